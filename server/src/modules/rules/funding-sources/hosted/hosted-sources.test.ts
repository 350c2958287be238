import { describe, expect, it } from 'vitest';
import { ruleSetSchema } from '../rules/rule-set.ts';
import { versionInForce } from '../rules/version-in-force.ts';
import { hostedSources } from './hosted-sources.ts';

const today = '2026-11-22';

describe('hosted sources', () => {
  it('FUND-3: six sources are published and 6.1.1.5 is a draft', () => {
    expect(hostedSources(today).map(({ code, status }) => [code, status])).toEqual([
      ['2.3.1.4.i', 'PUBLISHED'],
      ['2.3.1.3.i', 'PUBLISHED'],
      ['2.3.2.1.i', 'PUBLISHED'],
      ['4.2.4.2', 'PUBLISHED'],
      ['COURSERA', 'PUBLISHED'],
      ['MIKROKVALIFIKACIJAS', 'PUBLISHED'],
      ['6.1.1.5', 'DRAFT'],
    ]);
  });

  it('FUND-1: their rules are data: they survive being kept as JSON', () => {
    for (const { versions } of hostedSources(today)) {
      for (const { rules } of versions) expect(ruleSetSchema.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
    }
  });

  it('FUND-9: the pilot has the three published rounds of EUR 500, at most EUR 1000 in twelve months', () => {
    const [pilot] = hostedSources(today)[0]!.versions;
    const grant = pilot!.rules.schemes.find(({ kind }) => kind === 'GRANT');
    expect(grant).toMatchObject({
      amountCents: 50_000,
      capCents: 100_000,
      capMonths: 12,
      periodMonths: 6,
      carryOverTimes: 1,
      restoreDays: 30,
    });
    expect(grant?.kind === 'GRANT' && grant.rounds.map(({ roundOn, useBy }) => [roundOn, useBy])).toEqual([
      ['2024-12-09', '2026-04-30'],
      ['2025-06-09', '2026-04-30'],
      ['2025-12-09', '2026-04-30'],
    ]);
  });

  it('FUND-2: each day has its version', () => {
    const { versions } = hostedSources(today)[0]!;
    expect(versionInForce(versions, '2024-12-04')).toBeUndefined();
    expect(versionInForce(versions, '2026-06-01')?.number).toBe(1);
    expect(versionInForce(versions, '2026-06-02')?.number).toBe(2);
  });

  it('FUND-1: every published source takes decisions today and for two years more', () => {
    for (const { code, status, versions } of hostedSources(today)) {
      if (status === 'DRAFT') continue;
      const { period } = versionInForce(versions, today)!.rules;
      expect(period.from <= today && period.until >= '2028-11-22', code).toBe(true);
    }
  });
});
