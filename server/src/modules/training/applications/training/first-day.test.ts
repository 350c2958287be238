import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settableClock } from '../../../../shared/clock.ts';
import { globalId } from '../../../../shared/global-id.ts';
import { grantScheme, moneyWorld, type MoneyWorld } from '../../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../../testing/test-database.ts';
import { CriterionResult } from '../../../rules/eligibility/criterion-result.enum.ts';
import { grant as grantAccount, reserved } from '../../../money/ledger/accounts.ts';
import { Role } from '../../../platform/access/role.enum.ts';
import { acceptApplication } from '../deciding/accept-application.ts';
import { interruptTraining } from '../stepping-back/interrupt-training.ts';
import { overrideCriterion } from '../deciding/override-criterion.ts';
import { recordAttendance } from './record-attendance.ts';
import { recordCompletion } from './record-completion.ts';
import { startTrainings } from './start-trainings.ts';
import { submitApplication } from '../receiving/submit-application.ts';
import { withdrawApplication } from '../stepping-back/withdraw-application.ts';

describe('an application of a grant', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  beforeEach(() => clock.set(new Date('2026-11-22T10:00:00Z')));
  afterAll(() => database.close());

  async function applied() {
    const source = await w.source({ schemes: [grantScheme()] });
    const anna = await w.resident();
    const grant = await w.grant(anna, await w.round(source));
    const programme = await w.programme({ priceCents: 20_000, fundingSources: [source] });
    const group = await w.group({ programme, startsOn: '2027-01-11', endsOn: '2027-03-11' });
    const { id } = await submitApplication(w.as(anna), {
      group: globalId('Group', group.id),
      fundingSource: source.code,
      confirmFacts: true,
      idempotencyKey: randomUUID(),
    });
    const application = globalId('Application', id);
    const staff = { role: Role.PROVIDER_USER, providerId: programme.provider.id };
    const accept = async () => acceptApplication(w.as(await w.official(), staff), { application, idempotencyKey: randomUUID() });
    const withdraw = () => withdrawApplication(w.as(anna), { application, idempotencyKey: randomUUID() });
    return { source, anna, grant, id, application, staff, accept, withdraw };
  }

  it('APP-12: all money comes back until the last second of the day before the first class, in Riga', async () => {
    const { source, grant, accept, withdraw } = await applied();
    await accept();
    clock.set(new Date('2027-01-10T21:59:59Z'));
    await withdraw();
    expect(await w.balance(source, grantAccount(grant.id))).toBe(50_000);
  });

  it('APP-12: from the first day on it is lost by the rule, also before the platform has written down that the training began', async () => {
    const { source, anna, grant, id, application, accept, withdraw } = await applied();
    await accept();
    clock.set(new Date('2027-01-10T22:00:00Z'));
    await expect(withdraw()).rejects.toMatchObject({ code: 'WRONG_STATUS' });
    expect(await w.balance(source, reserved(id))).toBe(20_000);
    await startTrainings({ em: database.orm.em.fork() as EntityManager, clock });
    await interruptTraining(w.as(anna), { application, reasons: ['TIME'], idempotencyKey: randomUUID() });
    expect([await w.balance(source, grantAccount(grant.id)), await w.balance(source, reserved(id))]).toEqual([0, 0]);
  });

  it('APP-12: somebody nobody has taken into the group gets everything back whenever they step back', async () => {
    const { source, grant, withdraw } = await applied();
    clock.set(new Date('2027-01-12T10:00:00Z'));
    await withdraw();
    expect(await w.balance(source, grantAccount(grant.id))).toBe(50_000);
  });

  it('ROLE-1: nobody decides on an application of their own, in whichever role', async () => {
    const { source, anna, application, staff, accept } = await applied();
    const key = () => ({ application, idempotencyKey: randomUUID() });
    const refused = { code: 'NOT_ALLOWED', field: ['application'] };
    const teacher = w.as(anna, staff);
    await expect(acceptApplication(teacher, key())).rejects.toMatchObject(refused);
    const manager = w.as(anna, { role: Role.PROJECT_MANAGER, fundingSourceId: source.id });
    const settled = { application, criterion: 'AGE', result: CriterionResult.MET, reason: 'Tā vajag', document: 'Izziņa' };
    await expect(overrideCriterion(manager, settled)).rejects.toMatchObject(refused);
    await accept();
    clock.set(new Date('2027-01-11T10:00:00Z'));
    await startTrainings({ em: database.orm.em.fork() as EntityManager, clock });
    await expect(recordAttendance(teacher, { ...key(), hoursMissed: 0 })).rejects.toMatchObject(refused);
    await expect(recordCompletion(teacher, { ...key(), completedOn: '2027-01-11', hoursAttended: 80 })).rejects.toMatchObject(refused);
    // what is not theirs by the role stays unknown
    const stranger = w.as(anna, { ...staff, providerId: randomUUID() });
    await expect(acceptApplication(stranger, key())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
