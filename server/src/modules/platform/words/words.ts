import { type Language, languages } from './languages.ts';
import { inEach, joinedBy, textIn, type Words } from './text.ts';
import { say } from './words/index.gen.ts';

export { inARow, inEach, joinedBy, NOTHING, textIn, type Words } from './text.ts';

/** Closes a clause as a sentence: capital at the start, one full stop at the end. */
export function sentence(clause: Words): Words {
  return inEach((language) => closed(textIn(clause, language)));
}

function closed(clause: string): string {
  const opened = clause.charAt(0).toUpperCase() + clause.slice(1);
  return /[.!?]$/.test(opened) ? opened : `${opened}.`;
}

/** A thousand of the latest results: a batch of decisions says the same days and sums over and over. */
function remembering<Key>(make: (key: Key) => Words): (key: Key) => Words {
  const known = new Map<Key, Readonly<Words>>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      if (known.size >= 1_000) known.clear();
      known.set(key, (found = Object.freeze(make(key))));
    }
    return found;
  };
}

const money = formatters((region) => new Intl.NumberFormat(region, { style: 'currency', currency: 'EUR' }), { en: 'en-IE' });

/** "412,13 €" and "€412.13". */
export const euros = remembering((cents: number) => inEach((language) => money[language].format(cents / 100)));

const noMoney = inEach((language) =>
  money[language]
    .formatToParts(0)
    .filter(({ type }) => type !== 'decimal' && type !== 'fraction')
    .map(({ value }) => value)
    .join(''),
);

/** As euros, but nothing is written "0 €": for the one figure of a card. */
export function eurosShort(cents: number): Words {
  return cents === 0 ? noMoney : euros(cents);
}

/** 9000 basis points: "90 %" and "90%". */
export function percent(basisPoints: number): Words {
  const value = basisPoints / 100;
  return inEach((language) => (language === 'en' ? `${value}%` : `${String(value).replace('.', ',')} %`));
}

const longDay = formatters(
  (region) => new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** "09.06.2025." and "9 June 2025". */
export const dayWords = remembering((day: string) => {
  const [year, month, date] = day.split('-');
  return inEach((language) => (language === 'lv' ? `${date}.${month}.${year}.` : longDay[language].format(new Date(`${day}T00:00:00Z`))));
});

const numbers = formatters((region) => new Intl.PluralRules(region));

/** The noun in the number that each language wants: Latvian has the singular with 1, 21, 31 … but not 11. */
export function plural(count: number, one: Words, many: Words): Words {
  return inEach((language) => textIn(numbers[language].select(count) === 'one' ? one : many, language));
}

/** "{count} {noun}" with the noun in its number. */
export function counted(count: number, one: Words, many: Words): Words {
  return joinedBy('{0} {1}', count, plural(count, one, many));
}

/** "at least 18", "no more than 64", "18 to 64" or "exactly 18"; the format writes the bounds. */
export function range(
  from: number | undefined,
  to: number | undefined,
  format: (bound: number) => Words | number = (bound) => bound,
): Words {
  if (from !== undefined && from === to) return say.exactly({ bound: format(from) });
  if (from !== undefined && to !== undefined) return say.fromTo({ from: format(from), to: format(to) });
  if (from !== undefined) return say.atLeast({ bound: format(from) });
  if (to !== undefined) return say.noMoreThan({ bound: format(to) });
  return say.any;
}

/** A budget that no list exceeds: officers read every item. */
export const EVERY_ITEM = 100_000;

/** "a, b or c"; a list that would not fit into one sentence is counted instead: "one of 12 kinds". */
export function anyOf(items: readonly Words[], budget = 10, counting = say.oneOfKinds({ count: items.length })): Words {
  const count = (text: string) => text.split(/\s+/).length;
  const tooLong =
    items.length > 1 &&
    items.reduce((sum, item) => sum + Math.max(...languages.map((language) => count(textIn(item, language)))), items.length) > budget;
  if (tooLong) return counting;
  return joined(items, say.or);
}

/** "a, b un c". */
export function allOf(items: readonly Words[]): Words {
  return joined(items, say.and);
}

function joined(items: readonly Words[], last: Words): Words {
  return inEach((language) => {
    const texts = items.map((item) => textIn(item, language));
    return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${textIn(last, language)} ${texts.at(-1)}`;
  });
}

/** Number of words a reader counts. */
export function length(text: string): number {
  return text.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A resident reads no sentence longer than this. */
export const LONGEST_SENTENCE = 20;

/** The first wording that is short enough in every language; the last one if none is. */
export function concise(...wordings: readonly Words[]): Words {
  return (
    wordings.find((wording) => languages.every((language) => length(textIn(wording, language)) <= LONGEST_SENTENCE)) ??
    (wordings.at(-1) as Words)
  );
}

/** One of them per language; a language whose figures are written as in a certain country says so. */
function formatters<Formatter>(
  make: (region: string) => Formatter,
  regions: Partial<Record<Language, string>> = {},
): Record<Language, Formatter> {
  return Object.fromEntries(
    languages.map((language) => [language, make(regions[language] ?? (language === 'en' ? 'en-GB' : language))]),
  ) as Record<Language, Formatter>;
}
