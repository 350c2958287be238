import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../shared/clock.ts';
import { moneyWorld, type MoneyWorld } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { verifyLedger } from '../../payments/verification/verify-ledger.ts';

/*
 * Random histories against the database alone: statements are written past every check of the code, sensible and senseless ones,
 * and a model of a few lines says which must be refused. 25 histories of 400 statements are 10,000 operations.
 */
const HISTORIES = 25;
const LENGTH = 400;

const kinds = [
  'FUND',
  'ALLOCATE',
  'RESERVE',
  'RELEASE',
  'RESTORE',
  'EARN',
  'PAY',
  'LAPSE',
  'DECLINE',
  'FORFEIT',
  'REIMBURSE',
  'STIPEND',
  'CORRECTION',
] as const;
const ways: Record<string, string[]> = {
  FUND: ['EXTERNAL BUDGET'],
  ALLOCATE: ['BUDGET GRANT'],
  RESERVE: ['GRANT RESERVED', 'BUDGET RESERVED'],
  RELEASE: ['RESERVED GRANT', 'RESERVED BUDGET'],
  RESTORE: ['RESERVED GRANT'],
  EARN: ['RESERVED PAYABLE_PROVIDER'],
  PAY: ['PAYABLE_PROVIDER PAID_PROVIDER', 'PAYABLE_PERSON PAID_PERSON', 'BUDGET OTHER'],
  LAPSE: ['GRANT BUDGET'],
  DECLINE: ['GRANT BUDGET'],
  FORFEIT: ['GRANT BUDGET', 'RESERVED BUDGET'],
  REIMBURSE: ['BUDGET PAYABLE_PERSON'],
  STIPEND: ['BUDGET PAYABLE_PERSON'],
};

interface Account {
  id: string;
  kind: string;
  source: string;
  /** Most it may hold: a grant what was given, a reservation the price. */
  most: number;
  /** Whose grant or application it is. */
  person: string;
  cents: number;
}

