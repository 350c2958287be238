const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export type TimeUnit = 'days' | 'hours' | 'minutes' | 'seconds';

/** How long it still is, in the units that say something: to the minute while it is long, to the second in the last two minutes. */
export function timeLeft(milliseconds: number): [TimeUnit, number][] {
  const isClose = milliseconds < 2 * MINUTE;
  const whole = isClose ? Math.ceil(milliseconds / SECOND) : Math.ceil(milliseconds / MINUTE) * 60;
  const parts: [TimeUnit, number][] = [
    ['days', Math.floor(whole / 86_400)],
    ['hours', Math.floor((whole % 86_400) / 3_600)],
    ['minutes', Math.floor((whole % 3_600) / 60)],
    ['seconds', whole % 60],
  ];
  return parts.filter(([, count]) => count > 0);
}
