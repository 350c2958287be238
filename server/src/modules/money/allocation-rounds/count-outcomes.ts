import type { Judgement } from './judge-accounts.ts';
import type { RoundFigures } from './round-figures.ts';

/** Adds up judgements: those who receive first, then the reasons by how many they leave out. */
export function figuresOf(
  counts: ReadonlyMap<string, { persons: number; isEntitled: boolean }>,
  amountCents: number,
  computedAt: Date,
): RoundFigures {
  const lines = [...counts]
    .map(([reason, { persons, isEntitled }]) => ({ reason, persons, isEntitled, amountCents: isEntitled ? persons * amountCents : 0 }))
    .sort((a, b) => Number(b.isEntitled) - Number(a.isEntitled) || b.persons - a.persons || (a.reason < b.reason ? -1 : 1));
  const receiving = lines.reduce((sum, line) => sum + (line.isEntitled ? line.persons : 0), 0);
  const all = lines.reduce((sum, line) => sum + line.persons, 0);
  return {
    receiving,
    amountCents: receiving * amountCents,
    leftOut: all - receiving,
    lines: lines.map(({ reason, persons, amountCents: cents }) => ({ reason, persons, amountCents: cents })),
    computedAt: computedAt.toISOString(),
  };
}

export function count(into: Map<string, { persons: number; isEntitled: boolean }>, judged: readonly Judgement[]): void {
  for (const { reason, isEntitled } of judged) {
    const line = into.get(reason) ?? { persons: 0, isEntitled };
    line.persons += 1;
    into.set(reason, line);
  }
}
