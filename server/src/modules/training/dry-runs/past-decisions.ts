import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day, Facts, GrantHolding, PersonFacts } from '../../rules/eligibility/facts.ts';
import { known } from '../../rules/eligibility/facts.ts';
import { NO_DATE } from '../../rules/eligibility/rules/grant-available.ts';
import { personFactsOn, personRecords, type PersonRecord } from '../../rules/eligibility/person-facts.ts';
import { programmeFacts } from '../../rules/eligibility/programme-facts.ts';
import type { CompiledSource } from '../../rules/funding-sources/rules/compile-source.ts';
import { grantSchemeOf } from '../../rules/funding-sources/rules/rule-set.ts';

/** A decision of a source that was made, as far as deciding it again needs it. */
export interface PastDecision {
  id: string;
  accountId: string;
  programmeId: string;
  endsOn: Day;
  on: Day;
  status: string;
  schemeCode: string;
  rulesVersion: number;
  priceCents: number;
  /** By this source. */
  paidCents: number;
  /** What was left for it to pay: the price, or of a price that two sources share what the other did not pay (FUND-17). */
  restCents: number;
  isOverridden: boolean;
}

/** Decisions are loaded in portions of this many. */
const PORTION = 2000;

/** One past decision with the facts of its day. */
export interface Recalled {
  past: PastDecision;
  /** The facts as they were for a decision by `made`; `by` says whose grant the person would have had, the same when left out. */
  factsThen(made: CompiledSource, by?: CompiledSource): Facts;
}

/** Every past decision of a source, the oldest first, in portions: three statements each, however many there are. */
export async function* recalledDecisions(em: EntityManager, source: { id: string; code: string }): AsyncGenerator<Recalled> {
  for (let reached: string | null = null; ; ) {
    const portion: RecalledPortion = await recallDecisions(em, source, reached, PORTION);
    yield* portion.recalled;
    if (portion.count < PORTION) return;
    reached = portion.last;
  }
}

export interface RecalledPortion {
  recalled: Recalled[];
  /** How many decisions were read; fewer than asked for at the end. */
  count: number;
  /** The last application of the portion; the next one begins behind it. */
  last: string | null;
}

/** The next past decisions behind the one reached. */
export async function recallDecisions(
  em: EntityManager,
  source: { id: string; code: string },
  reached: string | null,
  atMost: number,
): Promise<RecalledPortion> {
  const portion = await pastDecisions(em, source.id, reached ?? BEFORE_ALL, atMost);
  const records = await personRecords(
    em,
    portion.map(({ accountId }) => accountId),
  );
  const programmes = await programmeFacts(
    em,
    portion.map(({ programmeId }) => programmeId),
  );
  const recalled = portion.flatMap((past): Recalled[] => {
    const record = records.get(past.accountId);
    const programme = programmes.get(past.programmeId);
    if (!record || !programme) return [];
    const person = asItWas(past, record);
    return [
      {
        past,
        factsThen: (made, by = made) => ({
          person: withGrant(person, past, made, by),
          programme: { ...programme, priceCents: past.priceCents, endsOn: past.endsOn, sources: [source.code] },
          on: past.on,
        }),
      },
    ];
  });
  return { recalled, count: portion.length, last: portion.at(-1)?.id ?? null };
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** The facts of the day of application; what the person has done since does not count. */
function asItWas(past: PastDecision, record: PersonRecord): PersonFacts {
  const facts = personFactsOn(record, past.on, { except: past.id });
  const earlierThan = <T>(list: readonly T[] | undefined, day: (item: T) => Day) =>
    known((list ?? []).filter((item) => day(item) < past.on));
  return {
    ...facts,
    account: known({ isActive: true, profileIsComplete: true }),
    trainings: known([]),
    completed: earlierThan(facts.completed.value, ({ completedOn }) => completedOn),
    applications: known(
      (facts.applications.value ?? [])
        .filter(({ submittedOn }) => submittedOn < past.on)
        .map((application) => ({ ...application, isOpen: false })),
    ),
    earlierGrants: earlierThan(facts.earlierGrants.value, ({ grantedOn }) => grantedOn),
    // whoever was paid in full then had a path then
    learningPath:
      facts.learningPath.value === null && past.status !== 'REJECTED' ? known({ programmes: [past.programmeId] }) : facts.learningPath,
  };
}

/** The grant as it must have been: all that was paid if the person paid the rest, at least a whole one otherwise; larger or smaller by what the rules give. */
function withGrant(person: PersonFacts, past: PastDecision, made: CompiledSource, source: CompiledSource): PersonFacts {
  const then = grantSchemeOf(made.rules)?.amountCents ?? 0;
  const gives = grantSchemeOf(source.rules)?.amountCents ?? 0;
  const had = past.paidCents < past.restCents && past.status !== 'REJECTED' ? past.paidCents : Math.max(past.paidCents, then);
  const holding: GrantHolding = {
    id: 'then',
    source: source.code,
    grantedOn: past.on,
    availableCents: Math.max(0, had + gives - then),
    chooseBy: NO_DATE,
    useBy: NO_DATE,
  };
  return { ...person, grants: known([holding]) };
}

function pastDecisions(em: EntityManager, sourceId: string, after: string, atMost: number): Promise<PastDecision[]> {
  return em.execute<PastDecision[]>(
    `select a.id, a.account_id as "accountId", g.programme_id as "programmeId", g.ends_on::text as "endsOn", (a.submitted_at at time zone 'Europe/Riga')::date::text as "on", a.status,
            a.scheme as "schemeCode", a.version as "rulesVersion", a.price_cents::float8 as "priceCents", a.paid_cents::float8 as "paidCents", a.rest_cents::float8 as "restCents",
            exists (select from criterion_override o where o.application_id = a.id) as "isOverridden"
       from (
         select id, account_id, group_id, submitted_at, status, price_cents, scheme_code as scheme, rules_version as version, paid_by_scheme_cents - second_paid_cents as paid_cents, price_cents as rest_cents
           from application where funding_source_id = ? and decided_at is not null and scheme_code is not null and rules_version is not null and id > ?
         union all
         select id, account_id, group_id, submitted_at, status, price_cents, second_scheme_code, second_rules_version, second_paid_cents, price_cents - paid_by_scheme_cents + second_paid_cents
           from application where second_funding_source_id = ? and decided_at is not null and second_scheme_code is not null and second_rules_version is not null and id > ?
       ) a join learning_group g on g.id = a.group_id
      order by a.id limit ?`,
    [sourceId, after, sourceId, after, atMost],
  );
}
