import type { EntityManager } from '@mikro-orm/postgresql';
import { gather } from '../../../../shared/gather.ts';
import { KEEP_KEYS } from '../../../platform/idempotency/keep-key.ts';
import { commit } from '../../../../shared/read-model/read.ts';
import { APPLICATION_COLUMNS, type StoredApplication } from '../application.queries.ts';
import { say } from '../words/index.gen.ts';

/** What a person hands in, as it is received. */
export interface HandedIn {
  accountId: string;
  personId: string;
  /** Idempotency key, and what is wanted with it. */
  key: string;
  intent: string;
  groupId: string;
  /** Code of the source that is asked to pay; null: the person pays in full. */
  source: string | null;
  schemeCode: string | null;
  /** A second source that is asked to pay a part (FUND-17), and its scheme. */
  secondSource: string | null;
  secondSchemeCode: string | null;
  /** The moment the request came in: windows open and close by it (FUND-25). */
  at: Date;
  /** Its day in Riga. */
  day: string;
}

/** Whoever receives holds this gate shared while taking a number: see applications_received_up_to() in the ledger's migration. */
const GATE = 7_221_507;
const RECEIVED = JSON.stringify(say.applicationReceived);

/** The source `s` pays for the programme `p` and takes applications in order of receipt at the moment of `h`. */
const TAKES = (
  s: string,
) => `(exists (select from programme_funding_source ps where ps.programme_id = p.id and ps.funding_source_id = ${s}.id)
                and (jsonb_array_length(${s}.windows) = 0
                  or exists (select from jsonb_array_elements(${s}.windows) w where coalesce(w ->> 'allotment', ${s}.allotment) is distinct from 'DRAW' and (w ->> 'from')::timestamptz <= h.at and h.at < (w ->> 'until')::timestamptz)))`;

/**
 * Receives what was handed in at the same time by one statement and one commit: it looks at what is open to the second, keeps the keys,
 * gives the numbers in the order in which the requests came, and answers what was received as it will be read. What is missing from the
 * answer was not received: the key was used before, the person has applied already, or something is closed.
 */
const RECEIVE = `
  with gate as materialized (select pg_advisory_xact_lock_shared(${GATE})),
       handed as materialized (
         select h.* from gate, jsonb_to_recordset($1::jsonb) as h("place" int, "accountId" uuid, "personId" uuid, "key" text, "intent" text, "groupId" uuid, "source" text, "schemeCode" text, "secondSource" text, "secondSchemeCode" text, "at" timestamptz, "day" date)),
       open_source as materialized (
         select d.source, d.day, s.id, coalesce(v.windows, '[]') as windows, v.allotment
           from (select source, day from handed where source is not null union select "secondSource", day from handed where "secondSource" is not null) d
           join funding_source s on s.code = d.source and s.status = 'PUBLISHED' and d.day between s.eligible_from and s.eligible_until
           left join lateral (
             select v.rules -> 'applications' -> 'windows' as windows, v.rules -> 'applications' ->> 'allotment' as allotment from funding_source_version v
              where v.funding_source_id = s.id and v.status <> 'DRAFT' and v.effective_from <= d.day order by v.effective_from desc, v.number desc limit 1) v on true),
       open_goal as materialized (
         select h.*, p.price_cents, s.id as source_id, second.id as second_id, row_number() over (partition by h."accountId", h."groupId" order by h.place) as turn
           from handed h
           join learning_account l on l.id = h."accountId" and l.closed_at is null
           join learning_group g on g.id = h."groupId" and g.status = 'OPEN' and g.applications_from <= h.at and h.at < g.applications_until
           join programme p on p.id = g.programme_id and p.status = 'PUBLISHED'
           left join open_source s on s.source = h.source and s.day = h.day
           left join open_source second on second.source = h."secondSource" and second.day = h.day
          where (h.source is null or ${TAKES('s')}) and (h."secondSource" is null or ${TAKES('second')})
            and not exists (select from application a where a.account_id = h."accountId" and a.group_id = h."groupId" and a.status not in ('WITHDRAWN', 'REJECTED', 'TRANSFERRED'))),
       kept as (${KEEP_KEYS('select "personId", key, intent, uuidv7() from open_goal where turn = 1 order by place')}),
       numbered as materialized (
         select goal.*, nextval('application_receipt_number_seq') as receipt
           from (select o.*, k.result_id as id from open_goal o join kept k on k.actor_id = o."personId" and k.key = o.key and k.intent = o.intent where o.turn = 1 order by o.place) goal),
       received as (
         insert into application (id, number, receipt_number, account_id, group_id, funding_source_id, scheme_code, second_funding_source_id, second_scheme_code, status, price_cents, co_payment_cents, submitted_at, decision)
         select n.id, 'P-' || to_char(n.day, 'YYYY') || '-' || lpad(n.receipt::text, 6, '0'), n.receipt, n."accountId", n."groupId", n.source_id, case when n.source is not null then n."schemeCode" end, n.second_id, case when n.second_id is not null then n."secondSchemeCode" end, 'SUBMITTED', n.price_cents, n.price_cents, n.at, '[]'
           from numbered n order by n.receipt returning *),
       told as (
         insert into application_event (application_id, at, "to", actor_id, reason) select n.id, n.at, 'SUBMITTED', n."personId", '${RECEIVED}'::jsonb from numbered n order by n.receipt)
  select n.place, ${APPLICATION_COLUMNS}
    from received a join numbered n on n.id = a.id join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id`;

/** Enough to share a commit among many, few enough that nobody waits long for it. */
const MOST = 200;
const AT_ONCE = 2;

type Ask = (handedIn: HandedIn) => Promise<StoredApplication | undefined>;

const counters = new WeakMap<object, Ask>();

/** Hands an application in at the counter of this process: the received application, or undefined when it was not received. */
export function handIn(em: EntityManager, handedIn: HandedIn): Promise<StoredApplication | undefined> {
  const driver = em.getDriver();
  let ask = counters.get(driver);
  if (!ask) {
    const own = em.fork();
    ask = gather((all: readonly HandedIn[]) => receive(own as EntityManager, all), { most: MOST, atOnce: AT_ONCE }).ask;
    counters.set(driver, ask);
  }
  return ask(handedIn);
}

async function receive(em: EntityManager, all: readonly HandedIn[]): Promise<(StoredApplication | undefined)[]> {
  const rows = await commit<StoredApplication & { place: number }>(
    { em },
    { text: RECEIVE, values: [JSON.stringify(all.map((one, place) => ({ place, ...one })))] },
  );
  const received = new Map(rows.map(({ place, ...row }) => [place, row]));
  return all.map((_, place) => received.get(place));
}
