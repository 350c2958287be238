/** Rules of funding sources are the deepest values anybody sends. */
const DEEPEST_VARIABLES = 32;
const MOST_VALUES = 5_000;

/** What is wrong with values as they came: too deep, too many, or text that the database cannot hold. */
export function problemWith(values: unknown): string | undefined {
  if (typeof values !== 'object' || values === null) return undefined;
  let left = MOST_VALUES;
  // a list of things to look at rather than a function that calls itself: depth is what is being defended against
  const open: { value: object; depth: number }[] = [{ value: values, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > DEEPEST_VARIABLES) return `The variables are nested too deeply: ${DEEPEST_VARIABLES} levels are allowed.`;
    for (const value of Object.values(next.value)) {
      if (--left < 0) return `There are too many values: ${MOST_VALUES} are allowed.`;
      if (typeof value === 'object' && value !== null) open.push({ value, depth: next.depth + 1 });
      else if (typeof value === 'string' && !isStorable(value)) return UNSTORABLE;
    }
  }
  return undefined;
}

export const UNSTORABLE = 'A text contains characters that cannot be kept (a NUL, or half of a surrogate pair).';

export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}
