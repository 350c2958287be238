/** What a round would give, or has given, and who is left out and why. Kept on the round as it was shown. */
export interface RoundFigures {
  receiving: number;
  amountCents: number;
  leftOut: number;
  /** One line a reason; those who receive come first. */
  lines: RoundLine[];
  computedAt: string;
}

export interface RoundLine {
  reason: string;
  persons: number;
  amountCents: number;
}
