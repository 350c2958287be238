import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { history, type Phase, shorterHistory } from '../../../testing/histories/history.ts';
import { OPERATIONS } from '../../../testing/histories/operations.ts';
import { HistoryBroken, type Played, playHistories } from '../../../testing/histories/play-histories.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { TransferKind } from '../../money/ledger/transfer-kind.enum.ts';

/*
 * Ten thousand operations by people, providers, officers and nights, in any order and many at the same moment: whatever they do, every
 * rule of FUND-22 holds, and so does everything that is verified of a ledger. Many worlds share one database, as they do in a country.
 */
const WORLDS = 12;
const PHASES = 70;
const MOVES = 12;

/**
 * The same plan in every check, so that what must be among it is not left to luck; how the operations of a moment meet differs each time.
 * null plays another plan each time; a failure tells its seed.
 */
const SEED: number | null = 20_261_122;

/** How long the smallest history that breaks a rule is looked for, in milliseconds. */
const PATIENCE = 180_000;

describe('random histories through the use cases', () => {
  let database: TestDatabase;
  let played: Played;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());
  const count = (sql: string) =>
    database.orm.em
      .fork()
      .execute<{ what: string; times: string }[]>(sql)
      .then((rows) => new Map(rows.map(({ what, times }) => [what, Number(times)])));

  it('FUND-22, APP-3, BEY-9: 10,000 operations keep every rule', { timeout: 900_000 }, async () => {
    const seed = SEED ?? randomInt(2 ** 31);
    const histories = fc.sample(history(PHASES, MOVES), { seed, numRuns: WORLDS });
    // all live in the same days
    for (const one of histories) one.forEach((phase, at) => (phase.days = histories[0]![at]!.days));
    try {
      played = await playHistories(database.orm, histories);
    } catch (error) {
      const phases = error instanceof HistoryBroken ? error.phase + 1 : PHASES;
      await tellSmallest(
        histories.map((one) => one.slice(0, phases)),
        seed,
      );
      throw new Error(`the history with seed ${seed} breaks a rule`, { cause: error });
    }
    expect(played.operations).toBeGreaterThanOrEqual(10_000);
  });

  // A history in which nothing happens proves nothing. What needs several rare things to meet comes a few times or not at all and is not
  // asked for: money that returns after the choose-by date, an exclusion of one whom two sources pay, a source that is closed.
  it('FUND-22: every operation, every kind of transfer and every kind of refusal was among them', async () => {
    for (const { name } of OPERATIONS) expect(played.done.get(name) ?? 0, name).toBeGreaterThanOrEqual(5);
    const kinds = await count('select kind as what, count(*) as times from ledger_transfer group by kind');
    for (const kind of Object.values(TransferKind).filter((one) => one !== TransferKind.RESTORE))
      expect(kinds.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(1);
    const states = await count('select status as what, count(*) as times from application group by status');
    for (const state of STATES) expect(states.get(state) ?? 0, state).toBeGreaterThanOrEqual(1);
    const refusals = await count('select refusal as what, count(*) as times from application where refusal is not null group by refusal');
    for (const [what, times] of played.refused) {
      const code = what.split(': ')[1]!;
      refusals.set(code, (refusals.get(code) ?? 0) + times);
    }
    const shared = await count(
      'select status as what, count(*) as times from application where second_funding_source_id is not null group by status',
    );
    for (const state of STATES.filter((one) => one !== 'EXCLUDED'))
      expect(shared.get(state) ?? 0, `${state}, paid by two sources`).toBeGreaterThanOrEqual(1);
    for (const code of REFUSALS) expect(refusals.get(code) ?? 0, code).toBeGreaterThanOrEqual(1);
  });
});

const STATES = ['REJECTED', 'WITHDRAWN', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED'];
const REFUSALS = [
  ...['NOT_FOUND', 'WRONG_STATUS', 'NOT_ALLOWED', 'NOT_ELIGIBLE', 'ALREADY_APPLIED', 'GROUP_CLOSED', 'GROUP_FULL'],
  ...['INSUFFICIENT_FUNDS', 'EXHAUSTED', 'DUPLICATE_KEY', 'LIMIT_REACHED', 'CONFLICT', 'INVALID'],
];

/** Plays each world alone until one breaks a rule by itself, and makes its history as short as it can: that one is told, with its story. */
async function tellSmallest(histories: readonly Phase[][], seed: number): Promise<void> {
  for (const one of histories) {
    await fc.assert(
      fc.asyncProperty(shorterHistory(PHASES, MOVES), async (shorter) => {
        const database = await testDatabase();
        try {
          await playHistories(database.orm, [shorter]);
        } finally {
          await database.close();
        }
      }),
      { seed, numRuns: 1, examples: [[one]], interruptAfterTimeLimit: PATIENCE },
    );
  }
}
