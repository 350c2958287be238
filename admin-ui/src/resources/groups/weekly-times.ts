export interface WeeklyTime {
  weekday: number;
  startsAt: string;
  endsAt: string;
}

/** A new line repeats the hours of the last one on the day after next: that is how evening groups mostly meet. */
export function nextWeeklyTime(times: readonly WeeklyTime[]): WeeklyTime {
  const last = times.at(-1);
  if (!last) return { weekday: 1, startsAt: '18:00', endsAt: '20:30' };
  return { weekday: ((last.weekday + 1) % 7) + 1, startsAt: last.startsAt, endsAt: last.endsAt };
}
