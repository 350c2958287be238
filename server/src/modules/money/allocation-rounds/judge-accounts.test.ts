import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../shared/clock.ts';
import { globalId } from '../../../shared/global-id.ts';
import { grantScheme, moneyWorld, type MoneyWorld } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { acceptApplication } from '../../training/applications/deciding/accept-application.ts';
import { recordCompletion } from '../../training/applications/training/record-completion.ts';
import { startTrainings } from '../../training/applications/training/start-trainings.ts';
import { submitApplication } from '../../training/applications/receiving/submit-application.ts';
import { carryOverGrant } from '../grants/carry-over-grant.ts';
import { grant as grantAccount } from '../ledger/accounts.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { readRound } from './hold-round.ts';
import { judgeAccounts } from './judge-accounts.ts';
import { RoundStatus } from './round-status.enum.ts';

describe('who gets a grant', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(new Date('2025-12-09T10:00:00Z'));
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());

  it('FUND-11: training paid from the grant before is no choice about the one after it', async () => {
    const source = await w.source({ schemes: [grantScheme({ population: ['EVERYONE'] })] });
    const [anna, berta] = [await w.resident(), await w.resident()];
    const first = await w.round(source, { roundOn: '2025-12-09', chooseBy: '2026-06-09', useBy: '2027-06-30' });
    const carried = await w.grant(anna, first);
    clock.set(new Date('2026-06-01T10:00:00Z'));
    await carryOverGrant(w.as(anna), { grant: globalId('Grant', carried.id), idempotencyKey: randomUUID() });
    clock.set(new Date('2026-06-09T10:00:00Z'));
    const second = await w.round(source, { roundOn: '2026-06-09', chooseBy: '2026-12-09', useBy: '2027-06-30' });
    const untouched = await w.grant(anna, second);

    const programme = await w.programme({ priceCents: 30_000, hours: 80, fundingSources: [source] });
    const group = await w.group({
      programme,
      startsOn: '2026-07-01',
      endsOn: '2026-07-31',
      applicationsFrom: new Date('2026-06-01T00:00:00Z'),
      applicationsUntil: new Date('2026-06-30T00:00:00Z'),
    });
    const { id } = await submitApplication(w.as(anna), {
      group: globalId('Group', group.id),
      fundingSource: source.code,
      confirmFacts: true,
      idempotencyKey: randomUUID(),
    });
    const provider = w.as(await w.official(), { role: Role.PROVIDER_USER, providerId: programme.provider.id });
    const application = globalId('Application', id);
    await acceptApplication(provider, { application, idempotencyKey: randomUUID() });
    clock.set(new Date('2026-07-31T10:00:00Z'));
    await startTrainings({ em: database.orm.em.fork() as EntityManager, clock });
    await recordCompletion(provider, { application, completedOn: '2026-07-31', hoursAttended: 80, idempotencyKey: randomUUID() });
    expect([await w.balance(source, grantAccount(carried.id)), await w.balance(source, grantAccount(untouched.id))]).toEqual([
      20_000, 50_000,
    ]);

    clock.set(new Date('2026-12-09T10:00:00Z'));
    const third = await w.round(source, {
      roundOn: '2026-12-09',
      chooseBy: '2027-06-09',
      useBy: '2027-06-30',
      status: RoundStatus.APPROVED,
    });
    const em = database.orm.em.fork() as EntityManager;
    const judged = await judgeAccounts(
      em,
      (await readRound(em, third.id))!,
      [anna.account.id, berta.account.id],
      '2026-12-09',
      clock.now(),
    );
    expect(judged.map(({ reason }) => reason)).toEqual(['NO_CHOICE', 'EVERYONE']);
  });
});
