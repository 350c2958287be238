import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemonstration } from '../../seeds/seed-demonstration.ts';
import { settableClock } from '../../shared/clock.ts';
import { moneyWorld, type MoneyWorld } from '../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { Role } from '../roles/role.enum.ts';
import { dryRun } from './dry-run.ts';
import { versionsOf } from './funding-source-version.queries.ts';
import type { FundingSourceVersionType } from './funding-source-version.type.ts';
import type { RuleSet } from './rules/rule-set.ts';

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

  async function versions(code: string): Promise<{ ctx: ReturnType<MoneyWorld['as']>; all: FundingSourceVersionType[] }> {
    const ctx = w.as(await w.official(), { role: Role.PLATFORM_ADMINISTRATOR });
    const [source] = await (ctx.em as EntityManager).execute<{ id: string }[]>('select id from funding_source where code = ?', [code]);
    return { ctx, all: await versionsOf(ctx, source!.id) };
  }
  const changed = (version: FundingSourceVersionType, change: (rules: RuleSet) => void): FundingSourceVersionType => {
    const rules = structuredClone(version.rules) as RuleSet;
    change(rules);
    return { ...version, rules };
  };
  const grantOf = (rules: RuleSet) =>
    rules.schemes.find((scheme) => scheme.kind === 'GRANT') as Extract<RuleSet['schemes'][number], { kind: 'GRANT' }>;

  it.each(['2.3.1.4.i', '2.3.1.3.i', '2.3.2.1.i', '4.2.4.2', 'COURSERA', 'MIKROKVALIFIKACIJAS'])(
    'FUND-2: unchanged rules of %s change nothing in all of the demonstration data',
    async (code) => {
      const { ctx, all } = await versions(code);
      const result = await dryRun(ctx, all.at(-1)!);
      expect([result.unchanged, result.amountAfter.cents]).toEqual([result.decisions, result.amountBefore.cents]);
    },
  );

  it('FUND-2: a larger grant would have paid more exactly where people paid a part themselves', async () => {
    const { ctx, all } = await versions('2.3.1.4.i');
    const draft = changed(all.at(-1)!, (rules) => (grantOf(rules).amountCents = 75_000));
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
    const smaller = await dryRun(
      ctx,
      changed(all[1]!, (rules) => (grantOf(rules).amountCents = 20_000)),
    );
    expect(smaller.lessMoney).toBeGreaterThan(100);
    expect(smaller.amountAfter.cents).toBeLessThan(smaller.amountBefore.cents);

    const uncovered = await dryRun(
      ctx,
      changed(all[0]!, (rules) => (grantOf(rules).coveredKinds = ['STUDY_MODULE'])),
    );
    expect(uncovered.noLongerEligible).toBeGreaterThan(100);
    expect(uncovered.unchanged + uncovered.noLongerEligible).toBe(uncovered.decisions);

    const older = await dryRun(
      ctx,
      changed(all[0]!, (rules) => (rules.targetGroup = { criterion: 'AGE', from: 120 })),
    );
    expect(older.noLongerEligible + older.unchanged).toBe(older.decisions);
    expect(older.noLongerEligible).toBeGreaterThan(150);
  });

  it('FUND-2: a source without decisions says so', async () => {
    const { ctx, all } = await versions('6.1.1.5');
    expect(await dryRun(ctx, all[0]!)).toMatchObject({
      decisions: 0,
      inPlainWords: { en: 'There are no decisions of this source to compare with yet.' },
    });
  });
});
