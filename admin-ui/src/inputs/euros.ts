/** "412,13", "412.13", "1 234,5 €" as cents; null when it is no amount. No arithmetic on fractions: digits are read as they stand. */
export function centsOf(text: string): number | null {
  const compact = text.replace(/[\s\u00a0€]/g, '').replace(',', '.');
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(compact);
  if (!match) return null;
  const cents = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : null;
}

/** 41213 as it is typed: "412,13" in Latvian, "412.13" in English; whole euros without cents. */
export function eurosOf(cents: number, locale: string): string {
  const text = cents % 100 === 0 ? String(cents / 100) : `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
  return locale === 'en' ? text : text.replace('.', ',');
}

/** A share as it is typed: 9000 basis points are "90", 9050 are "90,5". */
export function percentOf(basisPoints: number, locale: string): string {
  const text = String(basisPoints / 100);
  return locale === 'en' ? text : text.replace('.', ',');
}

export function basisPointsOf(text: string): number | null {
  const points = centsOf(text.replace('%', ''));
  return points !== null && points <= 10_000 ? points : null;
}
