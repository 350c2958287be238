import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { deskOf } from '../../modules/training/applications/deciding/desk.ts';
import { sealLedger } from '../../modules/money/ledger/seal-ledger.ts';
import { verifyLedger } from '../../modules/payments/verification/verify-ledger.ts';
import type { Clock } from '../../shared/clock.ts';
import type { HistoryWorld } from './history-world.ts';
import { listening } from './history-world.ts';

/** What must never be found beside what the ledger itself promises: the money against what people were told. */
const NEVER: readonly { rule: string; sql: string }[] = [
  {
    rule: 'what was received has been decided',
    sql: `select number as line from application where status = 'SUBMITTED' and decided_at is null`,
  },
  {
    rule: 'a group counts the places that are held',
    sql: `select code as line from learning_group g where g.places_taken <> (select count(*) from application a where a.group_id = g.id and a.holds_place)`,
  },
  {
    rule: 'who is told to have a place holds one',
    sql: `select number || ' ' || status as line from application
           where (status in ('SUBMITTED', 'WAITING_FOR_FACTS', 'APPROVED', 'ENROLLED', 'IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED')) <> holds_place and status <> 'WAITLISTED'`,
  },
  {
    rule: 'what was decided to be paid is reserved while the training goes on',
    sql: `select a.number || ' ' || a.status || ' decided ' || a.paid_by_scheme_cents || ', reserved ' || coalesce(r.cents, 0) as line from application a
            left join (select subject_id, sum(balance_cents) as cents from ledger_account where kind = 'RESERVED' group by subject_id) r on r.subject_id = a.id
           where not (a.second_funding_source_id is not null and a.co_payment_if_confirmed_cents is not null and coalesce(r.cents, 0) >= a.paid_by_scheme_cents)
             and coalesce(r.cents, 0) <> case when a.holds_place and a.status in ('SUBMITTED', 'WAITING_FOR_FACTS', 'WAITLISTED', 'APPROVED', 'ENROLLED', 'IN_TRAINING') then a.paid_by_scheme_cents else 0 end`,
  },
  {
    rule: 'a grant is what is on it, reserved, spent, lapsed, declined and forfeited',
    sql: `select g.id || ' of ' || g.amount_cents || ' has ' || a.balance_cents || ', went out ' || m.cents as line from training_grant g join ledger_account a on a.kind = 'GRANT' and a.subject_id = g.id
           cross join lateral (select sum(case when t.debit_id = a.id then t.amount_cents else -t.amount_cents end) as cents from ledger_transfer t where (t.debit_id = a.id or t.credit_id = a.id) and t.kind <> 'ALLOCATE') m
           where g.amount_cents <> a.balance_cents + coalesce(m.cents, 0)`,
  },
  {
    rule: 'a person is owed what was approved, and was paid what was paid, once',
    sql: `select l.number || ': ' || coalesce(owed.cents, 0) || ' owed, ' || coalesce(c.due, 0) || ' approved, ' || coalesce(paid.cents, 0) || ' paid, ' || coalesce(c.done, 0) || ' done' as line
            from learning_account l
            left join (select subject_id, sum(balance_cents) as cents from ledger_account where kind = 'PAYABLE_PERSON' group by subject_id) owed on owed.subject_id = l.id
            left join (select subject_id, sum(balance_cents) as cents from ledger_account where kind = 'PAID_PERSON' group by subject_id) paid on paid.subject_id = l.id
            left join (select account_id, sum(approved_cents) filter (where status = 'APPROVED') as due, sum(approved_cents) filter (where status = 'COMPLETED') as done from claim group by account_id) c on c.account_id = l.id
           where coalesce(owed.cents, 0) <> coalesce(c.due, 0) or coalesce(paid.cents, 0) <> coalesce(c.done, 0)`,
  },
  {
    rule: 'payouts are what their claims are',
    sql: `select p.number as line from payout p left join claim c on c.payout_id = p.id group by p.id having p.total_cents <> coalesce(sum(c.approved_cents), 0) or p.claim_count <> count(c.id)`,
  },
  {
    rule: 'a provider was paid what its paid statements say',
    sql: `select p.name as line from provider p
           where coalesce((select sum(balance_cents) from ledger_account where kind = 'PAID_PROVIDER' and subject_id = p.id), 0) <> coalesce((select sum(payable_cents) from settlement where status = 'PAID' and provider_id = p.id), 0)`,
  },
  {
    rule: 'a line gives no more back than it gave',
    sql: `select l.id::text as line from settlement_line l join settlement_line b on b.corrects_id = l.id group by l.id having -sum(b.amount_cents) > l.amount_cents`,
  },
  {
    rule: 'a promise counts what was taken of it',
    sql: `select t.number as line from top_up t where t.promised_cents <> coalesce((select sum(amount_cents) from top_up_use u where u.top_up_id = t.id and u.released_at is null), 0)`,
  },
  {
    rule: 'nobody was given more than the cap, counted over every span',
    sql: `select g.account_id::text as line from training_grant g join allocation_round r on r.id = g.round_id
           where (select sum(o.amount_cents) from training_grant o where o.account_id = g.account_id and o.funding_source_id = g.funding_source_id and o.granted_on <= g.granted_on and o.granted_on > g.granted_on - make_interval(months => r.cap_months)) > r.cap_cents`,
  },
];

