/** Divides whole numbers and rounds half up, without ever leaving whole numbers. */
export function roundHalfUp(dividend: number, divisor: number): number {
  const doubled = 2 * dividend + divisor;
  if (Number.isSafeInteger(doubled)) return Math.floor(doubled / (2 * divisor));
  return Number((2n * BigInt(dividend) + BigInt(divisor)) / (2n * BigInt(divisor)));
}

/** A share of an amount: 9000 basis points of 400.00 are 360.00. */
export function shareOf(cents: number, basisPoints: number): number {
  return roundHalfUp(cents * basisPoints, 10_000);
}
