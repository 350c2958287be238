import { type DayForm, useFormat } from '../../i18n/useFormat.ts';

/** A day in the reader's form; the year only when it is not this one. */
export function DateText({ day, form = 'long' }: { day: string; form?: DayForm }) {
  const format = useFormat();
  return <time dateTime={day}>{format.day(day, form)}</time>;
}

export function DateRangeText({ from, until }: { from: string; until: string }) {
  const format = useFormat();
  return (
    <>
      <time dateTime={from}>{format.day(from)}</time> – <time dateTime={until}>{format.day(until)}</time>
    </>
  );
}