/** What each successful request leaves behind exactly once, however often it was sent. */
const EFFECTS: readonly { of: string[]; sql: string }[] = [
  { of: ['apply'], sql: 'select count(*) from application where account_id = any($people)' },
  {
    of: ['take money back'],
    sql: `select count(*) from settlement_line l join settlement s on s.id = l.settlement_id where l.kind = 'CLAWED_BACK' and s.provider_id = any($providers)`,
  },
  { of: ['claim a certificate', 'claim travel'], sql: `select count(*) from claim where kind <> 'STIPEND' and account_id = any($people)` },
  { of: ['promise by a code', 'promise by number'], sql: 'select count(*) from top_up where account_id = any($people)' },
  { of: ['pay claims'], sql: 'select count(*) from payout where funding_source_id = any($sources)' },
  { of: ['plan a round'], sql: 'select count(*) from allocation_round where funding_source_id = any($sources)' },
  {
    of: ['confirm budget'],
    sql: `select count(*) - count(distinct funding_source_id) from ledger_transfer where kind = 'FUND' and funding_source_id = any($sources)`,
  },
  {
    of: ['pay a statement'],
    sql: `select count(*) from ledger_transfer where kind = 'PAY' and reason = 'SETTLEMENT' and funding_source_id = any($sources)`,
  },
  {
    of: ['record a co-payment'],
    sql: 'select count(*) from co_payment c join application a on a.id = c.application_id where a.account_id = any($people)',
  },
];

/** Everything FUND-22 promises, by the same rules that verify the ledger; then the money against what people were told. Answers what is broken. */
export async function brokenRules(orm: MikroORM, clock: Clock, worlds: readonly HistoryWorld[]): Promise<string[]> {
  const em = orm.em.fork() as EntityManager;
  const faults = worlds[0]?.faults ?? { all: [] };
  await deskOf(em).wake({ clock, log: listening(faults) });
  await sealLedger({ em, clock });
  const broken = [...(await verifyLedger(em)).problems];
  for (const { rule, sql } of NEVER) {
    const [first] = await em.execute<{ line: string }[]>(`${sql} limit 1`);
    if (first) broken.push(`${rule}: ${first.line}`);
  }
  for (const world of worlds) broken.push(...(await wrongEffects(em, world)));
  for (const fault of faults.all) broken.push(`logged: ${String((fault as { err?: unknown }).err ?? fault)}`);
  return broken;
}

async function wrongEffects(em: EntityManager, { people, providers, sources, done }: HistoryWorld): Promise<string[]> {
  const ids: Record<string, string> = {
    $people: people.map(({ account }) => account.id).join(','),
    $providers: providers.map(({ id }) => id).join(','),
    $sources: Object.values(sources)
      .map(({ id }) => id)
      .join(','),
  };
  const broken: string[] = [];
  for (const { of, sql } of EFFECTS) {
    const statement = sql.replace(/\$\w+/g, (name) => `'{${ids[name]}}'::uuid[]`);
    const [row] = await em.execute<{ effects: string }[]>(`select (${statement}) as effects`);
    const succeeded = of.reduce((sum, name) => sum + (done.get(name) ?? 0), 0);
    if (Number(row!.effects) !== succeeded) broken.push(`${of.join(', ')}: ${succeeded} succeeded and left ${row!.effects}`);
  }
  return broken;
}
