import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../../shared/clock.ts';
import { addDays } from '../../../../shared/days.ts';
import { globalId } from '../../../../shared/global-id.ts';
import { fullCostScheme, grantScheme, moneyWorld, type MoneyWorld, type Resident, shareScheme } from '../../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../../testing/test-database.ts';
import type { FundingSource } from '../../../rules/funding-sources/funding-source.entity.ts';
import { decideAgain, timeless } from '../../dry-runs/decide-again.ts';
import { recallDecisions } from '../../dry-runs/past-decisions.ts';
import { type RuleSetInput, ruleSet } from '../../../rules/funding-sources/rules/rule-set.ts';
import type { Group } from '../../../catalogue/groups/group.entity.ts';
import { cancelGroup } from '../../group-keeping/cancel-group.ts';
import { budget, grant as grantAccount, reserved } from '../../../money/ledger/accounts.ts';
import { verifyLedger } from '../../../payments/verification/verify-ledger.ts';
import type { Provider } from '../../../catalogue/providers/provider.entity.ts';
import { Role } from '../../../platform/access/role.enum.ts';
import { acceptApplication } from './accept-application.ts';
import { confirmPlace } from './confirm-place.ts';
import { interruptTraining } from '../stepping-back/interrupt-training.ts';
import { recordCompletion } from '../training/record-completion.ts';
import { settleFacts } from './settle-facts.ts';
import { startTrainings } from '../training/start-trainings.ts';
import { submitApplication } from '../receiving/submit-application.ts';
import { withdrawApplication } from '../stepping-back/withdraw-application.ts';

/* One application paid from two sources (FUND-17): a share of 90 % and a grant, or two shares. */
const TODAY = new Date('2026-11-22T10:00:00Z');

