import { describe, expect, it } from 'vitest';
import { criterionSchema, schemeSchema } from './engine.ts';
import { memberOf, settingsOf, usualValues, wordsOf } from './settings-of.ts';

function settings(union: typeof schemeSchema | typeof criterionSchema, discriminator: string, word: string) {
  const member = memberOf(union, discriminator, word);
  if (!member) throw new Error(`no ${word}`);
  return settingsOf(member);
}

describe('forms drawn from the rule set', () => {
  it('a grant has an amount in euros, a cap, kinds, rounds and conditions', () => {
    const grant = settings(schemeSchema, 'kind', 'GRANT');
    const kinds = Object.fromEntries(grant.map((setting) => [setting.name, setting.isList ? `${setting.kind}[]` : setting.kind]));
    expect(kinds).toMatchObject({
      code: 'text',
      name: 'translation',
      coveredKinds: 'enum[]',
      amountCents: 'cents',
      capCents: 'cents',
      capMonths: 'integer',
      carryOverTimes: 'integer',
      population: 'enum[]',
      refuseAfterNoChoice: 'boolean',
      refusalLasts: 'enum',
      rounds: 'object[]',
      conditions: 'criteria',
      validFrom: 'date',
    });
    expect(kinds).not.toHaveProperty('kind');
  });

  it('knows what the usual values are', () => {
    expect(usualValues(settings(schemeSchema, 'kind', 'GRANT'))).toMatchObject({
      capMonths: 12,
      carryOverTimes: 1,
      restoreDays: 30,
      refusalLasts: 'SOURCE',
      rounds: [],
    });
  });

  it('a share is basis points; who is exempt is a tree of conditions or nobody', () => {
    const share = settings(schemeSchema, 'kind', 'PERCENTAGE');
    expect(share.find((setting) => setting.name === 'shareBasisPoints')).toMatchObject({ kind: 'basisPoints', atLeast: 0, atMost: 10_000 });
    expect(share.find((setting) => setting.name === 'exempt')).toMatchObject({ kind: 'criteria', isNullable: true });
  });

  it('an age has two bounds, each of which can be left out', () => {
    const age = settings(criterionSchema, 'criterion', 'AGE');
    expect(age.map(({ name, kind, isOptional }) => [name, kind, isOptional])).toEqual([
      ['from', 'integer', true],
      ['to', 'integer', true],
    ]);
  });

  it('every scheme and every criterion can be drawn', () => {
    for (const kind of wordsOf(schemeSchema, 'kind')) expect(settings(schemeSchema, 'kind', kind).length).toBeGreaterThan(2);
    for (const criterion of wordsOf(criterionSchema, 'criterion')) expect(settings(criterionSchema, 'criterion', criterion)).toBeDefined();
  });
});
