import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../shared/clock.ts';
import { addMonths } from '../../../shared/days.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { globalId } from '../../../shared/global-id.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { budget, paidToProvider, reserved } from '../../money/ledger/accounts.ts';
import { post } from '../../money/ledger/ledger.ts';
import { TransferKind } from '../../money/ledger/transfer-kind.enum.ts';
import { verifyLedger } from '../verification/verify-ledger.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { answerObjection } from './objections/answer-objection.ts';
import { approveSettlement } from './closing/approve-settlement.ts';
import { clawBackSettlementLine } from './earning/claw-back-settlement-line.ts';
import { confirmSettlement } from './closing/confirm-settlement.ts';
import { earnForProvider } from './earning/earn-for-provider.ts';
import { endPaymentStop } from './stops/end-payment-stop.ts';
import { objectToSettlementLine } from './objections/object-to-settlement-line.ts';
import { paySettlement } from './closing/pay-settlement.ts';
import { SettlementLineKind } from './settlement-line-kind.enum.ts';
import { StopOutcome } from './stops/stop-outcome.enum.ts';
import { StopScope } from './stops/stop-scope.enum.ts';
import { stopPayment } from './stops/stop-payment.ts';

/*
 * A year of two providers and three officers in any order, several steps at the same moment: whatever they do, what the statements say is
 * what was earned less what was taken back, and what was paid is what was approved, once.
 */
const HISTORIES = 6;
const MOVES = 90;

