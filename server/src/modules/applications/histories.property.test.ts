import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../shared/clock.ts';
import { addDays } from '../../shared/days.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { globalId } from '../../shared/global-id.ts';
import { fullCostScheme, grantScheme, moneyWorld, type MoneyWorld, type Resident, shareScheme } from '../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { continueRounds } from '../allocation-rounds/continue-round.ts';
import type { RoundStatus } from '../allocation-rounds/round-status.enum.ts';
import type { FundingSource } from '../funding-sources/funding-source.entity.ts';
import { carryOverGrant } from '../grants/carry-over-grant.ts';
import { declineGrant } from '../grants/decline-grant.ts';
import { grantsOfAccounts } from '../grants/grant-figures.ts';
import { lapseGrants } from '../grants/lapse-grants.ts';
import { cancelGroup } from '../groups/cancel-group.ts';
import type { Group } from '../groups/group.entity.ts';
import { sealLedger } from '../ledger/seal-ledger.ts';
import { verifyLedger } from '../ledger/verify-ledger.ts';
import { Provider } from '../providers/provider.entity.ts';
import { Role } from '../roles/role.enum.ts';
import { acceptApplication } from './accept-application.ts';
import { confirmPlace } from './confirm-place.ts';
import { interruptTraining } from './interrupt-training.ts';
import { passUnconfirmedPlaces } from './pass-unconfirmed-places.ts';
import { recordAttendance } from './record-attendance.ts';
import { recordCompletion } from './record-completion.ts';
import { rejectApplication } from './reject-application.ts';
import { RejectionReason } from './rejection-reason.enum.ts';
import { settleAllFacts } from './settle-facts.ts';
import { startTrainings } from './start-trainings.ts';
import { submitApplication } from './submit-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

/*
 * People, providers, officers and nights in any order: whatever they do, every cent stays accounted for. Each history is a world of its own;
 * what a use case refuses is refused, anything else must hold the rules of FUND-22. Several of the moves of a step happen at the same moment.
 */
const HISTORIES = 8;
const MOVES = 90;

