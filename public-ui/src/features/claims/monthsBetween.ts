/** Every month that two days touch, the latest first: '2026-11', '2026-10'. */
export function monthsBetween(from: string, until: string): string[] {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const text = `${year}-${String(month).padStart(2, '0')}`;
    if (text > until.slice(0, 7)) return months.toReversed();
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
