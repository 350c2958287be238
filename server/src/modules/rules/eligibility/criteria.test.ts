import { describe, expect, it } from 'vitest';
import { criteriaSchema } from './criteria.ts';

const problems = (tree: unknown) => {
  const read = criteriaSchema.safeParse(tree);
  return read.success ? [] : read.error.issues.map(({ path, message }) => [path.join('.'), message]);
};

describe('criteria as data', () => {
  it('FUND-4: usual settings are filled in', () => {
    expect(criteriaSchema.parse({ any: [{ criterion: 'ACCOUNT' }, { none: [{ criterion: 'CHILDREN_UNDER_SEVEN' }] }] })).toEqual({
      any: [{ criterion: 'ACCOUNT', profileComplete: true }, { none: [{ criterion: 'CHILDREN_UNDER_SEVEN', atLeast: 1 }] }],
    });
  });

  it.each([
    [null, ''],
    ['AGE', ''],
    [[], ''],
    [{}, 'criterion'],
    [{ criterion: 'AGE' }, ''],
    [{ criterion: 'AGE', from: 'eighteen' }, 'from'],
    [{ criterion: 'AGE', from: 18, shoe: 1 }, ''],
    [{ all: { criterion: 'LOW_INCOME' } }, ''],
    [{ all: [], any: [] }, ''],
    [{ any: [] }, ''],
    [{ all: [{ criterion: 'LOW_INCOME' }, { none: [{ criterion: 'AGE', from: 200 }] }] }, 'all.1.none.0.from'],
    [{ criterion: 'EMPLOYMENT', statuses: [] }, 'statuses'],
    [{ criterion: 'EMPLOYMENT', statuses: ['KING'] }, 'statuses.0'],
    [{ criterion: 'DATE_WINDOW', from: '2026-02-30' }, 'from'],
    [{ criterion: 'PROGRAMME_PRICE', from: 0.5 }, 'from'],
    [{ criterion: '__proto__' }, 'criterion'],
  ])('FUND-4: %j is refused at "%s"', (tree, path) => {
    expect(problems(tree).map(([at]) => at)).toContain(path);
  });

  it('FUND-4: neither too deep nor too many', () => {
    let deep: unknown = { criterion: 'LOW_INCOME' };
    for (let level = 0; level < 2000; level += 1) deep = { all: [deep] };
    expect(problems(deep).map(([, message]) => message)).toEqual(['Conditions may be nested 8 deep.']);
    expect(problems({ all: Array.from({ length: 5000 }, () => ({ criterion: 'LOW_INCOME' })) })).toEqual([
      ['all.199', 'No more than 200 conditions.'],
    ]);
  });
});