describe('an application paid from two sources', () => {
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

  type More = { budgetCents?: number; rules?: Partial<RuleSetInput> };
  const joined = (schemes: RuleSetInput['schemes'], { budgetCents, rules }: More = {}) =>
    w.source({ schemes, rules: { combination: { allowed: true }, ...rules }, ...(budgetCents === undefined ? {} : { budgetCents }) });
  const share = (shareBasisPoints = 9_000, more: More = {}) => joined([shareScheme({ shareBasisPoints, exempt: null })], more);
  const groupOf = async (sources: FundingSource[], priceCents: number, given: { maximumSize?: number; provider?: Provider } = {}) =>
    w.group({
      maximumSize: given.maximumSize ?? 20,
      programme: await w.programme({
        priceCents,
        hours: 100,
        fundingSources: sources,
        ...(given.provider ? { provider: given.provider } : {}),
      }),
    });
  const apply = async (who: Resident, group: Group, main: FundingSource, second: FundingSource | null) =>
    (
      await submitApplication(w.as(who), {
        group: globalId('Group', group.id),
        fundingSource: main.code,
        secondFundingSource: second?.code ?? null,
        confirmFacts: true,
        idempotencyKey: randomUUID(),
      })
    ).id;
  const row = async (id: string) => {
    const [found] = await database.orm.em.fork().execute(
      `select status, waiting_for as "waitingFor", refusal, funding_source_id as main, second_funding_source_id as second, paid_by_scheme_cents::int as paid, second_paid_cents::int as "secondPaid",
                co_payment_cents::int as co, co_payment_if_confirmed_cents::int as hoped, rules_version as version, second_rules_version as "secondVersion" from application where id = ?`,
      [id],
    );
    return found as Record<string, unknown>;
  };
  const free = (...sources: FundingSource[]) => Promise.all(sources.map((source) => w.balance(source, budget(source.id))));
  const held = (id: string, ...sources: FundingSource[]) => Promise.all(sources.map((source) => w.balance(source, reserved(id))));
  const change = (id: string) => ({ application: globalId('Application', id), idempotencyKey: randomUUID() });
  const lines = (id: string) =>
    database.orm.em
      .fork()
      .execute<{ source: string; cents: number; kind: string }[]>(
        `select s.funding_source_id as source, l.amount_cents::int as cents, l.kind from settlement_line l join settlement s on s.id = l.settlement_id where l.application_id = ? order by l.amount_cents desc`,
        [id],
      );

  /** A share of 90 % and a grant of 500.00: worked example 7 with a grant that pays the rest. */
  async function shareAndGrant(given: { exempt?: boolean; lowIncome?: boolean | null; share?: More; grant?: More } = {}) {
    const mn = await joined([shareScheme(given.exempt ? {} : { exempt: null })], given.share);
    const imk = await joined([grantScheme()], given.grant);
    const anna = await w.resident(given.lowIncome === undefined ? {} : { lowIncome: given.lowIncome });
    const grant = await w.grant(anna, await w.round(imk));
    const provider = await w.provider();
    const group = await groupOf([mn, imk], 40_000, { provider });
    const staff = w.as(await w.official(), { role: Role.PROVIDER_ADMINISTRATOR, providerId: provider.id });
    return { mn, imk, anna, grant, group, staff };
  }

  /** Accepted and in the middle of the training. */
  async function begin(id: string, group: Group, staff: ReturnType<MoneyWorld['as']>) {
    await acceptApplication(staff, change(id));
    clock.set(new Date(`${addDays(String(group.startsOn), 1)}T10:00:00Z`));
    await startTrainings({ em: database.orm.em.fork() as never, clock });
  }

  it('FUND-17, worked example 7: 360.00 of one source and 40.00 of the grant of the other are reserved together', async () => {
    const { mn, imk, anna, grant, group } = await shareAndGrant({ share: { budgetCents: 100_000 } });
    const id = await apply(anna, group, mn, imk);
    expect(await row(id)).toMatchObject({
      status: 'SUBMITTED',
      main: mn.id,
      second: imk.id,
      paid: 40_000,
      secondPaid: 4_000,
      co: 0,
      hoped: null,
      version: 1,
      secondVersion: 1,
    });
    expect(await free(mn)).toEqual([64_000]);
    expect(await w.balance(imk, grantAccount(grant.id))).toBe(46_000);
    expect(await held(id, mn, imk)).toEqual([36_000, 4_000]);
  });

  it('FUND-17: which source is the main one is said by the quote, in whichever order they are asked for', async () => {
    const { mn, imk, anna, group } = await shareAndGrant();
    const id = await apply(anna, group, imk, mn);
    expect(await row(id)).toMatchObject({ main: mn.id, second: imk.id, secondPaid: 4_000 });
  });

  it('FUND-17: where one of the two does not allow it, nothing is reserved', async () => {
    const mn = await share();
    const imk = await w.source({ schemes: [grantScheme()] });
    const anna = await w.resident();
    await w.grant(anna, await w.round(imk));
    const id = await apply(anna, await groupOf([mn, imk], 40_000), mn, imk);
    expect(await row(id)).toMatchObject({
      status: 'REJECTED',
      refusal: 'NOT_ELIGIBLE',
      main: mn.id,
      second: imk.id,
      paid: 0,
      secondPaid: 0,
    });
    expect(await held(id, mn, imk)).toEqual([0, 0]);
  });

  it('FUND-17: where one alone costs no more by now, it pays alone', async () => {
    const full = await joined([fullCostScheme()]);
    const imk = await joined([grantScheme()]);
    const anna = await w.resident();
    await w.grant(anna, await w.round(imk));
    const id = await apply(anna, await groupOf([full, imk], 40_000), full, imk);
    expect(await row(id)).toMatchObject({ status: 'SUBMITTED', main: full.id, second: null, paid: 40_000, secondPaid: 0 });
  });

  it('FUND-17: the same source twice, or a second without a first, is not an application', async () => {
    const mn = await share();
    const anna = await w.resident();
    await expect(apply(anna, await groupOf([mn], 40_000), mn, mn)).rejects.toMatchObject({ field: ['secondFundingSource'] });
  });

  it('FUND-17: while one budget is short the application waits as a whole, and is served when both have money', async () => {
    const a = await share(6_000, { budgetCents: 100_000 });
    const b = await share(7_000, { budgetCents: 10_000 });
    const group = await groupOf([a, b], 40_000);
    const id = await apply(await w.resident(), group, a, b);
    expect(await row(id)).toMatchObject({ status: 'WAITLISTED', waitingFor: 'SECOND_MONEY' });
    expect(await free(a, b)).toEqual([100_000, 10_000]);
    // whoever needs only the other source is not held up
    const alone = await apply(await w.resident(), group, a, null);
    expect(await row(alone)).toMatchObject({ status: 'SUBMITTED', paid: 24_000 });
    // whoever needs the short one stands behind
    const behind = await apply(await w.resident(), await groupOf([b], 10_000), b, null);
    expect(await row(behind)).toMatchObject({ status: 'WAITLISTED', waitingFor: 'MONEY' });
    await w.fund(b, 6_000);
    await withdrawApplication(w.as(await w.official(), { role: Role.PLATFORM_ADMINISTRATOR }), change(alone));
    expect(await row(id)).toMatchObject({ status: 'WAITLISTED', waitingFor: null, paid: 40_000, secondPaid: 16_000 });
    expect(await held(id, a, b)).toEqual([24_000, 16_000]);
    expect(await free(a, b)).toEqual([76_000, 0]);
    expect(await row(behind)).toMatchObject({ status: 'WAITLISTED', waitingFor: 'MONEY' });
  });

  it('FUND-17: with both budgets short it waits for the one and then for the other', async () => {
    const a = await share(6_000, { budgetCents: 1_000 });
    const b = await share(7_000, { budgetCents: 1_000 });
    const anna = await w.resident();
    const id = await apply(anna, await groupOf([a, b], 40_000), a, b);
    expect(await row(id)).toMatchObject({ waitingFor: 'MONEY' });
    const nudge = async () => {
      const other = await apply(await w.resident(), await groupOf([a], 10), a, null);
      await withdrawApplication(w.as(await w.official(), { role: Role.PLATFORM_ADMINISTRATOR }), change(other));
    };
    await w.fund(a, 23_000);
    await nudge();
    expect(await row(id)).toMatchObject({ waitingFor: 'SECOND_MONEY' });
    await w.fund(b, 15_000);
    await nudge();
    expect(await row(id)).toMatchObject({ status: 'WAITLISTED', waitingFor: null });
    await confirmPlace(w.as(anna), change(id));
    expect(await row(id)).toMatchObject({ status: 'SUBMITTED' });
    expect(await held(id, a, b)).toEqual([24_000, 16_000]);
  });

  it('FUND-17, worked example 15: a source without a waiting list that is short says no for both', async () => {
    const a = await share(6_000, { budgetCents: 100_000 });
    const b = await share(7_000, { budgetCents: 10_000, rules: { applications: { waitingList: false } } });
    const id = await apply(await w.resident(), await groupOf([a, b], 40_000), a, b);
    expect(await row(id)).toMatchObject({ status: 'REJECTED', refusal: 'EXHAUSTED' });
    expect(await free(a, b)).toEqual([100_000, 10_000]);
  });

  it('FUND-17, FUND-22: pairs of sources asked for in both orders at once neither overspend nor stand in each other’s way', async () => {
    const a = await share(6_000, { budgetCents: 240_000 });
    const b = await share(7_000, { budgetCents: 100_000 });
    const provider = await w.provider();
    const groups = await Promise.all([1, 2, 3].map(() => groupOf([a, b], 40_000, { maximumSize: 30, provider })));
    const people = await Promise.all(Array.from({ length: 24 }, () => w.resident()));
    const ids = await Promise.all(
      people.map((person, index) => {
        const group = groups[index % 3]!;
        if (index % 4 === 3) return apply(person, group, b, null);
        return index % 2 === 0 ? apply(person, group, a, b) : apply(person, group, b, a);
      }),
    );
    const rows = await Promise.all(ids.map(row));
    const served = rows.filter(({ status }) => status === 'SUBMITTED');
    const both = served.filter(({ second }) => second === b.id).length;
    expect(await free(a, b)).toEqual([240_000 - both * 24_000, 100_000 - both * 16_000 - (served.length - both) * 28_000]);
    expect(rows.every(({ status }) => status === 'SUBMITTED' || status === 'WAITLISTED')).toBe(true);
    // everything is given back at once, in no order, while what comes back serves those who wait
    const officer = w.as(await w.official(), { role: Role.PLATFORM_ADMINISTRATOR });
    await Promise.all(ids.map((id) => withdrawApplication(officer, change(id))));
    expect(await free(a, b)).toEqual([240_000, 100_000]);
  });

  it('FUND-17, worked example 14: withdrawn, each cent returns to where it came from', async () => {
    const { mn, imk, anna, grant, group } = await shareAndGrant({ share: { budgetCents: 100_000 } });
    const id = await apply(anna, group, mn, imk);
    await withdrawApplication(w.as(anna), change(id));
    expect([await free(mn), await w.balance(imk, grantAccount(grant.id))]).toEqual([[100_000], 50_000]);
  });

  it('FUND-17: a group that is cancelled returns both parts', async () => {
    const { mn, imk, anna, grant, group, staff } = await shareAndGrant({ share: { budgetCents: 100_000 } });
    await apply(anna, group, mn, imk);
    await cancelGroup(staff, { group: globalId('Group', group.id), idempotencyKey: randomUUID() });
    expect([await free(mn), await w.balance(imk, grantAccount(grant.id))]).toEqual([[100_000], 50_000]);
  });

  it('FUND-17, worked example 8: the register says yes: the first pays everything and the grant is spared', async () => {
    const { mn, imk, anna, grant, group } = await shareAndGrant({ exempt: true, lowIncome: null });
    const id = await apply(anna, group, mn, imk);
    expect(await row(id)).toMatchObject({ status: 'WAITING_FOR_FACTS', paid: 40_000, secondPaid: 0, co: 0, hoped: 0 });
    expect(await held(id, mn, imk)).toEqual([40_000, 4_000]);
    await w.answer(anna.person, 'lowIncome', true, 'SOCIAL_ASSISTANCE');
    await settleFacts({ em: database.orm.em.fork() as never, clock }, id);
    expect(await row(id)).toMatchObject({ status: 'SUBMITTED', main: mn.id, second: imk.id, paid: 40_000, secondPaid: 0, hoped: null });
    expect(await held(id, mn, imk)).toEqual([40_000, 0]);
    expect(await w.balance(imk, grantAccount(grant.id))).toBe(50_000);
  });

  it('FUND-17, worked example 8: the register says no: 40.00 of the first goes back, and the grant pays them', async () => {
    const { mn, imk, anna, grant, group } = await shareAndGrant({ exempt: true, lowIncome: null });
    const id = await apply(anna, group, mn, imk);
    await w.answer(anna.person, 'lowIncome', false, 'SOCIAL_ASSISTANCE');
    await settleFacts({ em: database.orm.em.fork() as never, clock }, id);
    expect(await row(id)).toMatchObject({ status: 'SUBMITTED', paid: 40_000, secondPaid: 4_000, co: 0, hoped: null });
    expect(await held(id, mn, imk)).toEqual([36_000, 4_000]);
    expect(await w.balance(imk, grantAccount(grant.id))).toBe(46_000);
  });

  it('FUND-17: a source that refuses when the facts are known leaves the other to pay, which governs from then on', async () => {
    const mn = await share(9_000, {
      budgetCents: 100_000,
      rules: { combination: { allowed: true }, targetGroup: { all: [{ criterion: 'LOW_INCOME' }] } },
    });
    const imk = await joined([grantScheme()]);
    const anna = await w.resident({ lowIncome: null });
    await w.grant(anna, await w.round(imk));
    const id = await apply(anna, await groupOf([mn, imk], 60_000), mn, imk);
    expect(await row(id)).toMatchObject({ status: 'WAITING_FOR_FACTS', paid: 60_000, secondPaid: 6_000, co: 10_000, hoped: 0 });
    expect(await held(id, mn, imk)).toEqual([54_000, 50_000]);
    await w.answer(anna.person, 'lowIncome', false, 'SOCIAL_ASSISTANCE');
    await settleFacts({ em: database.orm.em.fork() as never, clock }, id);
    expect(await row(id)).toMatchObject({ status: 'SUBMITTED', main: imk.id, second: mn.id, paid: 50_000, secondPaid: 0, co: 10_000 });
    expect(await held(id, mn, imk)).toEqual([0, 50_000]);
    expect(await free(mn)).toEqual([100_000]);
  });

  it('FUND-17, FUND-21: completed, the provider earns of each source in its own statement', async () => {
    const { mn, imk, anna, group, staff } = await shareAndGrant();
    const id = await apply(anna, group, mn, imk);
    await begin(id, group, staff);
    await recordCompletion(staff, { ...change(id), completedOn: clock.today(), hoursAttended: 95 });
    expect(await lines(id)).toEqual([
      { source: mn.id, cents: 36_000, kind: 'COMPLETED' },
      { source: imk.id, cents: 4_000, kind: 'COMPLETED' },
    ]);
    expect(await held(id, mn, imk)).toEqual([0, 0]);
    clock.set(TODAY);
  });

  it('FUND-17, FUND-21: ended early, what was earned is shared by what each holds, and each rest goes to its own budget', async () => {
    const { mn, imk, anna, grant, group, staff } = await shareAndGrant({
      share: { budgetCents: 100_000, rules: { combination: { allowed: true }, interruption: { providerEarns: 'HOURS_ATTENDED' } } },
      grant: { budgetCents: 100_000, rules: { combination: { allowed: true }, interruption: { forfeitsGrant: true } } },
    });
    const id = await apply(anna, group, mn, imk);
    await begin(id, group, staff);
    // 13 of 100 hours attended: 52.00 of 400.00 are earned
    await recordCompletion(staff, { ...change(id), completedOn: clock.today(), hoursAttended: 13 });
    expect(await row(id)).toMatchObject({ status: 'INTERRUPTED' });
    expect(await lines(id)).toEqual([
      { source: mn.id, cents: 4_680, kind: 'ENDED_EARLY' },
      { source: imk.id, cents: 520, kind: 'ENDED_EARLY' },
    ]);
    expect(await free(mn)).toEqual([95_320]);
    // the grant is lost by the rules of the source that gave it: all that was on it is back in that source's budget
    expect(await w.balance(imk, grantAccount(grant.id))).toBe(0);
    expect(await free(imk)).toEqual([99_480]);
    clock.set(TODAY);
  });

  it('FUND-17: what becomes of a grant is for the source that gave it, whatever the main source says', async () => {
    const { mn, imk, anna, grant, group, staff } = await shareAndGrant({
      share: { rules: { combination: { allowed: true }, interruption: { providerEarns: 'NOTHING', forfeitsGrant: true } } },
      grant: { rules: { combination: { allowed: true }, interruption: { providerEarns: 'FULL', forfeitsGrant: false } } },
    });
    const id = await apply(anna, group, mn, imk);
    await begin(id, group, staff);
    await interruptTraining(w.as(anna), { ...change(id), reasons: ['TIME'] });
    expect(await lines(id)).toEqual([]);
    expect(await w.balance(imk, grantAccount(grant.id))).toBe(46_000);
    clock.set(TODAY);
  });

  it('FUND-2, FUND-17: of a shared price a trial of new rules changes the part of its own source', async () => {
    const { mn, imk, anna, group } = await shareAndGrant();
    await apply(anna, group, mn, imk);
    const before = (source: FundingSource, schemes: RuleSetInput['schemes']) =>
      timeless(source.code, 1, ruleSet({ period: { from: '2024-01-01', until: '2030-12-31' }, targetGroup: { all: [] }, schemes }));
    const trial = async (source: FundingSource, now: RuleSetInput['schemes'], then: RuleSetInput['schemes']) => {
      const { recalled } = await recallDecisions(database.orm.em.fork() as never, source, null, 10);
      return recalled.map((one) => decideAgain(one, before(source, now), before(source, then)));
    };
    expect(await trial(mn, [shareScheme({ exempt: null })], [shareScheme({ exempt: null, shareBasisPoints: 8_000 })])).toEqual([
      { effect: 'LESS', beforeCents: 36_000, afterCents: 32_000 },
    ]);
    expect(await trial(imk, [grantScheme()], [grantScheme({ amountCents: 60_000 })])).toEqual([
      { effect: 'UNCHANGED', beforeCents: 4_000, afterCents: 4_000 },
    ]);
    expect(await trial(imk, [grantScheme()], [grantScheme({ amountCents: 1_000 })])).toEqual([
      { effect: 'LESS', beforeCents: 4_000, afterCents: 1_000 },
    ]);
  });

  it('FUND-17: providers’ early ends and completions of both orders at once do not wait in a circle', async () => {
    const a = await share(6_000);
    const b = await share(7_000);
    const provider = await w.provider();
    const group = await groupOf([a, b], 40_000, { provider });
    const staff = w.as(await w.official(), { role: Role.PROVIDER_ADMINISTRATOR, providerId: provider.id });
    const ids = await Promise.all(
      Array.from({ length: 12 }, async (_, at) =>
        apply(await w.resident(), group, ...((at % 2 ? [a, b] : [b, a]) as [FundingSource, FundingSource])),
      ),
    );
    for (const id of ids) await acceptApplication(staff, change(id));
    clock.set(new Date(`${addDays(String(group.startsOn), 1)}T10:00:00Z`));
    await startTrainings({ em: database.orm.em.fork() as never, clock });
    await Promise.all(
      ids.map((id, at) =>
        at % 3 === 0
          ? interruptTraining(staff, { ...change(id), reasons: ['TIME'] })
          : recordCompletion(staff, { ...change(id), completedOn: clock.today(), hoursAttended: 100 }),
      ),
    );
    for (const id of ids) expect(await held(id, a, b)).toEqual([0, 0]);
    clock.set(TODAY);
  });
});
