/** "1.9.2026", "01.09.2026.", "01/09/2026", "2026-09-01": all are 2026-09-01; null when it is no day of the calendar. */
export function dayOf(text: string): string | null {
  const compact = text.replace(/\s/g, '').replace(/\.$/, '');
  const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(compact);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(compact);
  const [year, month, day] = written ? [written[3], written[2], written[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (!year || !month || !day) return null;
  const candidate = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${candidate}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === candidate ? candidate : null;
}

/** A day in the form the API takes. */
export function isDay(value: unknown): boolean {
  return typeof value === 'string' && dayOf(value) === value;
}

/** "9:00", "09.00", "0900" are 09:00; null when the clock has no such time. */
export function timeOf(text: string): string | null {
  const match = /^(\d{1,2})[:.]?(\d{2})$/.exec(text.trim());
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