describe('random histories of statements', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(new Date('2026-01-05T10:00:00Z'));
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());

  const move = fc.noBias(
    fc.record({ what: fc.nat(99), which: fc.nat(1_000), cents: fc.integer({ min: 1, max: 40_000 }), together: fc.boolean() }),
  );

  it('BEY-9, FUND-21, FUND-22: statements add up, nothing is paid twice, what is frozen stays', { timeout: 600_000 }, async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: MOVES, maxLength: MOVES }), async (moves) => {
        clock.set(new Date('2026-01-05T10:00:00Z'));
        const world = await begin();
        const frozen = new Map<string, string>();
        let running: Promise<void>[] = [];
        for (const { what, which, cents, together } of moves) {
          running.push(
            act(world, what, which, cents).then(
              (name) => void done.set(name, (done.get(name) ?? 0) + 1),
              (error: unknown) => {
                if (!(error instanceof DomainError)) throw error;
              },
            ),
          );
          if (together && running.length < 4) continue;
          await Promise.all(running);
          running = [];
          if (which % 9 === 0) {
            clock.set(new Date(`${addMonths(clock.today(), 1)}T10:00:00Z`));
            await keepsWhatIsFrozen(world, frozen);
          }
        }
        await Promise.all(running);
        await keepsWhatIsFrozen(world, frozen);
        await addsUp(world);
      }),
      { numRuns: HISTORIES, endOnFailure: true },
    );
    for (const name of ['earn', 'confirm', 'approve', 'pay', 'take back', 'object', 'answer', 'stop', 'end'])
      expect(done.get(name) ?? 0, name).toBeGreaterThan(0);
  });

  async function begin() {
    const source = await w.source({ schemes: [fullCostScheme()], budgetCents: 100_000_000 });
    const providers = [await w.provider(), await w.provider()];
    const groups = await Promise.all(
      providers.map(async (provider) => w.group({ programme: await w.programme({ provider }), maximumSize: 500 })),
    );
    const people = await Promise.all([1, 2, 3, 4, 5].map(() => w.official()));
    return { source, providers, groups, people };
  }
  type World = Awaited<ReturnType<typeof begin>>;

  async function act({ source, providers, groups, people }: World, what: number, which: number, cents: number): Promise<string> {
    const em = database.orm.em.fork();
    const at = which % providers.length;
    const provider = providers[at]!;
    const officer = w.as(people[2 + (which % 3)]!, { role: Role.FINANCE_OFFICER });
    const staff = w.as(people[at]!, { role: Role.PROVIDER_ADMINISTRATOR, providerId: provider.id });
    const key = randomUUID();
    const statements = await em.execute<{ id: string; status: string }[]>(
      'select id, status from settlement where provider_id = ? and funding_source_id = ? order by month desc',
      [provider.id, source.id],
    );
    // mostly one that the move fits, sometimes any
    const fitting = statements.filter(({ status }) => which % 7 === 0 || status === (what >= 60 && what < 72 ? 'PAYABLE' : 'OPEN'));
    const settlement = globalId('Settlement', (fitting[which % Math.max(1, fitting.length)] ?? statements[0])?.id ?? randomUUID());
    const lines = await em.execute<{ id: string }[]>(
      `select l.id from settlement_line l join settlement s on s.id = l.settlement_id where s.provider_id = ? and s.funding_source_id = ? order by (? and l.objection is not null) desc, l.id`,
      [provider.id, source.id, what >= 83 && what < 87],
    );
    const line = globalId('SettlementLine', lines[what >= 83 && what < 87 ? 0 : which % Math.max(1, lines.length)]?.id ?? randomUUID());
    if (what < 30) {
      await earn(source.id, provider.id, groups[at]!.id, cents);
      return 'earn';
    }
    if (what < 47) return confirmSettlement(staff, settlement).then(() => 'confirm');
    if (what < 60) return approveSettlement(officer, settlement).then(() => 'approve');
    if (what < 72)
      return paySettlement(officer, { settlement, paidOn: clock.today(), reference: 'MU', idempotencyKey: key }).then(() => 'pay');
    if (what < 80)
      return clawBackSettlementLine(officer, { line, amountCents: cents, reason: 'Lēmums', idempotencyKey: key }).then(() => 'take back');
    if (what < 83) return objectToSettlementLine(staff, { line, reason: 'Nav tiesa.' }).then(() => 'object');
    if (what < 87) return answerObjection(officer, { line, answer: 'Ir.' }).then(() => 'answer');
    if (what < 92) {
      const scope = [StopScope.LINE, StopScope.STATEMENT, StopScope.PROVIDER][which % 3]!;
      const [home] = await em.execute<{ id: string }[]>('select settlement_id as id from settlement_line where id = ?', [
        lines[which % Math.max(1, lines.length)]?.id ?? randomUUID(),
      ]);
      const stopped = scope === StopScope.LINE && home ? globalId('Settlement', home.id) : settlement;
      return stopPayment(officer, { settlement: stopped, scope, line, reason: 'Pārbaude' }).then(() => 'stop');
    }
    const [stop] = await em.execute<{ id: string }[]>(
      'select id from payment_stop where provider_id = ? and funding_source_id = ? and ended_at is null limit 1',
      [provider.id, source.id],
    );
    return endPaymentStop(officer, {
      stop: globalId('PaymentStop', stop?.id ?? randomUUID()),
      outcome: StopOutcome.NOTHING_WRONG,
      finding: 'Kārtībā',
    }).then(() => 'end');
  }

  /** A training that was reserved for ends now. */
  async function earn(fundingSourceId: string, providerId: string, groupId: string, amountCents: number): Promise<void> {
    const { account } = await w.resident();
    await inTransaction(database.orm.em, async (em) => {
      const [application] = await em.execute<{ id: string }[]>(
        `insert into application (number, account_id, group_id, funding_source_id, status, price_cents, submitted_at, decided_at, decision) values (?, ?, ?, ?, 'COMPLETED', ?, now(), now(), '[]') returning id`,
        [randomUUID(), account.id, groupId, fundingSourceId, amountCents],
      );
      const applicationId = application!.id;
      const at = clock.now();
      await post(em, [
        {
          kind: TransferKind.RESERVE,
          fundingSourceId,
          from: budget(fundingSourceId),
          to: reserved(applicationId),
          amountCents,
          reason: 'SUBMITTED',
          referenceId: applicationId,
          at,
          key: `reserve:${applicationId}`,
        },
      ]);
      await earnForProvider(em, {
        applicationId,
        providerId,
        fundingSourceId,
        kind: SettlementLineKind.COMPLETED,
        amountCents,
        explanation: { lv: 'Pabeigts.', en: 'Completed.' },
        reason: 'COMPLETED',
        actorId: null,
        at,
        today: clock.today(),
      });
    });
  }

  /** Every line of an approved statement, and the statement's amount, are what they were when it was first seen approved. */
  async function keepsWhatIsFrozen({ source }: World, frozen: Map<string, string>): Promise<void> {
    const rows = await database.orm.em.fork().execute<{ id: string; content: string }[]>(
      `select s.id, s.payable_cents || ' ' || coalesce(string_agg(l.id || ' ' || l.kind || ' ' || l.amount_cents, ',' order by l.id), '') as content
         from settlement s left join settlement_line l on l.settlement_id = s.id where s.funding_source_id = ? and s.payable_cents is not null group by s.id`,
      [source.id],
    );
    for (const { id, content } of rows) {
      expect(frozen.get(id) ?? content).toBe(content);
      frozen.set(id, content);
    }
    for (const id of frozen.keys()) expect(rows.some((row) => row.id === id)).toBe(true);
  }

  async function addsUp({ source, providers }: World): Promise<void> {
    const em = database.orm.em.fork();
    const { problems } = await verifyLedger(em);
    // nobody decided these applications
    expect(problems.filter((problem) => !problem.startsWith('every amount follows'))).toEqual([]);
    const cents = async (sql: string, values: unknown[]) =>
      Number((await em.execute<{ cents: string | null }[]>(sql, values))[0]?.cents ?? 0);
    for (const { id } of providers) {
      const of = [id, source.id];
      const statements = await cents(
        'select sum(l.amount_cents) as cents from settlement_line l join settlement s on s.id = l.settlement_id where s.provider_id = ? and s.funding_source_id = ?',
        of,
      );
      const earned = await cents(
        `select sum(t.amount_cents) as cents from ledger_transfer t join ledger_account c on c.id = t.credit_id join settlement s on s.id = c.subject_id where t.kind = 'EARN' and s.provider_id = ? and s.funding_source_id = ?`,
        of,
      );
      const takenBack = await cents(
        `select -sum(l.amount_cents) as cents from settlement_line l join settlement s on s.id = l.settlement_id where l.kind = 'CLAWED_BACK' and s.provider_id = ? and s.funding_source_id = ?`,
        of,
      );
      expect(statements).toBe(earned - takenBack);
      const approvedAndPaid = await cents(
        `select sum(payable_cents) as cents from settlement where status = 'PAID' and provider_id = ? and funding_source_id = ?`,
        of,
      );
      expect(await w.balance(source, paidToProvider(id))).toBe(approvedAndPaid);
      expect(approvedAndPaid).toBeLessThanOrEqual(earned);
    }
  }
});