describe('the ledger under random histories', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  let client: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, settableClock(new Date('2026-11-22T10:00:00Z')));
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  /** Two sources with a budget, three grants and four applications each, and what is behind them. */
  async function accounts(): Promise<Account[]> {
    const provider = await w.provider();
    const group = await w.group({ programme: await w.programme({ priceCents: 900, provider }), maximumSize: 100 });
    const made: Account[] = [];
    for (const source of [await w.source({ budgetCents: 0 }), await w.source({ budgetCents: 0 })]) {
      const add = async (kind: string, subject: string, most = Number.POSITIVE_INFINITY, person = '') => {
        const { rows } = await client.query<{ id: string }>(
          'insert into ledger_account (kind, subject_id, funding_source_id) values ($1, $2, $3) returning id',
          [kind, subject, source.id],
        );
        made.push({ id: rows[0]!.id, kind, source: source.id, most, person, cents: 0 });
      };
      const round = await w.round(source);
      for (const kind of ['EXTERNAL', 'BUDGET', 'OTHER']) await add(kind, source.id);
      await add('PAYABLE_PROVIDER', await w.statement(provider.id, source.id));
      await add('PAID_PROVIDER', provider.id);
      for (let person = 0; person < 3; person++) {
        const { account } = await w.resident();
        for (const kind of person === 0 ? ['PAYABLE_PERSON', 'PAID_PERSON'] : []) await add(kind, account.id);
        const { rows } = await client.query<{ id: string }>(
          `insert into training_grant (account_id, funding_source_id, round_id, amount_cents, granted_on, choose_by, use_by, rules_version) values ($1, $2, $3, 700, '2026-11-22', '2027-11-22', '2027-11-22', 1) returning id`,
          [account.id, source.id, round.id],
        );
        await add('GRANT', rows[0]!.id, 700, account.id);
        const application = await client.query<{ id: string }>(
          `insert into application (number, account_id, group_id, funding_source_id, status, price_cents, submitted_at, decided_at, decision) values ($1, $2, $3, $4, 'APPROVED', 900, now(), now(), '[]') returning id`,
          [randomUUID(), account.id, group.id, source.id],
        );
        await add('RESERVED', application.rows[0]!.id, 900, account.id);
      }
    }
    return made;
  }

  const statement = fc.record({
    kind: fc.constantFrom(...kinds),
    // mostly a way the kind allows, sometimes any two accounts
    isWild: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
    way: fc.nat(1_000),
    debit: fc.nat(1_000),
    credit: fc.nat(1_000),
    cents: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 800 }) }, { weight: 1, arbitrary: fc.integer({ min: -5, max: 0 }) }),
    oldKey: fc.integer({ min: 0, max: 19 }).map((roll) => roll === 0),
  });

  it('FUND-22: whatever is written, the database alone keeps every rule', { timeout: 600_000 }, async () => {
    let written = 0;
    let operations = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: LENGTH, maxLength: LENGTH }), async (history) => {
        const all = await accounts();
        const keys: string[] = [];
        // what a reservation got from where, less what it gave back
        const flows = new Map<string, number>();
        for (const { kind, isWild, way, debit, credit, cents, oldKey } of history) {
          operations += 1;
          const allowed = kind === 'CORRECTION' || isWild ? undefined : ways[kind]![way % ways[kind]!.length]!.split(' ');
          const pick = (side: 0 | 1, number: number) => {
            const fitting = allowed ? all.filter((account) => account.kind === allowed[side]) : all;
            return fitting[number % fitting.length]!;
          };
          const from = pick(0, debit);
          // sensible statements stay within a source; wild ones need not
          const sameSource = all.filter((account) => account.source === from.source && (!allowed || account.kind === allowed[1]));
          const to = isWild ? pick(1, credit) : sameSource[credit % sameSource.length]!;
          const key = oldKey && keys.length > 0 ? keys[credit % keys.length]! : randomUUID();
          const isReturn = kind === 'RELEASE' || kind === 'RESTORE';
          const isRight =
            cents > 0 &&
            from !== to &&
            from.source === to.source &&
            !keys.includes(key) &&
            (kind === 'CORRECTION' || ways[kind]!.includes(`${from.kind} ${to.kind}`)) &&
            (from.kind === 'EXTERNAL' || from.cents >= cents) &&
            (to.kind === 'EXTERNAL' || to.cents + cents <= to.most) &&
            !(kind === 'RESERVE' && to.cents > 0) &&
            !(kind === 'RESERVE' && from.kind === 'GRANT' && from.person !== to.person) &&
            !(isReturn && (flows.get(`${from.id} ${to.id}`) ?? 0) < cents);
          const answer = await client
            .query({
              name: 'write',
              text: `insert into ledger_transfer (at, kind, debit_id, credit_id, amount_cents, reason, funding_source_id, idempotency_key) values (now(), $1, $2, $3, $4, 'HISTORY', $5, $6)`,
              values: [kind, from.id, to.id, cents, from.source, key],
            })
            .then(
              () => 'written',
              (error: { constraint?: string }) => error.constraint ?? String(error),
            );
          expect(`${answer === 'written'} ${kind} ${from.kind} ${to.kind} ${cents} (${answer})`).toBe(
            `${isRight} ${kind} ${from.kind} ${to.kind} ${cents} (${answer})`,
          );
          if (!isRight) continue;
          written += 1;
          keys.push(key);
          from.cents -= cents;
          to.cents += cents;
          if (to.kind === 'RESERVED') flows.set(`${to.id} ${from.id}`, (flows.get(`${to.id} ${from.id}`) ?? 0) + cents);
          if (isReturn) flows.set(`${from.id} ${to.id}`, flows.get(`${from.id} ${to.id}`)! - cents);
        }
        const { rows } = await client.query<{ id: string; balance_cents: string }>(
          'select id, balance_cents from ledger_account where id = any($1)',
          [all.map(({ id }) => id)],
        );
        expect(new Map(rows.map((row) => [row.id, Number(row.balance_cents)]))).toEqual(new Map(all.map(({ id, cents }) => [id, cents])));
      }),
      { numRuns: HISTORIES, endOnFailure: true },
    );
    expect(operations).toBeGreaterThanOrEqual(10_000);
    expect(written).toBeGreaterThan(operations / 10);
    // grants here are allocated in parts, which no round does, nobody decided the applications, and earnings have no lines; every other rule must hold
    const { problems } = await verifyLedger(database.orm.em.fork());
    expect(
      problems.filter(
        (problem) => !/^(every grant got what it was given|every amount follows|a statement owes|every earning stands)/.test(problem),
      ),
    ).toEqual([]);
  });
});
