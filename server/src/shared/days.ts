/** Arithmetic of calendar days, YYYY-MM-DD. Days compare as text. */

const DAY = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same date so many months later; a date that month does not have becomes its last. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

export function earliest(...days: string[]): string {
  return days.reduce((a, b) => (a < b ? a : b));
}

export function latest(...days: string[]): string {
  return days.reduce((a, b) => (a > b ? a : b));
}
