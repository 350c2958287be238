import { describe, expect, it } from 'vitest';
import { allotmentOf, ruleSet, type RuleSetInput, ruleSetSchema } from './rule-set.ts';
import { ruleSetDifferences } from './rule-set-differences.ts';
import { ruleSetInWords } from './rule-set-in-words.ts';

const december = { from: '2026-12-01T07:00:00Z', until: '2026-12-08T15:00:00Z' };
const january = { from: '2027-01-11T07:00:00Z', until: '2027-01-18T15:00:00Z' };
const rules = (applications: RuleSetInput['applications']): RuleSetInput => ({
  period: { from: '2026-01-01', until: '2027-12-31' },
  targetGroup: { all: [] },
  schemes: [{ kind: 'FULL_COST', code: 'FULL_COST', name: { lv: 'Pilna apmaksa' }, coveredKinds: ['STUDY_COURSE'] }],
  applications,
});
const refusals = (applications: RuleSetInput['applications']) =>
  ruleSetSchema.safeParse(rules(applications)).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('BEY-20: how places and money are given', () => {
  it('is the order of receipt unless the rules say otherwise', () => {
    const { applications } = ruleSet(rules({ windows: [december] }));
    expect(applications.allotment).toBe('ORDER_OF_RECEIPT');
    expect(allotmentOf(applications, applications.windows[0]!)).toBe('ORDER_OF_RECEIPT');
  });

  it('a window may say otherwise than its source', () => {
    const { applications } = ruleSet(rules({ windows: [december, { ...january, allotment: 'DRAW' }] }));
    expect(applications.windows.map((window) => allotmentOf(applications, window))).toEqual(['ORDER_OF_RECEIPT', 'DRAW']);
  });

  it('a draw needs a window, and one that overlaps no other', () => {
    expect(refusals({ allotment: 'DRAW' })).toEqual(['applications.windows: A draw needs a window.']);
    expect(refusals({ allotment: 'DRAW', windows: [december, january] })).toEqual([]);
    expect(refusals({ windows: [december, { ...december, until: january.until, allotment: 'DRAW' }] })).toEqual([
      'applications.windows.1: A window with a draw stands alone.',
    ]);
    expect(refusals({ windows: [december, { ...december, until: january.until }] })).toEqual([]);
  });

  it('is read aloud, and a change is told in plain words', () => {
    const before = ruleSet(rules({ windows: [december] }));
    const after = ruleSet(rules({ allotment: 'DRAW', windows: [december] }));
    expect(ruleSetInWords(after).map(({ en }) => en)).toEqual(
      expect.arrayContaining([
        'Places and money are given: by a draw.',
        'If there is a draw, it is held after the window closes: 60 minutes.',
      ]),
    );
    expect(ruleSetDifferences(before, after).map(({ lv }) => lv)).toContain(
      'Vietas un naudu piešķir: turpmāk izlozē (līdz šim pieteikumu saņemšanas secībā).',
    );
  });
});
