import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../../context.ts';
import { settableClock } from '../../../shared/clock.ts';
import { globalId } from '../../../shared/global-id.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import type { Person } from '../../people/accounts/person.entity.ts';
import { acceptApplication } from '../../training/applications/deciding/accept-application.ts';
import { recordCompletion } from '../../training/applications/training/record-completion.ts';
import { startTrainings } from '../../training/applications/training/start-trainings.ts';
import { submitApplication } from '../../training/applications/receiving/submit-application.ts';
import type { FundingSource } from '../../rules/funding-sources/funding-source.entity.ts';
import { budget, paidToProvider, payableToProvider } from '../../money/ledger/accounts.ts';
import { verifyLedger } from '../verification/verify-ledger.ts';
import type { Provider } from '../../catalogue/providers/provider.entity.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { answerObjection } from './objections/answer-objection.ts';
import { approveSettlement } from './closing/approve-settlement.ts';
import { clawBackSettlementLine } from './earning/claw-back-settlement-line.ts';
import { confirmSettlement } from './closing/confirm-settlement.ts';
import { endPaymentStop } from './stops/end-payment-stop.ts';
import { objectToSettlementLine } from './objections/object-to-settlement-line.ts';
import { paySettlement } from './closing/pay-settlement.ts';
import { StopOutcome } from './stops/stop-outcome.enum.ts';
import { StopScope } from './stops/stop-scope.enum.ts';
import { stopPayment } from './stops/stop-payment.ts';

interface Statement {
  id: string;
  month: string;
  status: string;
  resumesAs: string | null;
  payableCents: number | null;
  payBy: string | null;
  lines: { id: string; kind: string; cents: number; en: string }[];
}

