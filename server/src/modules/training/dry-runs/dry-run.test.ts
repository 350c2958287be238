import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemonstration } from '../../../seeds/seed-demonstration.ts';
import { settableClock } from '../../../shared/clock.ts';
import { SortDirection } from '../../../shared/sort.input.ts';
import { globalId } from '../../../shared/global-id.ts';
import { moneyWorld, type MoneyWorld } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { versionsOf } from '../../rules/funding-sources/funding-source-version.queries.ts';
import type { FundingSourceVersionType } from '../../rules/funding-sources/funding-source-version.type.ts';
import type { RuleSet } from '../../rules/funding-sources/rules/rule-set.ts';
import { continueDryRun, continueDryRuns } from './continue-dry-run.ts';
import { consoleDryRunChanges } from './dry-run-changes.queries.ts';
import { DryRunEffect } from './dry-run-effect.enum.ts';
import { loadDryRuns } from './dry-run.queries.ts';
import type { DryRunType } from './dry-run.type.ts';
import { startDryRun } from './start-dry-run.ts';
import { stopDryRun } from './stop-dry-run.ts';

/** Number of the draft that tests try. */
const TRIED = 99;
const clock = settableClock(new Date('2026-11-22T10:00:00Z'));

describe('dry run of a version against past decisions', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  beforeAll(async () => {
    database = await testDatabase();
    await seedDemonstration(database.orm, { scale: 'small', clock, personalDataKey: 'a key for tests of thirty-two characters' });
    w = moneyWorld(database.orm, clock);
  }, 180_000);
  afterAll(() => database.close());

  async function versions(code: string): Promise<{ ctx: Ctx; all: FundingSourceVersionType[] }> {
    const ctx = w.as(await w.official(), { role: Role.PLATFORM_ADMINISTRATOR });
    const [source] = await (ctx.em as EntityManager).execute<{ id: string }[]>('select id from funding_source where code = ?', [code]);
    return { ctx, all: (await versionsOf(ctx, source!.id)).filter(({ number }) => number !== TRIED) };
  }
  type Ctx = ReturnType<MoneyWorld['as']>;
  /** A draft with changed rules, in the place of an earlier draft of the source. */
  async function changed(ctx: Ctx, version: FundingSourceVersionType, change: (rules: RuleSet) => void): Promise<string> {
    const rules = structuredClone(version.rules) as RuleSet;
    change(rules);
    await ctx.em.execute(`delete from funding_source_version where funding_source_id = ? and number = ?`, [version.sourceId, TRIED]);
    const [draft] = await ctx.em.execute<{ id: string }[]>(
      `insert into funding_source_version (funding_source_id, number, status, rules) values (?, ?, 'DRAFT', ?::jsonb) returning id`,
      [version.sourceId, TRIED, JSON.stringify(rules)],
    );
    return draft!.id;
  }
  /** Tries a version to the end and reads the kept result. */
  async function dryRun(ctx: Ctx, versionId: string): Promise<DryRunType> {
    const id = await startDryRun(ctx, globalId('FundingSourceVersion', versionId));
    await continueDryRun({ em: ctx.em, clock }, id);
    return (await loadDryRuns(ctx, [id]))[0]!;
  }
  const figures = ({ id: _id, startedAt: _at, finishedAt: _end, ...run }: DryRunType) => run;
  const grantOf = (rules: RuleSet) =>
    rules.schemes.find((scheme) => scheme.kind === 'GRANT') as Extract<RuleSet['schemes'][number], { kind: 'GRANT' }>;

  it.each(['2.3.1.4.i', '2.3.1.3.i', '2.3.2.1.i', '4.2.4.2', 'COURSERA', 'MIKROKVALIFIKACIJAS'])(
    'FUND-2: unchanged rules of %s change nothing in all of the demonstration data',
    async (code) => {
      const { ctx, all } = await versions(code);
      const result = await dryRun(ctx, all.at(-1)!.id);
      expect([result.unchanged, result.amountAfter.cents]).toEqual([result.decisions, result.amountBefore.cents]);
    },
  );

  it('FUND-2: a larger grant would have paid more exactly where people paid a part themselves', async () => {
    const { ctx, all } = await versions('2.3.1.4.i');
    const draft = await changed(ctx, all.at(-1)!, (rules) => (grantOf(rules).amountCents = 75_000));
    const result = await dryRun(ctx, draft);
    const [paid] = await ctx.em.execute<{ count: number; more: number }[]>(
      `select count(*)::int as count, coalesce(sum(least(co_payment_cents, 25000)), 0)::int as more from application a join funding_source s on s.id = a.funding_source_id
        where s.code = '2.3.1.4.i' and a.scheme_kind = 'GRANT' and a.decided_at is not null and a.status <> 'REJECTED' and a.co_payment_cents > 0`,
    );
    expect(result.decisions).toBeGreaterThan(150);
    expect([result.moreMoney, result.lessMoney, result.noLongerEligible]).toEqual([paid!.count, 0, 0]);
    expect(result.amountAfter.cents - result.amountBefore.cents).toBe(paid!.more);
    expect(result.inPlainWords.lv).toContain(`${paid!.count} saņemtu vairāk.`);
    const grant = result.byScheme.find(({ schemeCode }) => schemeCode === 'GRANT');
    expect([grant?.moreMoney, grant?.gained.cents, grant?.lost.cents]).toEqual([paid!.count, paid!.more, 0]);
    expect(result.byScheme.reduce((sum, { decisions }) => sum + decisions, 0)).toBe(result.decisions);
    expect(result.byScheme.reduce((sum, { amountAfter }) => sum + amountAfter.cents, 0)).toBe(result.amountAfter.cents);
  });

  it('FUND-2: a smaller grant, a kind no longer covered, a higher age', async () => {
    const { ctx, all } = await versions('2.3.1.4.i');
    const smaller = await dryRun(ctx, await changed(ctx, all[1]!, (rules) => (grantOf(rules).amountCents = 20_000)));
    expect(smaller.lessMoney).toBeGreaterThan(100);
    expect(smaller.amountAfter.cents).toBeLessThan(smaller.amountBefore.cents);

    const uncovered = await dryRun(ctx, await changed(ctx, all[0]!, (rules) => (grantOf(rules).coveredKinds = ['STUDY_MODULE'])));
    expect(uncovered.noLongerEligible).toBeGreaterThan(100);
    expect(uncovered.unchanged + uncovered.noLongerEligible).toBe(uncovered.decisions);

    const older = await dryRun(ctx, await changed(ctx, all[0]!, (rules) => (rules.targetGroup = { criterion: 'AGE', from: 120 })));
    expect(older.noLongerEligible + older.unchanged).toBe(older.decisions);
    expect(older.noLongerEligible).toBeGreaterThan(150);
  });

  it('FUND-2: a source without decisions says so', async () => {
    const { ctx, all } = await versions('6.1.1.5');
    expect(await dryRun(ctx, all[0]!.id)).toMatchObject({
      decisions: 0,
      inPlainWords: { en: 'There are no decisions of this source to compare with yet.' },
    });
  });

  it('FUND-2: in batches of any size, stopped and gone on with, killed and tried twice, the result is one', async () => {
    const { ctx, all } = await versions('2.3.1.4.i');
    const draft = await changed(ctx, all.at(-1)!, (rules) => {
      grantOf(rules).amountCents = 20_000;
      rules.targetGroup = { all: [rules.targetGroup, { criterion: 'AGE', from: 30 }] };
    });
    const whole = await dryRun(ctx, draft);
    expect([whole.status, whole.processed, whole.toProcess]).toEqual(['DONE', whole.decisions, whole.decisions]);
    expect(whole.noLongerEligible).toBeGreaterThan(0);
    expect(whole.lessMoney).toBeGreaterThan(0);
    const changes = async () =>
      (await consoleDryRunChanges(ctx, { filter: { dryRun: globalId('DryRun', whole.id) }, perPage: 1 })).totalCount;
    expect(await changes()).toBe(whole.decisions - whole.unchanged);
    for (const atOnce of [1, 7, 64, 1_000]) {
      await ctx.em.execute(
        `update dry_run set status = 'RUNNING', processed = 0, reached_application_id = null, findings = '{"schemes": {}, "madeBy": []}', finished_at = null where id = ?`,
        [whole.id],
      );
      await ctx.em.execute('delete from dry_run_change where dry_run_id = ?', [whole.id]);
      // one batch, a stop, nothing while it is stopped, and on by two runners at once
      await continueDryRun({ em: ctx.em, clock }, whole.id, 0, atOnce);
      await stopDryRun(ctx, globalId('DryRun', whole.id));
      const [stopped] = await loadDryRuns(ctx, [whole.id]);
      expect(await continueDryRun({ em: ctx.em, clock }, whole.id, Number.POSITIVE_INFINITY, atOnce)).toBe(true);
      expect(await loadDryRuns(ctx, [whole.id])).toEqual([stopped]);
      await ctx.em.execute(`update dry_run set status = 'RUNNING' where id = ? and status = 'STOPPED'`, [whole.id]);
      await Promise.all([
        continueDryRun({ em: ctx.em, clock }, whole.id, Number.POSITIVE_INFINITY, atOnce),
        continueDryRun({ em: ctx.em, clock }, whole.id, Number.POSITIVE_INFINITY, atOnce),
      ]);
      expect(figures((await loadDryRuns(ctx, [whole.id]))[0]!)).toEqual(figures(whole));
      expect(await changes()).toBe(whole.decisions - whole.unchanged);
    }
    expect(await continueDryRuns({ em: ctx.em, clock })).toBe(0);
    expect(figures(await dryRun(ctx, draft))).toEqual(figures(whole));
    expect(await changes()).toBe(whole.decisions - whole.unchanged);
  });

  it('FUND-2: the list says of each decision what it pays and what it would have paid; together they are the sums', async () => {
    const { ctx, all } = await versions('2.3.1.4.i');
    const run = await dryRun(ctx, await changed(ctx, all.at(-1)!, (rules) => (grantOf(rules).amountCents = 20_000)));
    const filter = { dryRun: globalId('DryRun', run.id), effect: DryRunEffect.LESS };
    const items = [];
    for (let page = 1; items.length < run.lessMoney; page++)
      items.push(
        ...(await consoleDryRunChanges(ctx, { filter, sort: { field: 'before', direction: SortDirection.DESC }, page, perPage: 50 })).items,
      );
    expect(items).toHaveLength(run.lessMoney);
    expect(items.reduce((sum, { before, after }) => sum + before.cents - after.cents, 0)).toBe(run.lost.cents);
    expect(items[0]).toMatchObject({ scheme: { lv: expect.any(String) }, rulesVersion: expect.any(Number) });
    expect(run.madeBy).toContain(items[0]!.rulesVersion);
  });

  it('FUND-2: a draft that was written on makes the result out of date; trying it again begins anew', async () => {
    const { ctx, all } = await versions('2.3.1.4.i');
    const draft = await changed(ctx, all.at(-1)!, (rules) => (grantOf(rules).amountCents = 20_000));
    const first = await dryRun(ctx, draft);
    expect(first.isOutOfDate).toBe(false);
    const rules = structuredClone(all.at(-1)!.rules) as RuleSet;
    grantOf(rules).amountCents = 75_000;
    await ctx.em.execute('update funding_source_version set rules = ?::jsonb where id = ?', [JSON.stringify(rules), draft]);
    expect((await loadDryRuns(ctx, [first.id]))[0]).toMatchObject({ isOutOfDate: true, lessMoney: first.lessMoney });
    const second = await dryRun(ctx, draft);
    expect(second).toMatchObject({ id: first.id, isOutOfDate: false, lessMoney: 0 });
    expect(second.moreMoney).toBeGreaterThan(0);
  });
});
