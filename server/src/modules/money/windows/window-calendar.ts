import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import { say } from './words/index.gen.ts';

export interface CalendarWindow {
  /** Stays the same when the times change, so that a calendar that has the entry moves it. */
  uid: string;
  /** What one applies for. */
  subject: string;
  opensAt: Date;
  closesAt: Date;
  /** Where one applies. */
  url: string;
  /** When this was written down. */
  now: Date;
  language: 'lv' | 'en';
  /** Held at this moment, when places are drawn. */
  drawAt?: Date | null;
  /** First and last day of the training one applies for. */
  training?: { startsOn: string; endsOn: string } | null;
}

const WORDS = {
  lv: {
    opens: (subject: string) => `Sākas pieteikšanās: ${subject}`,
    closes: (subject: string) => `Beidzas pieteikšanās: ${subject}`,
    draw: (subject: string) => `Izloze: ${subject}`,
    starts: (subject: string) => `Sākas mācības: ${subject}`,
    ends: (subject: string) => `Beidzas mācības: ${subject}`,
    note: (from: string, until: string) => `Pieteikšanās: ${from} – ${until} (Latvijas laiks).`,
    drawn: 'Vietas piešķir izlozē: nav svarīgi, kurš pieteicās pirmais.',
  },
  en: {
    opens: (subject: string) => `Applications open: ${subject}`,
    closes: (subject: string) => `Applications close: ${subject}`,
    draw: (subject: string) => `Draw: ${subject}`,
    starts: (subject: string) => `Training starts: ${subject}`,
    ends: (subject: string) => `Training ends: ${subject}`,
    note: (from: string, until: string) => `Applications: ${from} – ${until} (time in Latvia).`,
    drawn: 'Places are drawn: it does not matter who applied first.',
  },
};
const FORMATS = say.formats;
const QUARTER = 15 * 60_000;

/**
 * A calendar with the beginning and the end of a window, of its draw, and of the training (FUND-25). Moments are written in UTC, which every calendar
 * shows in the reader's own time; the note says them in Latvian time.
 */
export function windowCalendar({ uid, subject, opensAt, closesAt, url, now, language, drawAt, training }: CalendarWindow): string {
  const words = WORDS[language];
  const format = new Intl.DateTimeFormat(FORMATS[language], { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Riga' });
  const calendar = ical({ prodId: { company: 'STARS', product: 'windows' }, method: ICalCalendarMethod.PUBLISH });
  const note = [words.note(format.format(opensAt), format.format(closesAt)), ...(drawAt ? [words.drawn] : []), url].join('\n');
  const add = (part: string, summary: string, at: Date, minutesBefore: number) =>
    calendar.createEvent({
      id: `${part}.${uid}`,
      // what is fetched later counts: a moved window moves in the calendar
      sequence: Math.floor(now.getTime() / 60_000),
      stamp: now,
      start: at,
      end: new Date(at.getTime() + QUARTER),
      summary,
      description: note,
      url,
      alarms: [{ type: ICalAlarmType.display, triggerBefore: minutesBefore * 60, description: summary }],
    });
  add('opens', words.opens(subject), opensAt, 15);
  add('closes', words.closes(subject), closesAt, 24 * 60);
  if (drawAt) add('draw', words.draw(subject), drawAt, 15);
  const addDay = (part: string, summary: string, day: string) =>
    calendar.createEvent({
      id: `${part}.${uid}`,
      sequence: Math.floor(now.getTime() / 60_000),
      stamp: now,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary,
      description: note,
      url,
    });
  if (training) {
    addDay('starts', words.starts(subject), training.startsOn);
    addDay('ends', words.ends(subject), training.endsOn);
  }
  return calendar.toString();
}
