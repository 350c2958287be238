import { describe, expect, it } from 'vitest';
import { asGroup, group, jointOf, partsOf, withMovedPart, withNewPart, withoutPart, withPart } from './criteria-tree.ts';
import type { Criteria } from './engine.ts';

const adult: Criteria = { criterion: 'AGE', from: 18 };
const disabled: Criteria = { criterion: 'DISABILITY' };
const poor: Criteria = { criterion: 'LOW_INCOME' };

describe('building a tree of conditions', () => {
  it('FUND-4: joins by all, any and none', () => {
    for (const joint of ['all', 'any', 'none'] as const) expect(jointOf(group(joint, [adult]))).toBe(joint);
  });

  it('begins with a group, whatever was there', () => {
    expect(asGroup(null)).toEqual({ all: [] });
    expect(asGroup(adult)).toEqual({ all: [adult] });
    expect(asGroup({ any: [adult] })).toEqual({ any: [adult] });
  });

  it('adds, changes, takes away and moves without touching the tree it had', () => {
    const tree = group('any', [adult, disabled]);
    expect(withNewPart(tree, poor)).toEqual({ any: [adult, disabled, poor] });
    expect(withPart(tree, 0, poor)).toEqual({ any: [poor, disabled] });
    expect(withoutPart(tree, 0)).toEqual({ any: [disabled] });
    expect(withMovedPart(tree, 1, -1)).toEqual({ any: [disabled, adult] });
    expect(withMovedPart(tree, 0, -1)).toEqual(tree);
    expect(partsOf(tree)).toEqual([adult, disabled]);
  });
});
