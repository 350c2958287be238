import { describe, expect, it } from 'vitest';
import type { EarlierGrant, GrantOutcome } from '../../eligibility/facts.ts';
import { hostedSources } from '../hosted/hosted-sources.ts';
import { roundEntitlement } from './round-entitlement.ts';
import { grantSchemeOf } from './rule-set.ts';
import type { GrantScheme } from './schemes/grant.ts';

const imk = grantSchemeOf(hostedSources('2026-01-01')[0]!.versions[0]!.rules) as GrantScheme;
const DECEMBER_24 = '2024-12-09';
const JUNE_25 = '2025-06-09';
const DECEMBER_25 = '2025-12-09';
const given = (grantedOn: string, outcome: GrantOutcome): EarlierGrant => ({
  source: '2.3.1.4.i',
  grantedOn,
  amountCents: 50_000,
  outcome,
});
const inJune = (...earlier: EarlierGrant[]) => roundEntitlement(imk, JUNE_25, DECEMBER_24, earlier).reason;
const inDecember = (...earlier: EarlierGrant[]) => roundEntitlement(imk, DECEMBER_25, JUNE_25, earlier).reason;

describe('who gets a grant in a round', () => {
  it('FUND-11: a new person gets one', () => {
    expect(roundEntitlement(imk, JUNE_25, DECEMBER_24, [])).toEqual({ isEntitled: true, reason: 'NEW' });
  });

  it('FUND-10: worked example 9: untouched by the June round, nothing in it', () => {
    expect([inJune(given(DECEMBER_24, 'LAPSED')), inJune(given(DECEMBER_24, 'OPEN'))]).toEqual(['NO_CHOICE', 'NO_CHOICE']);
  });

  it('FUND-10: worked example 10: carried over, EUR 500 more in June', () => {
    expect(inJune(given(DECEMBER_24, 'CARRIED_OVER'))).toBe('FIRST_GRANT_IN_PREVIOUS_ROUND');
  });

  it('FUND-11: worked example 11: still learning in June: nothing then, nor in December', () => {
    expect(inJune(given(DECEMBER_24, 'LEARNING'))).toBe('STILL_LEARNING');
    expect(inDecember(given(DECEMBER_24, 'COMPLETED'))).toBe('NOT_IN_POPULATION');
  });

  it('FUND-11: worked example 12: interrupted, nothing in any later round', () => {
    expect([inJune(given(DECEMBER_24, 'FORFEITED')), inDecember(given(DECEMBER_24, 'FORFEITED'))]).toEqual(['INTERRUPTED', 'INTERRUPTED']);
  });

  it('FUND-11: the December round: new persons and those first granted in June', () => {
    expect(inDecember()).toBe('NEW');
    expect(inDecember(given(JUNE_25, 'COMPLETED'))).toBe('FIRST_GRANT_IN_PREVIOUS_ROUND');
    expect(inDecember(given(JUNE_25, 'DECLINED'))).toBe('NOT_IN_POPULATION');
    expect(inDecember(given(DECEMBER_24, 'COMPLETED'), given(JUNE_25, 'COMPLETED'))).toBe('NOT_IN_POPULATION');
  });

  it('FUND-9: at most two grants and EUR 1000 in twelve months, counted by the dates of the rounds', () => {
    const everybody: GrantScheme = { ...imk, population: ['EVERYONE'] };
    const both = [given(DECEMBER_24, 'COMPLETED'), given(JUNE_25, 'COMPLETED')];
    expect(roundEntitlement(everybody, '2025-12-08', JUNE_25, both).reason).toBe('AT_CAP');
    expect(roundEntitlement(everybody, DECEMBER_25, JUNE_25, both).reason).toBe('EVERYONE');
    expect(roundEntitlement({ ...everybody, amountCents: 60_000 }, DECEMBER_25, JUNE_25, [given(JUNE_25, 'COMPLETED')]).reason).toBe(
      'AT_CAP',
    );
  });

  it('FUND-9: a round that is run late counts what later rounds have given', () => {
    const everybody: GrantScheme = { ...imk, population: ['EVERYONE'], refuseAfterNoChoice: false };
    const late = (...earlier: EarlierGrant[]) => roundEntitlement(everybody, DECEMBER_24, null, earlier).reason;
    expect(late(given(JUNE_25, 'OPEN'), given('2025-12-01', 'OPEN'))).toBe('AT_CAP');
    expect(late(given(JUNE_25, 'OPEN'), given(DECEMBER_25, 'OPEN'))).toBe('EVERYONE');
  });

  it('FUND-11: running twice gives nothing twice', () => {
    expect(inJune(given(JUNE_25, 'OPEN'))).toBe('ALREADY_GIVEN');
  });

  it('FUND-11: how long a refusal lasts is a setting', () => {
    const short: GrantScheme = { ...imk, population: ['EVERYONE'], refusalLasts: 'NEXT_ROUND' };
    expect(roundEntitlement(short, JUNE_25, DECEMBER_24, [given(DECEMBER_24, 'FORFEITED')]).reason).toBe('INTERRUPTED');
    expect(roundEntitlement(short, DECEMBER_25, JUNE_25, [given(DECEMBER_24, 'FORFEITED')]).reason).toBe('EVERYONE');
  });
});
