import fc from 'fast-check';

/** What decides one operation: which kind, by whom, on what, how much, and how it meets others. Small numbers shrink to simpler stories. */
export interface Move {
  what: number;
  who: number;
  which: number;
  cents: number;
  how: number;
}

/** Some moves, and the days that pass after them; nights and their jobs included. */
export interface Phase {
  moves: Move[];
  days: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  what: fc.nat(99_999),
  who: fc.nat(999),
  which: fc.nat(999),
  cents: fc.integer({ min: 1, max: 60_000 }),
  how: fc.nat(19),
});

/** Mostly some days, now and then a season. */
const days = fc.oneof({ weight: 12, arbitrary: fc.nat(4) }, { weight: 3, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(60) });

/** The history of one world: so many phases of so many moves. */
export function history(phases: number, moves: number): fc.Arbitrary<Phase[]> {
  const phase = fc.record({ moves: fc.array(move, { minLength: moves, maxLength: moves }), days });
  return fc.noBias(fc.array(phase, { minLength: phases, maxLength: phases }));
}

/** The same with less in it, for finding the smallest history that breaks a rule. */
export function shorterHistory(phases: number, moves: number): fc.Arbitrary<Phase[]> {
  return fc.array(fc.record({ moves: fc.array(move, { maxLength: moves }), days: fc.nat(80) }), { maxLength: phases });
}

/** How a move meets the others of its phase. */
export type Meeting = 'alone' | 'with the next' | 'sent again' | 'sent twice at once';

export function meetingOf({ how }: Move): Meeting {
  if (how === 19) return 'sent again';
  if (how === 18) return 'sent twice at once';
  return how >= 9 ? 'with the next' : 'alone';
}
