import pg from 'pg';
import { connect } from '../../mikro-orm.config.ts';
import { verifyLedger } from '../../modules/payments/verification/verify-ledger.ts';
import { readGlobalId } from '../../shared/global-id.ts';
import type { Acknowledged } from './apply.ts';

/** Something opening day promises (FUND-22, FUND-24), and how often it was found broken. */
export interface Invariant {
  promise: string;
  broken: number;
}

const COUNTED: [promise: string, sql: string][] = [
  ['nobody has two applications', 'select count(*) as wrong from (select from application group by account_id having count(*) > 1) twice'],
  [
    'one key has one effect',
    'select count(*) as wrong from idempotency_record k where not exists (select from application a where a.id = k.result_id)',
  ],
  ['every application is decided', 'select count(*) as wrong from application where decided_at is null'],
  [
    'none is decided twice',
    `select count(*) as wrong from (select from application_event where "from" = 'SUBMITTED' group by application_id having count(*) > 1) twice`,
  ],
  [
    'no group is over its size, and each counts its places rightly',
    'select count(*) as wrong from learning_group g cross join lateral (select count(*) as taken from application a where a.group_id = g.id and a.holds_place) held where held.taken > g.maximum_size or held.taken <> g.places_taken',
  ],
  [
    'who holds a place has the money reserved once, nobody else has',
    `select count(*) as wrong from application a where coalesce((select sum(balance_cents) from ledger_account r where r.kind = 'RESERVED' and r.subject_id = a.id), 0) <> case when a.holds_place then a.paid_by_scheme_cents else 0 end`,
  ],
  [
    'nobody is served before somebody earlier who waits for the same place',
    `select count(*) as wrong from (select max(receipt_number) filter (where holds_place) as served, min(receipt_number) filter (where waiting_for = 'PLACE') as waits from application group by group_id) g where served > waits`,
  ],
  [
    'nobody is served before somebody earlier who waits for the same money',
    `select count(*) as wrong from (select max(receipt_number) filter (where holds_place) as served, min(receipt_number) filter (where waiting_for = 'MONEY') as waits from application group by funding_source_id) s where served > waits`,
  ],
  [
    'no money lies idle while somebody waits for it with a place free',
    `select count(*) as wrong from ledger_account b where b.kind = 'BUDGET' and exists (
       select from application a join learning_group g on g.id = a.group_id where a.funding_source_id = b.funding_source_id and a.waiting_for = 'MONEY' and a.price_cents <= b.balance_cents and g.places_taken < g.maximum_size)`,
  ],
];

/** Looks everything up in the database afterwards; the ledger verifies itself. */
export async function checkOpeningDay(url: string, applicants: number, answers: readonly Acknowledged[]): Promise<Invariant[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string; receipt: string }>('select id, receipt_number as receipt from application');
  const kept = new Map(rows.map(({ id, receipt }) => [id, Number(receipt)]));
  const invariants: Invariant[] = [
    { promise: 'everybody has an application', broken: Math.abs(rows.length - applicants) },
    {
      promise: 'nothing acknowledged is lost or has another number',
      broken: answers.filter(({ id, receiptNumber }) => kept.get(readGlobalId(id)!.id) !== receiptNumber).length,
    },
  ];
  for (const [promise, sql] of COUNTED)
    invariants.push({ promise, broken: Number((await client.query<{ wrong: string }>(sql)).rows[0]!.wrong) });
  await client.end();
  const orm = await connect(url);
  const { problems } = await verifyLedger(orm.em.fork());
  await orm.close();
  for (const problem of problems) console.error(`WRONG  ${problem}`);
  invariants.push({
    promise: 'the ledger verifies itself: zero sum, no overdraft, balances from transfers, the chain',
    broken: problems.length,
  });
  return invariants;
}
