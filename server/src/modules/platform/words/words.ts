/** A text in both languages; the shape of a Translation with nothing missing. */
export interface Words {
  lv: string;
  en: string;
}

/** Fills {0}, {1} … of a sentence in both languages. */
export function words(lv: string, en: string, ...parts: readonly (Words | string | number)[]): Words {
  return { lv: filled(lv, 'lv', parts), en: filled(en, 'en', parts) };
}

function filled(pattern: string, language: 'lv' | 'en', parts: readonly (Words | string | number)[]): string {
  if (parts.length === 0) return pattern;
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => {
    const part = parts[Number(index)];
    return typeof part === 'object' ? part[language] : String(part);
  });
}

/** Closes a clause as a sentence: capital at the start, one full stop at the end. */
export function sentence(clause: Words): Words {
  return { lv: closed(clause.lv), en: closed(clause.en) };
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

const money = {
  lv: new Intl.NumberFormat('lv-LV', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }),
};

/** "412,13 €" and "€412.13". */
export const euros = remembering((cents: number) => ({ lv: money.lv.format(cents / 100), en: money.en.format(cents / 100) }));

/** As euros, but nothing is written "0 €": for the one figure of a card. */
export function eurosShort(cents: number): Words {
  return cents === 0 ? { lv: '0 €', en: '€0' } : euros(cents);
}

/** 9000 basis points: "90 %" and "90%". */
export function percent(basisPoints: number): Words {
  const value = basisPoints / 100;
  return { lv: `${String(value).replace('.', ',')} %`, en: `${value}%` };
}

const englishDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "09.06.2025." and "9 June 2025". */
export const dayWords = remembering((day: string) => {
  const [year, month, date] = day.split('-');
  return { lv: `${date}.${month}.${year}.`, en: englishDay.format(new Date(`${day}T00:00:00Z`)) };
});

/** Latvian singular goes with 1, 21, 31 … but not 11. */
export function plural(count: number, one: Words, many: Words): Words {
  return { lv: count % 10 === 1 && count % 100 !== 11 ? one.lv : many.lv, en: count === 1 ? one.en : many.en };
}

/** "{count} {noun}" with the noun in its number. */
export function counted(count: number, one: Words, many: Words): Words {
  return words('{0} {1}', '{0} {1}', count, plural(count, one, many));
}

/** "at least 18", "no more than 64", "18 to 64" or "exactly 18"; the format writes the bounds. */
export function range(
  from: number | undefined,
  to: number | undefined,
  format: (bound: number) => Words | number = (bound) => bound,
): Words {
  if (from !== undefined && from === to) return words('tieši {0}', 'exactly {0}', format(from));
  if (from !== undefined && to !== undefined) return words('no {0} līdz {1}', '{0} to {1}', format(from), format(to));
  if (from !== undefined) return words('vismaz {0}', 'at least {0}', format(from));
  if (to !== undefined) return words('ne vairāk kā {0}', 'no more than {0}', format(to));
  return words('jebkurš', 'any');
}

/** A budget that no list exceeds: officers read every item. */
export const EVERY_ITEM = 100_000;

/** "a, b or c"; a list that would not fit into one sentence is counted instead: "one of 12 kinds". */
export function anyOf(
  items: readonly Words[],
  budget = 10,
  counting = words('viens no {0} veidiem', 'one of {0} kinds', items.length),
): Words {
  const count = (text: string) => text.split(/\s+/).length;
  const tooLong = items.length > 1 && items.reduce((sum, item) => sum + Math.max(count(item.lv), count(item.en)), items.length) > budget;
  if (tooLong) return counting;
  return joined(items, words('vai', 'or'));
}

/** "a, b un c". */
export function allOf(items: readonly Words[]): Words {
  return joined(items, words('un', 'and'));
}

function joined(items: readonly Words[], last: Words): Words {
  const list = (language: 'lv' | 'en') => {
    const texts = items.map((item) => item[language]);
    return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${last[language]} ${texts.at(-1)}`;
  };
  return { lv: list('lv'), en: list('en') };
}

/** Number of words a reader counts. */
export function length(text: string): number {
  return text.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A resident reads no sentence longer than this. */
export const LONGEST_SENTENCE = 20;

/** The first wording that is short enough in both languages; the last one if none is. */
export function concise(...wordings: readonly Words[]): Words {
  return wordings.find(({ lv, en }) => length(lv) <= LONGEST_SENTENCE && length(en) <= LONGEST_SENTENCE) ?? (wordings.at(-1) as Words);
}
