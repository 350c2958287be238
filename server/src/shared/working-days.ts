import { addDays } from './days.ts';

/** Day and month of the Latvian public holidays with a fixed date (law "On holidays, remembrance days and festive days"). */
const FIXED = new Set(['01-01', '05-01', '05-04', '06-23', '06-24', '11-18', '12-24', '12-25', '12-26', '12-31']);

/** The day so many working days after the given one: weekends and public holidays do not count. */
export function addWorkingDays(day: string, count: number): string {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isPublicHoliday(day);
}

export function isPublicHoliday(day: string): boolean {
  if (FIXED.has(day.slice(5))) return true;
  const easter = easterSunday(Number(day.slice(0, 4)));
  if (day === addDays(easter, -2) || day === easter || day === addDays(easter, 1)) return true;
  // the days of 4 May and 18 November are made up for on the Monday when they fall on a weekend
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 1 && [addDays(day, -1), addDays(day, -2)].some((before) => before.endsWith('-05-04') || before.endsWith('-11-18'));
}

/** Gauss's rule for the Gregorian calendar. */
function easterSunday(year: number): string {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const m = (15 + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)) % 30;
  const d = (19 * a + m) % 30;
  const n = (4 + century - Math.floor(century / 4)) % 7;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const days = d === 29 && e === 6 ? 28 : d === 28 && e === 6 && a > 10 ? 27 : d + e;
  return addDays(`${year}-03-22`, days);
}
