/** "1,28" or "1.2848" as ten-thousandths; null when it is no such number. Digits are read as they stand, never as fractions. */
export function tenThousandthsOf(text: string): number | null {
  const match = /^(\d{1,5})(?:\.(\d{1,4}))?$/.exec(text.replace(/[\s\u00a0€]/g, '').replace(',', '.'));
  return match ? Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0')) : null;
}

/** 12800 as it is typed: "1,28" in Latvian, "1.28" in English; two decimals at least. */
export function decimalOf(tenThousandths: number, locale: string): string {
  const decimals = String(tenThousandths % 10_000)
    .padStart(4, '0')
    .replace(/0{1,2}$/, '');
  return `${Math.floor(tenThousandths / 10_000)}${locale === 'en' ? '.' : ','}${decimals}`;
}