describe('statements', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  let source: FundingSource;
  let provider: Provider;
  let head: Person;
  let officer: Person;
  const clock = settableClock(new Date('2026-09-01T09:00:00Z'));
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    clock.set(new Date('2026-09-01T09:00:00Z'));
    source = await w.source({ schemes: [fullCostScheme()], rules: { settlement: { paidWithinDays: 20 } } });
    provider = await w.provider();
    head = await w.official();
    officer = await w.official();
  });

  const asProvider = () => w.as(head, { role: Role.PROVIDER_ADMINISTRATOR, providerId: provider.id });
  const asOfficer = (person: Person = officer): Context => w.as(person, { role: Role.FINANCE_OFFICER });

  /** A training that is completed on the day, with so many of its 100 hours attended. */
  async function completed(priceCents: number, on: string, hoursAttended = 100): Promise<void> {
    clock.set(new Date(`${on.slice(0, 7)}-01T09:00:00Z`));
    const group = await w.group({
      programme: await w.programme({ priceCents, hours: 100, fundingSources: [source], provider }),
      minimumSize: 1,
      maximumSize: 5,
      startsOn: `${on.slice(0, 7)}-02`,
      endsOn: on,
      applicationsUntil: new Date(clock.now().getTime() + 3_600_000),
    });
    const { id } = await submitApplication(w.as(await w.resident()), {
      group: globalId('Group', group.id),
      fundingSource: source.code,
      confirmFacts: true,
      idempotencyKey: randomUUID(),
    });
    const application = globalId('Application', id);
    await acceptApplication(asProvider(), { application, idempotencyKey: randomUUID() });
    clock.set(new Date(`${on}T12:00:00Z`));
    await startTrainings({ em: database.orm.em.fork(), clock });
    await recordCompletion(asProvider(), { application, completedOn: on, hoursAttended, idempotencyKey: randomUUID() });
  }

  async function statements(): Promise<Statement[]> {
    const rows = await database.orm.em.fork().execute<Statement[]>(
      `select s.id, s.month::text as month, s.status, s.resumes_as as "resumesAs", s.payable_cents as "payableCents", s.pay_by::text as "payBy",
              coalesce((select json_agg(json_build_object('id', l.id, 'kind', l.kind, 'cents', l.amount_cents, 'en', l.explanation ->> 'en') order by l.at, l.id) from settlement_line l where l.settlement_id = s.id), '[]') as lines
         from settlement s where s.provider_id = ? order by s.month`,
      [provider.id],
    );
    return rows.map((row) => ({ ...row, payableCents: row.payableCents === null ? null : Number(row.payableCents) }));
  }

  const gid = ({ id }: { id: string }) => globalId('Settlement', id);
  const lid = ({ id }: { id: string }) => globalId('SettlementLine', id);
  const at = (day: string) => clock.set(new Date(`${day}T10:00:00Z`));
  const pay = (statement: Statement, day: string, ctx = asOfficer()) =>
    paySettlement(ctx, { settlement: gid(statement), paidOn: day, reference: 'MU-1', idempotencyKey: randomUUID() });
  const clawBack = (line: { id: string }, amountCents: number, ctx = asOfficer()) =>
    clawBackSettlementLine(ctx, { line: lid(line), amountCents, reason: 'Lēmums 7', idempotencyKey: randomUUID() });
  async function paid(day: string): Promise<Statement> {
    const statement = (await statements()).at(-1)!;
    at(day);
    await confirmSettlement(asProvider(), gid(statement));
    await approveSettlement(asOfficer(), gid(statement));
    await pay(statement, day);
    return statement;
  }
  async function sound(): Promise<void> {
    expect((await verifyLedger(database.orm.em.fork())).problems).toEqual([]);
  }

  it('FUND-21, BEY-9: completions of a month make one statement, by the settlement rule', async () => {
    await completed(30_000, '2026-09-20');
    await completed(20_000, '2026-09-25', 60);
    await completed(10_000, '2026-10-12');
    const [september, october, ...none] = await statements();
    expect(none).toEqual([]);
    expect(september).toMatchObject({
      month: '2026-09-01',
      status: 'OPEN',
      lines: [
        { kind: 'COMPLETED', cents: 30_000, en: '100 of 100 hours attended.' },
        { kind: 'ENDED_EARLY', cents: 12_000, en: '60 of 100 hours attended; the whole training would be €200.00.' },
      ],
    });
    expect(october!.lines).toHaveLength(1);
    expect(await w.balance(source, payableToProvider(september!.id))).toBe(42_000);
    await sound();
  });

  it('BEY-9: nobody skips a step, and four eyes see it', async () => {
    await completed(30_000, '2026-09-20');
    const [september] = await statements();
    await expect(confirmSettlement(asProvider(), gid(september!))).rejects.toMatchObject({ code: 'CONFLICT' });
    at('2026-10-01');
    await expect(approveSettlement(asOfficer(), gid(september!))).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(pay(september!, '2026-10-01')).rejects.toMatchObject({ code: 'WRONG_STATUS' });
    await confirmSettlement(asProvider(), gid(september!));
    // who confirmed for the provider has become a finance officer meanwhile
    await expect(approveSettlement(asOfficer(head), gid(september!))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await approveSettlement(asOfficer(), gid(september!));
    expect((await statements())[0]).toMatchObject({ status: 'PAYABLE', payableCents: 30_000, payBy: '2026-10-21' });
    await expect(pay(september!, '2026-09-30')).rejects.toMatchObject({ code: 'INVALID' });
    await expect(pay(september!, '2026-10-02')).rejects.toMatchObject({ code: 'INVALID' });
    await pay(september!, '2026-10-01');
    await expect(pay(september!, '2026-10-01')).rejects.toMatchObject({ code: 'WRONG_STATUS' });
    expect(await w.balance(source, paidToProvider(provider.id))).toBe(30_000);
    await sound();
  });

  it('PROV-11: an objection waits for an answer, and the provider confirms anew', async () => {
    await completed(30_000, '2026-09-20');
    const [september] = await statements();
    const line = lid(september!.lines[0]!);
    at('2026-10-01');
    await confirmSettlement(asProvider(), gid(september!));
    await objectToSettlementLine(asProvider(), { line, reason: 'Stundu bija vairāk.' });
    await expect(confirmSettlement(asProvider(), gid(september!))).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(approveSettlement(asOfficer(), gid(september!))).rejects.toMatchObject({ code: 'CONFLICT' });
    await answerObjection(asOfficer(), { line, answer: 'Žurnālā ir tik, cik šeit.' });
    await expect(approveSettlement(asOfficer(), gid(september!))).rejects.toMatchObject({ code: 'CONFLICT' });
    await confirmSettlement(asProvider(), gid(september!));
    await approveSettlement(asOfficer(), gid(september!));
    await expect(objectToSettlementLine(asProvider(), { line, reason: 'Tomēr.' })).rejects.toMatchObject({ code: 'WRONG_STATUS' });
  });

  it('BEY-9: the database itself refuses to change a line of an approved statement, or a paid statement', async () => {
    await completed(30_000, '2026-09-20');
    const statement = await paid('2026-10-01');
    const sql = (text: string) =>
      expect(
        database.orm.em
          .fork()
          .execute(text, [statement.id])
          .catch((error: { constraint?: string }) => error.constraint),
      ).resolves;
    for (const text of [
      'update settlement_line set amount_cents = 1 where settlement_id = ?',
      `update settlement_line set explanation = '{"lv": "x"}' where settlement_id = ?`,
      'delete from settlement_line where settlement_id = ?',
      `insert into settlement_line (settlement_id, kind, amount_cents, at, explanation) values (?, 'CARRIED_FORWARD', 1, now(), '{}')`,
    ])
      await sql(text).toBe('lines_of_an_approved_statement_are_frozen');
    await sql(`update settlement set payable_cents = 1 where id = ?`).toBe('a_paid_statement_never_changes');
    await sql(`update settlement set status = 'PAYABLE' where id = ?`).toBe('a_paid_statement_never_changes');
    await sql('delete from settlement where id = ?').toBe('statements_are_kept');
  });

  it('BEY-9: what was paid too much comes out of the next statement and returns to the budget', async () => {
    await completed(30_000, '2026-09-20');
    const september = await paid('2026-10-01');
    const before = await w.balance(source, budget(source.id));
    await completed(20_000, '2026-10-20');
    await expect(clawBack(september.lines[0]!, 30_001)).rejects.toMatchObject({ code: 'LIMIT_REACHED' });
    await clawBack(september.lines[0]!, 5_000);
    await expect(clawBack(september.lines[0]!, 25_001)).rejects.toMatchObject({ code: 'LIMIT_REACHED' });
    const october = (await statements())[1]!;
    expect(october.lines).toMatchObject([
      { kind: 'COMPLETED', cents: 20_000 },
      { kind: 'CLAWED_BACK', cents: -5_000, en: 'Lēmums 7' },
    ]);
    expect((await statements())[0]).toMatchObject({ status: 'PAID', lines: [{ cents: 30_000 }] });
    at('2026-11-02');
    await confirmSettlement(asProvider(), gid(october));
    await expect(approveSettlement(asOfficer(), gid(october))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await approveSettlement(asOfficer(await w.official()), gid(october));
    await pay(october, '2026-11-02');
    expect(await w.balance(source, paidToProvider(provider.id))).toBe(45_000);
    expect(await w.balance(source, budget(source.id))).toBe(before - 20_000 + 5_000);
    await sound();
  });

  it('BEY-9: a debt that nothing nets stays owed, in the statement of the present month', async () => {
    await completed(30_000, '2026-09-20');
    const september = await paid('2026-10-01');
    await clawBack(september.lines[0]!, 30_000);
    const october = (await statements())[1]!;
    expect(october).toMatchObject({ status: 'OPEN', lines: [{ kind: 'CLAWED_BACK', cents: -30_000 }] });
    at('2026-11-02');
    await confirmSettlement(asProvider(), gid(october));
    await approveSettlement(asOfficer(await w.official()), gid(october));
    const [, closed, november] = await statements();
    expect(closed).toMatchObject({
      status: 'PAID',
      payableCents: 0,
      lines: [{ cents: -30_000 }, { kind: 'CARRIED_FORWARD', cents: 30_000 }],
    });
    expect(november).toMatchObject({ status: 'OPEN', lines: [{ kind: 'BROUGHT_FORWARD', cents: -30_000 }] });
    expect(await w.balance(source, paidToProvider(provider.id))).toBe(30_000);
    await sound();
  });

  it('BEY-9: one stopped line stays behind with its money; the rest is paid', async () => {
    await completed(30_000, '2026-09-20');
    await completed(20_000, '2026-09-25');
    const [september] = await statements();
    const stop = { settlement: gid(september!), scope: StopScope.LINE, line: lid(september!.lines[1]!), reason: 'Sūdzība' };
    await stopPayment(asOfficer(), stop);
    await expect(stopPayment(asOfficer(), stop)).rejects.toMatchObject({ code: 'CONFLICT' });
    at('2026-10-05');
    await confirmSettlement(asProvider(), gid(september!));
    await approveSettlement(asOfficer(), gid(september!));
    const [approved, october] = await statements();
    expect(approved).toMatchObject({ status: 'PAYABLE', payableCents: 30_000, lines: [{ cents: 30_000 }] });
    expect(october).toMatchObject({ month: '2026-10-01', lines: [{ kind: 'COMPLETED', cents: 20_000 }] });
    expect(await w.balance(source, payableToProvider(october!.id))).toBe(20_000);
    await expect(stopPayment(asOfficer(), { ...stop, line: lid(approved!.lines[0]!) })).rejects.toMatchObject({ code: 'WRONG_STATUS' });
    await sound();
  });

  it('BEY-9: a stopped provider is paid nothing until the check ends, months that begin meanwhile included', async () => {
    await completed(30_000, '2026-09-20');
    at('2026-10-01');
    const [september] = await statements();
    await confirmSettlement(asProvider(), gid(september!));
    await approveSettlement(asOfficer(), gid(september!));
    await stopPayment(asOfficer(), { settlement: gid(september!), scope: StopScope.STATEMENT, reason: 'Rēķins' });
    await stopPayment(asOfficer(), { settlement: gid(september!), scope: StopScope.PROVIDER, reason: 'Pārbaude uz vietas' });
    await completed(20_000, '2026-10-20');
    expect(await statements()).toMatchObject([
      { status: 'ON_HOLD', resumesAs: 'PAYABLE', payableCents: 30_000 },
      { status: 'ON_HOLD', resumesAs: 'OPEN', lines: [{ cents: 20_000 }] },
    ]);
    await expect(pay(september!, '2026-10-20')).rejects.toMatchObject({ code: 'WRONG_STATUS' });
    const stops = await database.orm.em
      .fork()
      .execute<{ id: string; scope: string }[]>('select id, scope from payment_stop where provider_id = ? order by placed_at, id', [
        provider.id,
      ]);
    const end = (scope: string) =>
      endPaymentStop(asOfficer(), {
        stop: globalId('PaymentStop', stops.find((stop) => stop.scope === scope)!.id),
        outcome: StopOutcome.NOTHING_WRONG,
        finding: 'Viss kārtībā.',
      });
    await end('PROVIDER');
    // the statement has a check of its own
    expect((await statements()).map(({ status }) => status)).toEqual(['ON_HOLD', 'OPEN']);
    await end('STATEMENT');
    await expect(end('STATEMENT')).rejects.toMatchObject({ code: 'WRONG_STATUS' });
    expect((await statements()).map(({ status }) => status)).toEqual(['PAYABLE', 'OPEN']);
    await pay(september!, '2026-10-20');
    await sound();
  });

  it('BEY-9: two officers at once approve and pay it once', async () => {
    await completed(30_000, '2026-09-20');
    const [september] = await statements();
    at('2026-10-01');
    await confirmSettlement(asProvider(), gid(september!));
    const officers = await Promise.all([1, 2, 3].map(() => w.official()));
    const done = (results: PromiseSettledResult<unknown>[]) => results.filter(({ status }) => status === 'fulfilled').length;
    expect(done(await Promise.allSettled(officers.map((one) => approveSettlement(asOfficer(one), gid(september!)))))).toBe(1);
    expect(done(await Promise.allSettled(officers.map((one) => pay(september!, '2026-10-01', asOfficer(one)))))).toBe(1);
    expect(await w.balance(source, paidToProvider(provider.id))).toBe(30_000);
    // three take back at once what is there only once
    const [line] = (await statements())[0]!.lines;
    expect(done(await Promise.allSettled(officers.map((one) => clawBack(line!, 20_000, asOfficer(one)))))).toBe(1);
    await sound();
  });
});
