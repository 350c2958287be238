import { dayInRiga } from 'server/shared/clock.ts';

/** The day in Latvia on which the stories run: what they expect is counted from it. */
export function today(): string {
  return dayInRiga(new Date());
}

/** A day as somebody types it: "31.12.2028." in Latvian, "31/12/2028" in English. */
export function typed(day: string, language: 'lv' | 'en'): string {
  const parts = day.split('-').reverse();
  return language === 'lv' ? `${parts.join('.')}.` : parts.join('/');
}
