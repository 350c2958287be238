/** "1 234,50", "1234.5" and "€12" in cents; undefined when it is not an amount of money. */
export function readEuros(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0€]/g, '').replace(',', '.');
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(plain)) return undefined;
  const [euros = '0', cents = ''] = plain.split('.');
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}
