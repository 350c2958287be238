import { addDays as inDays } from '../../shared/days.ts';
export { addDays as inDays } from '../../shared/days.ts';

const DAY = 86_400_000;

/** Days are 'YYYY-MM-DD' and compare as text; instants are milliseconds. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** An instant of a day by the clock of Latvian winter; a demonstration does not mind the hour of summer. */
export function at(day: string, hour: number, minute = 0): number {
  return Date.parse(`${day}T00:00:00Z`) + ((hour - 2) * 60 + minute) * 60_000;
}

export function dayOf(instant: number): string {
  return new Date(instant + 2 * 3_600_000).toISOString().slice(0, 10);
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

export function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Saturday and Sunday become the Monday after. */
export function workingDay(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? inDays(day, 2) : weekday === 0 ? inDays(day, 1) : day;
}
