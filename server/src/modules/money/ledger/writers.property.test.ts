import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../shared/clock.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { moneyWorld, type MoneyWorld } from '../../../testing/money-world.ts';
import { EMPTYING, type Tampering, TAMPERINGS } from '../../../testing/tampering.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import type { Side } from './accounts.ts';
import { LedgerRefused } from './errors.ts';
import { LedgerAccountKind } from './ledger-account-kind.enum.ts';
import { post } from './ledger.ts';
import { sealLedger } from './seal-ledger.ts';
import { TransferKind } from './transfer-kind.enum.ts';
import { verifyLedger } from '../../payments/verification/verify-ledger.ts';

/*
 * One history of 10,000 operations by many writers at once who want the same money: once through the ledger's own code, once by
 * statements past every check of the code, among them some that rewrite what was written or give a person too much. Whoever comes too
 * late is refused, and so is whoever tampers, by the constraint that says why; nothing else may happen.
 */
const OPERATIONS = 10_000;
const WRITERS = 3;

const kinds = Object.values(TransferKind);
const KINDS = Object.values(LedgerAccountKind);
const ways: Partial<Record<TransferKind, [string, string][]>> = {
  FUND: [['EXTERNAL', 'BUDGET']],
  ALLOCATE: [['BUDGET', 'GRANT']],
  RESERVE: [
    ['GRANT', 'RESERVED'],
    ['BUDGET', 'RESERVED'],
  ],
  RELEASE: [
    ['RESERVED', 'GRANT'],
    ['RESERVED', 'BUDGET'],
  ],
  RESTORE: [['RESERVED', 'GRANT']],
  EARN: [['RESERVED', 'PAYABLE_PROVIDER']],
  PAY: [
    ['PAYABLE_PROVIDER', 'PAID_PROVIDER'],
    ['PAYABLE_PERSON', 'PAID_PERSON'],
    ['BUDGET', 'OTHER'],
  ],
  LAPSE: [['GRANT', 'BUDGET']],
  DECLINE: [['GRANT', 'BUDGET']],
  FORFEIT: [
    ['GRANT', 'BUDGET'],
    ['RESERVED', 'BUDGET'],
  ],
  REIMBURSE: [['BUDGET', 'PAYABLE_PERSON']],
  STIPEND: [['BUDGET', 'PAYABLE_PERSON']],
};

/** Days of rounds with EUR 500 each, all within the twelve months of the cap of EUR 1000: most of a person's further grants are too many. */
const ROUNDS = ['2026-03-01', '2026-05-01', '2026-07-01', '2026-09-01', '2026-11-01', '2027-01-01'];

/** Who refused what, by the names of the constraints. */
const LAW = [
  ...['no_account_but_external_is_below_zero', 'one_key_has_one_effect', 'one_live_reservation_per_application'],
  ...['a_grant_never_holds_more_than_was_given', 'a_reservation_never_exceeds_the_price', 'a_transfer_goes_the_way_its_kind_says'],
  ...[...TAMPERINGS, ...EMPTYING].map(({ refusedBy }) => refusedBy),
];

interface Operation {
  kind: TransferKind;
  fundingSourceId: string;
  from: Side;
  to: Side;
  amountCents: number;
  key: string;
}

