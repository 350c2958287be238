/**
 * Fictional personal codes of the new type: they begin with 32 and tell no birth date. Real ones are drawn at random
 * from the whole range; these count up from 320000-0…, and their last digit is a correct check digit.
 */
export function fictionalPersonalCodes(): Iterator<string, never> & { next(): IteratorYieldResult<string> } {
  let serial = 0;
  return {
    next() {
      for (;;) {
        const body = `32${String(++serial).padStart(8, '0')}`;
        const check = checkDigit(body);
        if (check !== undefined) return { done: false, value: `${body.slice(0, 6)}-${body.slice(6)}${check}` };
      }
    },
  };
}

const weights = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** undefined for the one in eleven numbers that has no single check digit. */
export function checkDigit(body: string): number | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  const check = (1101 - sum) % 11;
  return check === 10 ? undefined : check;
}
