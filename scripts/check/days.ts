/** An instant at which everything must hold as it does today. */
export interface Day {
  at: Date;
  why: string;
}

const DAY = 86_400_000;

/** The days on which calendars go wrong, each the next one from now: all lie ahead, because a browser throws away cookies of the past. */
export function days(now: Date): Day[] {
  const next = (at: (year: number) => string | undefined): Date => {
    for (let year = now.getUTCFullYear(); ; year++) {
      const found = at(year);
      if (found !== undefined && Date.parse(found) > now.getTime()) return new Date(found);
    }
  };
  const leap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [
    { at: next((year) => `${year}-12-31T10:00:00Z`), why: 'the last day of a year' },
    { at: next((year) => (leap(year) ? `${year}-02-28T10:00:00Z` : undefined)), why: '28 February of a leap year' },
    { at: next((year) => (leap(year) ? `${year}-02-29T10:00:00Z` : undefined)), why: '29 February' },
    { at: next((year) => `${lastSunday(year, 3)}T00:50:00Z`), why: 'ten minutes before clocks go forward' },
    { at: next((year) => `${lastSunday(year, 10)}T00:50:00Z`), why: 'ten minutes before clocks go back' },
    { at: next((year) => `${lastSunday(year, 6)}T10:00:00Z`), why: 'a Sunday' },
    { at: next((year) => `${year}-01-31T10:00:00Z`), why: 'the last day of a month, before a short one' },
    { at: next((year) => `${year}-08-31T10:00:00Z`), why: 'the last day of a month, before one of thirty days' },
    { at: next((year) => `${year}-11-30T10:00:00Z`), why: 'a round would be due on 29 January' },
    { at: next((year) => `${year}-04-30T20:30:00Z`), why: '23:30 in Riga, the last day of a month' },
    { at: next((year) => `${year}-12-31T22:30:00Z`), why: '00:30 in Riga, New Year; still last year in UTC' },
    { at: next((year) => `${year}-06-30T21:30:00Z`), why: '00:30 in Riga, the first of a month' },
  ];
}

/** One of them for each run, another one every day. */
export function dayOf(now: Date): Day {
  const all = days(now);
  return all[Math.floor(now.getTime() / DAY) % all.length]!;
}

/** A last Sunday of a month, YYYY-MM-DD; months that end with the 31st or the 30th. */
function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  return new Date(last.getTime() - last.getUTCDay() * DAY).toISOString().slice(0, 10);
}