describe('random histories of people and money', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(new Date('2025-01-02T10:00:00Z'));
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());

  const move = fc.noBias(
    fc.record({ what: fc.nat(99), who: fc.nat(1_000), which: fc.nat(1_000), days: fc.integer({ min: 0, max: 25 }), atOnce: fc.boolean() }),
  );

  it('FUND-22, APP-3: keep every rule of the ledger', { timeout: 900_000 }, async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: MOVES, maxLength: MOVES }), async (moves) => {
        clock.set(new Date('2025-01-02T10:00:00Z'));
        const world = await begin();
        for (const what of [93, 0, 1, 2, 3, 4, 20, 21, 22]) await act(world, what, what, what * 7 + 1).catch(() => undefined);
        let together: Promise<void>[] = [];
        for (const { what, who, which, days, atOnce } of moves) {
          together.push(
            act(world, what, who, which).then(
              (name) => void done.set(name, (done.get(name) ?? 0) + 1),
              (error: unknown) => {
                if (!(error instanceof DomainError)) throw error;
              },
            ),
          );
          if (atOnce && together.length < 6) continue;
          await Promise.all(together);
          together = [];
          // mostly some days, now and then a season
          if (days > 18) clock.set(new Date(clock.now().getTime() + (days === 25 ? 70 : days - 16) * 86_400_000));
        }
        await Promise.all(together);
        await check(world);
      }),
      { numRuns: HISTORIES, endOnFailure: true },
    );
    // the histories have really been somewhere
    for (const name of [
      'apply',
      'withdraw',
      'accept',
      'complete',
      'interrupt',
      'attendance',
      'carry over',
      'cancel',
      'register',
      'night',
      'round',
    ])
      expect(done.get(name) ?? 0, name).toBeGreaterThan(0);
  });

  interface World {
    sources: FundingSource[];
    people: Resident[];
    groups: { group: Group; source: FundingSource }[];
    provider: string;
  }

  async function begin(): Promise<World> {
    await database.orm.em.fork().execute('update learning_account set closed_at = now()');
    const sources = [
      await w.source({ schemes: [grantScheme()], budgetCents: 400_000 }),
      await w.source({ schemes: [fullCostScheme()], budgetCents: 150_000, rules: { interruption: { providerEarns: 'NOTHING' } } }),
      await w.source({ schemes: [shareScheme()], budgetCents: 90_000, rules: { applications: { waitingList: false } } }),
    ];
    const people = await Promise.all(
      Array.from({ length: 6 }, (_, index) => w.resident(index % 2 === 0 ? { lowIncome: null } : { lowIncome: index % 3 === 0 })),
    );
    const provider = await w.provider();
    return { sources, people, groups: [], provider: provider.id };
  }

  async function act({ sources, people, groups, provider }: World, what: number, who: number, which: number): Promise<string> {
    const em = database.orm.em.fork();
    const person = people[who % people.length]!;
    const staff = w.as(person.person, { role: Role.PROVIDER_ADMINISTRATOR, providerId: provider });
    const mine = w.as(person);
    const key = randomUUID();
    const applications = await em.execute<{ id: string; accountId: string; status: string }[]>(
      `select a.id, a.account_id as "accountId", a.status from application a join learning_account l on l.id = a.account_id where l.closed_at is null order by a.receipt_number`,
    );
    // mostly one that the move fits, sometimes any
    const fitting = { accept: ['SUBMITTED'], end: ['IN_TRAINING'], confirm: ['WAITLISTED'] }[
      what >= 48 && what < 60 ? 'accept' : what >= 63 && what < 78 ? 'end' : 'confirm'
    ]!;
    const fit = applications.filter(({ status }) => (what < 48 || what >= 81 || which % 5 === 0 ? true : fitting.includes(status)));
    const any = (fit.length > 0 ? fit : applications)[which % Math.max(1, fit.length > 0 ? fit.length : applications.length)];
    const own = any && w.as(people.find(({ account }) => account.id === any.accountId)!);
    const input = { application: globalId('Application', any?.id ?? randomUUID()), idempotencyKey: key };

    if (what < 8) {
      const source = sources[which % sources.length]!;
      const programme = await w.programme({
        priceCents: [30_000, 41_213, 82_400][which % 3]!,
        hours: 100,
        fundingSources: [source],
        provider: await em.findOneOrFail(Provider, provider),
      });
      groups.push({
        source,
        group: await w.group({
          programme,
          maximumSize: 1 + (which % 3),
          minimumSize: 1,
          startsOn: addDays(clock.today(), 10 + (which % 20)),
          endsOn: addDays(clock.today(), 40 + (which % 60)),
          applicationsUntil: new Date(clock.now().getTime() + 10 * 86_400_000),
        }),
      });
      return 'plan';
    }
    if (what < 40) {
      const goal = groups[which % Math.max(1, groups.length)];
      if (!goal) return 'nothing';
      await submitApplication(mine, {
        group: globalId('Group', goal.group.id),
        fundingSource: which % 7 === 0 ? null : goal.source.code,
        confirmFacts: true,
        idempotencyKey: key,
      });
      return 'apply';
    }
    if (what < 48 && own) return withdrawApplication(own, input).then(() => 'withdraw');
    if (what < 60) return acceptApplication(staff, input).then(() => 'accept');
    if (what < 63) return rejectApplication(staff, { ...input, reason: RejectionReason.NOT_REACHABLE }).then(() => 'reject');
    if (what < 66 && own) return interruptTraining(own, { ...input, reasons: ['TIME'] }).then(() => 'interrupt');
    if (what < 69) return recordAttendance(staff, { ...input, hoursMissed: which % 101 }).then(() => 'attendance');
    if (what < 78)
      return recordCompletion(staff, { ...input, completedOn: clock.today(), hoursAttended: which % 101 }).then(() => 'complete');
    if (what < 81 && own) return confirmPlace(own, input).then(() => 'confirm');
    if (what < 86) {
      const grants = await grantsOfAccounts(em, [person.account.id]);
      const grant = globalId('Grant', grants[which % Math.max(1, grants.length)]?.id ?? randomUUID());
      return what < 84
        ? carryOverGrant(mine, { grant, idempotencyKey: key }).then(() => 'carry over')
        : declineGrant(mine, { grant, idempotencyKey: key }).then(() => 'decline');
    }
    if (what < 88 && groups.length > 0)
      return cancelGroup(staff, { group: globalId('Group', groups[which % groups.length]!.group.id), idempotencyKey: key }).then(
        () => 'cancel',
      );
    if (what < 91) {
      await w.answer(person.person, 'lowIncome', [true, false, null][which % 3], 'SOCIAL_ASSISTANCE').catch(() => undefined);
      await settleAllFacts({ em, clock });
      return 'register';
    }
    if (what < 94) {
      await w.round(sources[0]!, { status: 'RUNNING' as RoundStatus }).catch(() => undefined);
      await continueRounds({ em, clock });
      return 'round';
    }
    await lapseGrants({ em, clock });
    await startTrainings({ em, clock });
    await passUnconfirmedPlaces({ em, clock, log: mine.log });
    await sealLedger({ em, clock });
    return 'night';
  }

  async function check({ people }: World): Promise<void> {
    const em = database.orm.em.fork();
    expect((await verifyLedger(em)).problems).toEqual([]);
    for (const grant of await grantsOfAccounts(
      em,
      people.map(({ account }) => account.id),
    )) {
      const { amountCents, availableCents, reservedCents, spentCents, lapsedCents, declinedCents, forfeitedCents } = grant;
      expect({ ...grant, amountCents: availableCents + reservedCents + spentCents + lapsedCents + declinedCents + forfeitedCents }).toEqual(
        { ...grant, amountCents },
      );
    }
    const stuck = await em.execute(`select number, status from application where status = 'SUBMITTED' and decided_at is null`);
    expect(stuck).toEqual([]);
    const [places] = await em.execute<{ wrong: string }[]>(
      `select count(*) as wrong from learning_group g where g.places_taken <> (select count(*) from application a where a.group_id = g.id and a.holds_place)`,
    );
    expect(Number(places!.wrong)).toBe(0);
    const wrong = await em.execute(
      `select a.number, a.status, a.holds_place from application a where (a.status in ('SUBMITTED', 'WAITING_FOR_FACTS', 'APPROVED', 'ENROLLED', 'IN_TRAINING', 'COMPLETED', 'INTERRUPTED', 'EXCLUDED')) <> a.holds_place and a.status <> 'WAITLISTED'`,
    );
    expect(wrong).toEqual([]);
  }
});
