import { dayInRiga } from '../../../../shared/clock.ts';
import { dayWords, inEach, type Words } from '../../../platform/words/words.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone: 'Europe/Riga' });

/** "01.12.2026. 09:00" and "1 December 2026, 09:00" by the clock in Latvia; seconds where they are not zero (FUND-25). */
export function instantWords(at: string): Words {
  const instant = new Date(at);
  const day = dayWords(dayInRiga(instant));
  return inEach((language) => `${day[language]}${language === 'en' ? ',' : ''} ${timeOf(instant)}`);
}

function timeOf(instant: Date): string {
  return clock.format(instant).replace(/:00$/, '');
}
