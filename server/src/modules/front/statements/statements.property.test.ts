import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayInRiga, settableClock } from '../../../shared/clock.ts';
import { addDays } from '../../../shared/days.ts';
import { moneyWorld, type MoneyWorld } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import {
  budget,
  external,
  grant,
  payableToPerson,
  payableToProvider,
  paidToPerson,
  paidToProvider,
  reserved,
  type Side,
} from '../../money/ledger/accounts.ts';
import { balanceOf, post } from '../../money/ledger/ledger.ts';
import { TransferKind } from '../../money/ledger/transfer-kind.enum.ts';
import { statementFigures, statementRows } from './statement-figures.ts';
import type { StatementSubject } from './statement-subject.ts';

/*
 * Random histories, told again by a model of a few lines: what a statement says for any period, and a balance for any moment,
 * is what the movements until then add up to. Movements of one instant, and such as were written later than they took place, are among them.
 */
const START = Date.parse('2026-03-01T00:00:00Z');
const DAYS = 90;

interface Moved {
  from: Side;
  to: Side;
  cents: number;
  at: Date;
}

describe('statements of random histories', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());

  const move = fc.record({
    what: fc.nat(9),
    cents: fc.integer({ min: 1, max: 300 }),
    // hours, so that several fall on one instant and on midnights in Riga
    hour: fc.integer({ min: 0, max: DAYS * 24 }),
  });
  const period = fc.record({ from: fc.integer({ min: -3, max: DAYS + 3 }), days: fc.integer({ min: 0, max: 50 }) });

  it('FUND-23: lines add up to the balances of both ends for any period, and any past balance is what replay gives', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(move, { minLength: 40, maxLength: 60 }),
        fc.array(period, { minLength: 6, maxLength: 6 }),
        async (moves, periods) => {
          const { source, sides, subjects } = await begin();
          const history: Moved[] = [];
          const ways: [TransferKind, Side, Side][] = [
            [TransferKind.ALLOCATE, sides.budget, sides.grant],
            [TransferKind.RESERVE, sides.grant, sides.reserved],
            [TransferKind.RELEASE, sides.reserved, sides.grant],
            [TransferKind.EARN, sides.reserved, sides.owed],
            [TransferKind.PAY, sides.owed, sides.paid],
            [TransferKind.LAPSE, sides.grant, sides.budget],
            [TransferKind.STIPEND, sides.budget, sides.person],
            [TransferKind.PAY, sides.person, sides.personPaid],
            [TransferKind.FUND, sides.external, sides.budget],
            [TransferKind.FORFEIT, sides.reserved, sides.budget],
          ];
          for (const { what, cents, hour } of [{ what: 8, cents: 5_000, hour: 0 }, { what: 0, cents: 900, hour: 1 }, ...moves]) {
            const [kind, from, to] = ways[what]!;
            const at = new Date(START + hour * 3_600_000);
            const written = await post(database.orm.em.fork(), [
              { kind, fundingSourceId: source, from, to, amountCents: cents, reason: 'TEST', at, key: randomUUID() },
            ]).then(
              () => true,
              () => false,
            );
            if (written) history.push({ from, to, cents, at });
          }
          for (const { from: start, days } of periods) {
            const from = addDays('2026-03-01', start);
            const until = addDays(from, days);
            for (const { subject, own } of subjects) await compare(history, subject, own, { from, until });
          }
          for (const side of Object.values(sides)) {
            const at = history[Math.floor(history.length / 2)]!.at;
            expect(await balanceOf(database.orm.em.fork(), source, side, at)).toBe(changeOf(history, [side], (moved) => moved <= at));
          }
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
  });

  async function compare(history: Moved[], subject: StatementSubject, own: Side[], { from, until }: { from: string; until: string }) {
    const em = database.orm.em.fork();
    const figures = await statementFigures(em, subject, { from, until });
    expect(figures.openingCents).toBe(changeOf(history, own, (at) => dayInRiga(at) < from));
    expect(figures.closingCents).toBe(changeOf(history, own, (at) => dayInRiga(at) <= until));
    let balance = figures.openingCents;
    let lines = 0;
    let behind: { at: string; sequence: number } | null = null;
    for (;;) {
      const page = await statementRows(em, subject, { from, until }, { limit: 7, behind });
      for (const row of page) {
        balance += row.changeCents;
        expect(row.balanceCents).toBe(balance);
        expect(dayInRiga(row.at) >= from && dayInRiga(row.at) <= until).toBe(true);
      }
      lines += page.length;
      if (page.length < 7) break;
      behind = { at: page.at(-1)!.moment, sequence: page.at(-1)!.sequence };
    }
    expect(balance).toBe(figures.closingCents);
    expect(lines).toBe(figures.lines);
    expect(figures.openingCents + figures.receivedCents - figures.spentCents).toBe(figures.closingCents);
  }

  async function begin() {
    const source = await w.source({ budgetCents: 0 });
    const anna = await w.resident();
    const provider = await w.provider();
    const group = await w.group({ programme: await w.programme({ priceCents: 90_000, provider }), maximumSize: 10 });
    const round = await w.round(source);
    const em = database.orm.em.fork();
    const [given] = await em.execute<{ id: string }[]>(
      `insert into training_grant (account_id, funding_source_id, round_id, amount_cents, granted_on, choose_by, use_by, rules_version) values (?, ?, ?, 50000, '2026-03-01', '2027-11-22', '2027-11-22', 1) returning id`,
      [anna.account.id, source.id, round.id],
    );
    const [application] = await em.execute<{ id: string }[]>(
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
      person: payableToPerson(anna.account.id),
      personPaid: paidToPerson(anna.account.id),
    };
    const subjects: { subject: StatementSubject; own: Side[] }[] = [
      { subject: { type: 'FundingSource', id: source.id, fundingSourceId: null }, own: [sides.budget] },
      { subject: { type: 'Provider', id: provider.id, fundingSourceId: source.id }, own: [sides.owed] },
      {
        subject: { type: 'LearningAccount', id: anna.account.id, fundingSourceId: null },
        own: [sides.grant, sides.reserved, sides.person],
      },
    ];
    return { source: source.id, sides, subjects };
  }
});

/** What the movements that took place by then add up to for these accounts. */
function changeOf(history: Moved[], own: Side[], isPast: (at: Date) => boolean): number {
  const isOwn = (side: Side) => own.some(({ kind, subjectId }) => kind === side.kind && subjectId === side.subjectId);
  return history
    .filter(({ at }) => isPast(at))
    .reduce((sum, { from, to, cents }) => sum + (isOwn(to) ? cents : 0) - (isOwn(from) ? cents : 0), 0);
}
