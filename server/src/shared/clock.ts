/** Time as the platform sees it; tests and demonstrations set it. */
export interface Clock {
  now(): Date;
  /** The calendar day in Latvia, YYYY-MM-DD: deadlines of the programme are days in Riga. */
  today(): string;
}

const rigaDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga' });

export function systemClock(): Clock {
  return { now: () => new Date(), today: () => rigaDay.format(new Date()) };
}

/** A clock that stands still until it is set. */
export function settableClock(start: Date): Clock & { set(instant: Date): void } {
  let instant = start;
  return { now: () => instant, today: () => rigaDay.format(instant), set: (next) => (instant = next) };
}

/** The day in Riga on which an instant falls. */
export function dayInRiga(instant: Date): string {
  return rigaDay.format(instant);
}