describe('many writers at once', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  let pool: pg.Pool;
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
    pool = new pg.Pool({ connectionString: database.url, max: WRITERS });
  });
  afterAll(async () => {
    await pool.end();
    await database.close();
  });

  /** Two sources with four people each; everybody's grants and applications are there, no money is. */
  async function sides(): Promise<{ fundingSourceId: string; side: Side }[]> {
    const provider = await w.provider();
    const group = await w.group({ programme: await w.programme({ priceCents: 900, provider }), maximumSize: 100 });
    const all: { fundingSourceId: string; side: Side }[] = [];
    for (const source of [await w.source({ budgetCents: 0 }), await w.source({ budgetCents: 0 })]) {
      const add = (kind: string, subjectId: string) =>
        all.push({ fundingSourceId: source.id, side: { kind: kind as LedgerAccountKind, subjectId } });
      const round = await w.round(source);
      for (const roundOn of ROUNDS) await w.round(source, { roundOn });
      for (const kind of ['EXTERNAL', 'BUDGET', 'OTHER']) add(kind, source.id);
      add('PAYABLE_PROVIDER', await w.statement(provider.id, source.id));
      add('PAID_PROVIDER', provider.id);
      for (let person = 0; person < 4; person++) {
        const { account } = await w.resident();
        for (const kind of ['PAYABLE_PERSON', 'PAID_PERSON']) add(kind, account.id);
        const grants = await pool.query<{ id: string }>(
          `insert into training_grant (account_id, funding_source_id, round_id, amount_cents, granted_on, choose_by, use_by, rules_version) values ($1, $2, $3, 700, '2026-11-22', '2027-11-22', '2027-11-22', 1) returning id`,
          [account.id, source.id, round.id],
        );
        add('GRANT', grants.rows[0]!.id);
        const applications = await pool.query<{ id: string }>(
          `insert into application (number, account_id, group_id, funding_source_id, status, price_cents, submitted_at, decided_at, decision) values ($1, $2, $3, $4, 'APPROVED', 900, now(), now(), '[]') returning id`,
          [randomUUID(), account.id, group.id, source.id],
        );
        add('RESERVED', applications.rows[0]!.id);
      }
    }
    return all;
  }

  const openAccounts = (all: { fundingSourceId: string; side: Side }[]) =>
    pool.query(
      `insert into ledger_account (kind, subject_id, funding_source_id) select * from jsonb_to_recordset($1::jsonb) as a(kind text, subject_id uuid, source uuid) on conflict do nothing`,
      [JSON.stringify(all.map(({ fundingSourceId, side }) => ({ kind: side.kind, subject_id: side.subjectId, source: fundingSourceId })))],
    );

  const operation = fc.record({
    kind: fc.constantFrom(...kinds),
    isWild: fc.integer({ min: 0, max: 14 }).map((roll) => roll === 0),
    way: fc.nat(1_000),
    from: fc.nat(1_000),
    to: fc.nat(1_000),
    // now and then more than the training costs
    amountCents: fc.oneof(
      { weight: 29, arbitrary: fc.integer({ min: 1, max: 400 }) },
      { weight: 1, arbitrary: fc.integer({ min: 901, max: 1_200 }) },
    ),
    oldKey: fc.integer({ min: 0, max: 19 }).map((roll) => roll === 0),
    tampering: fc.nat(TAMPERINGS.length * 25),
  });

  const throughTheCode = async ({ kind, fundingSourceId, from, to, amountCents, key }: Operation) => {
    try {
      await database.orm.em
        .fork()
        .transactional((em) =>
          post(em as never, [{ kind, fundingSourceId, from, to, amountCents, reason: 'HISTORY', at: clock.now(), key }]),
        );
    } catch (error) {
      if (error instanceof DomainError || error instanceof LedgerRefused || isBrokenOff(error)) return false;
      throw error;
    }
    return true;
  };

  const pastTheCode = async ({ kind, fundingSourceId, from, to, amountCents, key }: Operation) => {
    try {
      await pool.query({
        name: 'write',
        text: `insert into ledger_transfer (at, kind, debit_id, credit_id, amount_cents, reason, funding_source_id, idempotency_key)
               select now(), $1, d.id, c.id, $2, 'HISTORY', $3, $4 from ledger_account d, ledger_account c
                where d.kind = $5 and d.subject_id = $6 and d.funding_source_id = $3 and c.kind = $7 and c.subject_id = $8 and c.funding_source_id = $3`,
        values: [kind, amountCents, fundingSourceId, key, from.kind, from.subjectId, to.kind, to.subjectId],
      });
    } catch (error) {
      const { constraint } = error as { constraint?: string };
      if (constraint) refused.set(constraint, (refused.get(constraint) ?? 0) + 1);
      if (constraint || isBrokenOff(error)) return false;
      throw error;
    }
    return true;
  };

  const refused = new Map<string, number>();
  const tamper = async ({ refusedBy, sql, isNever }: Tampering, roll: number) => {
    try {
      const { rowCount } = await pool.query(sql, sql.includes('$1') ? [roll] : []);
      if (isNever) throw new Error(`nothing refused: ${sql} (${rowCount})`);
    } catch (error) {
      const { constraint } = error as { constraint?: string };
      if (constraint !== refusedBy && !isBrokenOff(error)) throw error;
      refused.set(refusedBy, (refused.get(refusedBy) ?? 0) + 1);
    }
  };

  /** Whatever the history brought, each of these is tried once: luck decides how often, not whether. */
  const breakTheLaw = async (all: { fundingSourceId: string; side: Side }[]) => {
    const { fundingSourceId } = all[0]!;
    const one = (kind: LedgerAccountKind, which = 0) => all.filter(({ side }) => side.kind === kind)[which]!.side;
    const budget = one(LedgerAccountKind.BUDGET);
    const grant = one(LedgerAccountKind.GRANT);
    const external = one(LedgerAccountKind.EXTERNAL);
    await openAccounts(all);
    const key = randomUUID();
    const attempts: [TransferKind, Side, Side, number, string?][] = [
      [TransferKind.FUND, external, budget, 5_000, key],
      [TransferKind.FUND, external, budget, 5_000, key],
      [TransferKind.LAPSE, grant, budget, 1],
      [TransferKind.ALLOCATE, budget, grant, 701],
      [TransferKind.ALLOCATE, budget, grant, 300],
      [TransferKind.RESERVE, grant, one(LedgerAccountKind.RESERVED, 1), 1],
      [TransferKind.RESERVE, budget, one(LedgerAccountKind.RESERVED), 901],
      [TransferKind.FUND, budget, one(LedgerAccountKind.OTHER), 1],
    ];
    const done: boolean[] = [];
    for (const [kind, from, to, amountCents, again] of attempts)
      done.push(await pastTheCode({ kind, fundingSourceId, from, to, amountCents, key: again ?? randomUUID() }));
    expect(done).toEqual([true, false, false, false, true, false, false, false]);
    // new people with a grant each: what comes on top of it is soon too much
    for (let roll = 0; roll < 50; roll++) for (const attempt of TAMPERINGS) if (!attempt.isNever) await tamper(attempt, roll);
  };

  it.each([
    ['in code', throughTheCode],
    ['by the database alone', pastTheCode],
  ])('FUND-22: 10,000 operations at once keep every rule, %s', { timeout: 300_000 }, async (_, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: OPERATIONS, maxLength: OPERATIONS }), async (history) => {
        const all = await sides();
        await openAccounts(all);
        const keys: string[] = [];
        const used = new Set<string>();
        let next = 0;
        const writer = async () => {
          while (next < history.length) {
            const { kind, isWild, way, from, to, amountCents, oldKey, tampering } = history[next++]!;
            if (write === pastTheCode && tampering < TAMPERINGS.length) {
              await tamper(TAMPERINGS[tampering]!, way);
              continue;
            }
            const [debit, credit] = (!isWild && ways[kind]?.[way % ways[kind].length]) || [
              KINDS[from % KINDS.length],
              KINDS[to % KINDS.length],
            ];
            const debits = all.filter(({ side }) => side.kind === debit);
            const chosen = debits[from % debits.length]!;
            const credits = all.filter(({ fundingSourceId, side }) => side.kind === credit && fundingSourceId === chosen.fundingSourceId);
            const key = oldKey && keys.length > 0 ? keys[way % keys.length]! : randomUUID();
            const done = await write({
              kind,
              fundingSourceId: chosen.fundingSourceId,
              from: chosen.side,
              to: credits[to % credits.length]!.side,
              amountCents,
              key,
            });
            if (!done) continue;
            if (used.has(key)) throw new Error(`the key ${key} had two effects`);
            used.add(key);
            keys.push(key);
          }
        };
        const before = await count();
        await Promise.all(Array.from({ length: WRITERS }, writer));
        expect((await count()) - before).toBe(keys.length);
        expect(keys.length).toBeGreaterThan(OPERATIONS / 10);
      }),
      { numRuns: 1, endOnFailure: true },
    );
    await sealLedger({ em: database.orm.em.fork(), clock });
    if (write === pastTheCode) {
      await breakTheLaw(await sides());
      for (const attempt of EMPTYING) await tamper(attempt, 0);
      for (const rule of LAW) expect(refused.get(rule) ?? 0, rule).toBeGreaterThan(0);
    }
    const { problems } = await verifyLedger(database.orm.em.fork());
    // Grants are allocated in parts here, which no round does, nobody decided the applications, and earnings have no lines. And where nobody holds the application
    // while writing, the order of numbers is not that of the locks, by which a reservation is alone. Every other rule must hold.
    expect(
      problems.filter(
        (problem) =>
          !/^(every grant got what it was given|every amount follows|a statement owes|every earning stands|an application has at most one live)/.test(
            problem,
          ),
      ),
    ).toEqual([]);
  });

  const count = async () => Number((await pool.query<{ count: string }>('select count(*) from ledger_transfer')).rows[0]!.count);
});

/** Two waited for each other, and the database let one of them go: it has written nothing. */
function isBrokenOff(error: unknown): boolean {
  return (error as { code?: string }).code === '40P01';
}
