import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../../shared/clock.ts';
import { moneyWorld, type MoneyWorld } from '../../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../../testing/test-database.ts';
import { budget, external, grant, paidToProvider, payableToProvider, reserved, type Side } from '../accounts.ts';
import { post } from '../ledger.ts';
import { TransferKind as T } from '../transfer-kind.enum.ts';
import { cameFrom, wentTo } from './first-in-first-out.ts';
import { followMoney } from './follow-money.ts';

describe('followMoney', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());
  const em = () => database.orm.em.fork();

  /** A source without money, a grant of somebody and an application of theirs. */
  async function begin() {
    const source = await w.source({ budgetCents: 0 });
    const anna = await w.resident();
    const provider = await w.provider();
    const group = await w.group({ programme: await w.programme({ priceCents: 90_000, provider }), maximumSize: 10 });
    const round = await w.round(source);
    const [given] = await em().execute<{ id: string }[]>(
      `insert into training_grant (account_id, funding_source_id, round_id, amount_cents, granted_on, choose_by, use_by, rules_version) values (?, ?, ?, 50000, '2026-11-22', '2027-11-22', '2027-11-22', 1) returning id`,
      [anna.account.id, source.id, round.id],
    );
    const [application] = await em().execute<{ id: string }[]>(
      `insert into application (number, account_id, group_id, funding_source_id, status, price_cents, submitted_at, decided_at, decision) values (?, ?, ?, ?, 'APPROVED', 90000, now(), now(), '[]') returning id`,
      [randomUUID(), anna.account.id, group.id, source.id],
    );
    const sides = {
      external: external(source.id),
      budget: budget(source.id),
      grant: grant(given!.id),
      reserved: reserved(application!.id),
      owed: payableToProvider(await w.statement(provider.id, source.id)),
      paid: paidToProvider(provider.id),
    };
    const move = async (kind: T, from: Side, to: Side, amountCents: number) => {
      const key = randomUUID();
      const done = await post(em(), [
        { kind, fundingSourceId: source.id, from, to, amountCents, reason: 'TEST', at: clock.now(), key },
      ]).then(
        () => true,
        () => false,
      );
      if (!done) return null;
      const [row] = await em().execute<{ id: string }[]>('select id from ledger_transfer where idempotency_key = ?', [key]);
      return { id: row!.id, cents: amountCents, kind };
    };
    return { sides, move };
  }

  it('FUND-22: a payment is followed back to the budget and on to where it went, first in, first out', async () => {
    const { sides, move } = await begin();
    const first = (await move(T.FUND, sides.external, sides.budget, 30_000))!;
    const second = (await move(T.FUND, sides.external, sides.budget, 100_000))!;
    const allocated = (await move(T.ALLOCATE, sides.budget, sides.grant, 50_000))!;
    const reservedNow = (await move(T.RESERVE, sides.grant, sides.reserved, 41_213))!;
    const lapsed = (await move(T.LAPSE, sides.grant, sides.budget, 8_787))!;
    const earned = (await move(T.EARN, sides.reserved, sides.owed, 41_213))!;
    const paid = (await move(T.PAY, sides.owed, sides.paid, 40_000))!;

    const back = await followMoney(em(), { transferId: paid.id, amountCents: 40_000 });
    const told = back.map(({ part, direction }) => [direction, part.transferId, part.untilCents - part.fromCents]);
    expect(told).toEqual([
      ['START', paid.id, 40_000],
      ['BACKWARD', earned.id, 40_000],
      ['BACKWARD', reservedNow.id, 40_000],
      ['BACKWARD', allocated.id, 40_000],
      ['BACKWARD', first.id, 30_000],
      ['BACKWARD', second.id, 10_000],
    ]);

    const on = await followMoney(em(), { transferId: allocated.id, amountCents: 50_000 });
    const forward = on.filter(({ direction }) => direction === 'FORWARD');
    expect(forward.map(({ part, staysCents }) => [part.transferId, part.untilCents - part.fromCents, staysCents])).toEqual([
      [reservedNow.id, 41_213, 0],
      [lapsed.id, 8_787, 0],
      [earned.id, 41_213, 1_213],
      [paid.id, 40_000, 0],
    ]);
  });

  it('FUND-22: in any history every cent that went out came from one place, and none is used twice', { timeout: 120_000 }, async () => {
    const moves = fc.array(fc.record({ what: fc.nat(6), cents: fc.integer({ min: 1, max: 400 }) }), { minLength: 30, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(moves, async (history) => {
        const { sides, move } = await begin();
        const ways: [T, Side, Side][] = [
          [T.FUND, sides.external, sides.budget],
          [T.ALLOCATE, sides.budget, sides.grant],
          [T.RESERVE, sides.grant, sides.reserved],
          [T.RELEASE, sides.reserved, sides.grant],
          [T.EARN, sides.reserved, sides.owed],
          [T.PAY, sides.owed, sides.paid],
          [T.LAPSE, sides.grant, sides.budget],
        ];
        const all = [];
        for (const { what, cents } of [{ what: 0, cents: 900 }, { what: 1, cents: 500 }, ...history]) {
          const done = await move(...ways[what]!, cents);
          if (done) all.push(done);
        }
        const used = new Map<string, number>();
        for (const { id, cents, kind } of all) {
          const whole = { transferId: id, fromCents: 0, untilCents: cents };
          const from = await cameFrom(em(), whole, 1_000);
          const sum = from.parts.reduce((total, part) => total + part.untilCents - part.fromCents, 0);
          expect(sum).toBe(kind === T.FUND ? 0 : cents);
          for (const part of from.parts) used.set(part.transferId, (used.get(part.transferId) ?? 0) + part.untilCents - part.fromCents);
          const on = await wentTo(em(), whole, 1_000);
          expect(on.parts.reduce((total, part) => total + part.untilCents - part.fromCents, 0)).toBeLessThanOrEqual(cents);
        }
        for (const { id, cents } of all) {
          const on = await wentTo(em(), { transferId: id, fromCents: 0, untilCents: cents }, 1_000);
          // what was found going forward is what was found coming back
          expect(on.parts.reduce((total, part) => total + part.untilCents - part.fromCents, 0)).toBe(used.get(id) ?? 0);
          expect(used.get(id) ?? 0).toBeLessThanOrEqual(cents);
        }
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});
