/** Time as the platform sees it; tests and demonstrations set it. */
export interface Clock {
  now(): Date;
  /** The calendar day in Latvia, YYYY-MM-DD: deadlines of the programme are days in Riga. */
  today(): string;
}

const rigaDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga' });

export function systemClock(): Clock {
  return { now: () => new Date(), today: () => dayInRiga(new Date()) };
}

/** A clock that stands still until it is set. */
export function settableClock(start: Date): Clock & { set(instant: Date): void } {
  let instant = start;
  return { now: () => instant, today: () => dayInRiga(instant), set: (next) => (instant = next) };
}

const MINUTE = 60_000;
/** The last minute that was asked for and its day: days begin with a minute, and now is asked for over and over. */
let latest = { minute: NaN, day: '' };

/** The day in Riga on which an instant falls. */
export function dayInRiga(instant: Date): string {
  const minute = Math.floor(instant.getTime() / MINUTE);
  if (latest.minute !== minute) latest = { minute, day: rigaDay.format(instant) };
  return latest.day;
}
