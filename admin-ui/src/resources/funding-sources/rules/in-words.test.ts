import { describe, expect, it } from 'vitest';
import { ruleSetSchema } from './engine.ts';
import { inWords } from './in-words.ts';

const rules = (amountCents: number) =>
  ruleSetSchema.parse({
    period: { from: '2026-01-01', until: '2028-12-31' },
    targetGroup: { all: [{ criterion: 'AGE', from: 18 }] },
    schemes: [
      {
        kind: 'GRANT',
        code: 'GRANT',
        name: { lv: 'Piešķīrums', en: 'Grant' },
        coveredKinds: ['STUDY_COURSE'],
        amountCents,
        capCents: 150_000,
      },
    ],
  });

describe('FUND-2: a draft in plain words', () => {
  it('says what changes, with both amounts, in both languages', () => {
    const { differences } = inWords(rules(75_000), rules(50_000));
    expect(differences).toHaveLength(1);
    for (const amount of ['500', '750']) {
      expect(differences[0]?.lv).toContain(amount);
      expect(differences[0]?.en).toContain(amount);
    }
  });

  it('reads the rules in force until something is written', () => {
    expect(inWords(null, rules(50_000)).reading.length).toBeGreaterThan(2);
    expect(inWords(null, rules(50_000)).differences).toEqual([]);
  });

  it('a first draft has nothing to differ from', () => {
    expect(inWords(rules(50_000), null).differences).toEqual([]);
  });
});
