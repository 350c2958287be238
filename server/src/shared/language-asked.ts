import type { IncomingHttpHeaders } from 'node:http';
import Negotiator from 'negotiator';
import { Locale } from './translation.ts';

const LOCALES: Record<string, Locale> = { lv: Locale.LV, en: Locale.EN };
const REMEMBERED = 300;
/** Browsers send a few dozen characters. Of a longer list the beginning is read. */
const LONGEST = 200;

/** Browsers send the same few headers over and over, and every request asks. */
const known = new Map<string, Locale>();

/**
 * The language a request asks for where nothing nearer says it (an argument, an address): of the languages in `Accept-Language` that
 * we speak the one with the greatest weight, a regional one counting as its language. Latvian when none is asked for.
 */
export function languageAsked({ headers }: { headers: IncomingHttpHeaders }): Locale {
  const header = headers['accept-language']?.slice(0, LONGEST);
  if (!header) return Locale.LV;
  let locale = known.get(header);
  if (!locale) {
    locale = negotiate(header);
    if (known.size >= REMEMBERED) known.clear();
    known.set(header, locale);
  }
  return locale;
}

function negotiate(header: string): Locale {
  const asked = new Negotiator({ headers: { 'accept-language': header } });
  for (const tag of asked.languages()) {
    const locale = tag === '*' ? LOCALES[asked.languages(Object.keys(LOCALES))[0] ?? ''] : LOCALES[tag.split('-')[0]!.toLowerCase()];
    if (locale) return locale;
  }
  return Locale.LV;
}
