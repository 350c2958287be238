const RIGA = 'Europe/Riga';
const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: RIGA,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The form the API writes; browsers read more into a text than is there: "1 00:00" is a day of 2001 to them. */
const WRITTEN_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant as the clock on the wall in Latvia shows it: "2026-06-09T09:00"; nothing while it is still being typed. */
export function wallClockOf(instant: string): string {
  const date = new Date(WRITTEN_INSTANT.test(instant) ? instant : Number.NaN);
  if (Number.isNaN(date.getTime())) return '';
  const parts = Object.fromEntries(clock.formatToParts(date).map((part) => [part.type, part.value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The day it is in Latvia now. */
export function today(): string {
  return wallClockOf(new Date().toISOString()).slice(0, 10);
}

/** The instant at which clocks in Latvia show this, wherever the reader's own clock stands. */
export function instantOf(wallClock: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(wallClock)) return null;
  const guess = Date.parse(`${wallClock.slice(0, 16)}:00Z`);
  if (Number.isNaN(guess)) return null;
  // Once is enough except on the two nights a year when clocks change; the second step settles those.
  const first = guess - offsetAt(guess);
  return new Date(guess - offsetAt(first)).toISOString();
}

function offsetAt(time: number): number {
  return Date.parse(`${wallClockOf(new Date(time).toISOString())}:00Z`) - Math.floor(time / 60_000) * 60_000;
}
