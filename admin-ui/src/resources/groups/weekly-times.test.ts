import { describe, expect, it } from 'vitest';
import { nextWeeklyTime } from './weekly-times.ts';

describe('APP-7: weekly times of a group', () => {
  it('begins with Monday evening', () => {
    expect(nextWeeklyTime([])).toEqual({ weekday: 1, startsAt: '18:00', endsAt: '20:30' });
  });

  it('repeats the hours two days later, around the end of the week', () => {
    expect(nextWeeklyTime([{ weekday: 1, startsAt: '17:00', endsAt: '19:00' }])).toEqual({
      weekday: 3,
      startsAt: '17:00',
      endsAt: '19:00',
    });
    expect(nextWeeklyTime([{ weekday: 6, startsAt: '09:00', endsAt: '12:00' }]).weekday).toBe(1);
    expect(nextWeeklyTime([{ weekday: 7, startsAt: '09:00', endsAt: '12:00' }]).weekday).toBe(2);
  });
});
