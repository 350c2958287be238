import { describe, expect, it } from 'vitest';
import { validateGroup } from './validate-group.ts';

const sound = {
  startsOn: '2026-09-01',
  endsOn: '2026-10-01',
  applicationsFrom: '2026-08-01T06:00:00Z',
  applicationsUntil: '2026-08-25T06:00:00Z',
  minimumSize: 8,
  maximumSize: 20,
};

describe('APP-7: a group', () => {
  it('is sound when its dates and sizes are in order', () => {
    expect(validateGroup(sound)).toEqual({});
  });

  it('ends after it starts, closes after it opens, holds at least its smallest size', () => {
    expect(validateGroup({ ...sound, endsOn: '2026-08-31', applicationsUntil: '2026-07-01T00:00:00Z', maximumSize: 5 })).toEqual({
      endsOn: 'groups.endsBeforeStart',
      applicationsUntil: 'groups.closesBeforeOpening',
      maximumSize: 'groups.smallerThanSmallest',
    });
  });
});
