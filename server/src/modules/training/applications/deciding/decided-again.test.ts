import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../../shared/clock.ts';
import { addDays } from '../../../../shared/days.ts';
import { globalId } from '../../../../shared/global-id.ts';
import { grantScheme, moneyWorld, type MoneyWorld, shareScheme } from '../../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../../testing/test-database.ts';
import { CriterionResult } from '../../../rules/eligibility/criterion-result.enum.ts';
import { budget, reserved } from '../../../money/ledger/accounts.ts';
import { verifyLedger } from '../../../payments/verification/verify-ledger.ts';
import { Role } from '../../../platform/access/role.enum.ts';
import { acceptApplication } from './accept-application.ts';
import { interruptTraining } from '../stepping-back/interrupt-training.ts';
import { overrideCriterion } from './override-criterion.ts';
import { recordCompletion } from '../training/record-completion.ts';
import { settleFacts } from './settle-facts.ts';
import { startTrainings } from '../training/start-trainings.ts';
import { submitApplication } from '../receiving/submit-application.ts';
import { withdrawApplication } from '../stepping-back/withdraw-application.ts';

const TODAY = new Date('2026-11-22T10:00:00Z');

describe('money that was given back or lost once', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(TODAY);
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(async () => {
    expect((await verifyLedger(database.orm.em.fork())).problems).toEqual([]);
    await database.close();
  });
  const parts = () => ({ em: database.orm.em.fork() as never, clock });
  const statusOf = async (id: string) =>
    (await database.orm.em.fork().execute<{ status: string }[]>('select status from application where id = ?', [id]))[0]!.status;
  const change = (id: string) => ({ application: globalId('Application', id), idempotencyKey: randomUUID() });

  it('FUND-7, FUND-22: a refusal that is taken back reserves again, as often as it is taken back', async () => {
    const source = await w.source({
      schemes: [shareScheme({ exempt: null })],
      budgetCents: 100_000,
      rules: { targetGroup: { all: [{ criterion: 'LOW_INCOME' }] } },
    });
    const group = await w.group({ programme: await w.programme({ priceCents: 40_000, fundingSources: [source] }) });
    const anna = await w.resident({ lowIncome: null });
    const officer = w.as(await w.official(), { role: Role.PLATFORM_ADMINISTRATOR });
    const { id } = await submitApplication(w.as(anna), {
      group: globalId('Group', group.id),
      fundingSource: source.code,
      confirmFacts: true,
      idempotencyKey: randomUUID(),
    });
    await w.answer(anna.person, 'lowIncome', false, 'SOCIAL_ASSISTANCE');
    await settleFacts(parts(), id);
    expect([await statusOf(id), await w.balance(source, budget(source.id))]).toEqual(['REJECTED', 100_000]);
    await overrideCriterion(officer, {
      application: globalId('Application', id),
      criterion: 'LOW_INCOME',
      result: CriterionResult.MET,
      reason: 'Izziņa iesniegta klātienē.',
      document: 'Izziņa 1',
    });
    expect([await statusOf(id), await w.balance(source, reserved(id))]).toEqual(['SUBMITTED', 36_000]);
    await withdrawApplication(w.as(anna), change(id));
    expect(await w.balance(source, budget(source.id))).toBe(100_000);
  });

  it('FUND-11: a grant that was lost with one training stays lost when another one is completed', async () => {
    const source = await w.source({ schemes: [grantScheme()], rules: { interruption: { forfeitsGrant: true } } });
    const provider = await w.provider();
    const anna = await w.resident();
    const grant = await w.grant(anna, await w.round(source));
    const staff = w.as(await w.official(), { role: Role.PROVIDER_ADMINISTRATOR, providerId: provider.id });
    const groups = await Promise.all(
      [1, 2].map(async () =>
        w.group({ programme: await w.programme({ provider, priceCents: 20_000, hours: 100, fundingSources: [source] }) }),
      ),
    );
    const ids: string[] = [];
    for (const group of groups) {
      const { id } = await submitApplication(w.as(anna), {
        group: globalId('Group', group.id),
        fundingSource: source.code,
        confirmFacts: true,
        idempotencyKey: randomUUID(),
      });
      await acceptApplication(staff, change(id));
      ids.push(id);
    }
    clock.set(new Date(`${addDays(String(groups[0]!.startsOn), 1)}T10:00:00Z`));
    await startTrainings(parts());
    await interruptTraining(w.as(anna), { ...change(ids[0]!), reasons: ['TIME'] });
    await recordCompletion(staff, { ...change(ids[1]!), completedOn: clock.today(), hoursAttended: 100 });
    const [kept] = await database.orm.em.fork().execute<{ status: string }[]>('select status from training_grant where id = ?', [grant.id]);
    expect(kept!.status).toBe('FORFEITED');
    clock.set(TODAY);
  });
});
