import { describe, expect, it } from 'vitest';
import { plannedRounds } from './planned-rounds.ts';

const round = (roundOn: string) => ({
  roundOn,
  windowFrom: null,
  windowUntil: null,
  chooseBy: '2027-01-01',
  useBy: '2027-06-01',
  amountCents: null,
});
const rules = {
  schemes: [{ kind: 'FULL_COST' }, { kind: 'GRANT', amountCents: 50_000, rounds: [round('2026-06-09'), round('2026-12-09')] }],
};

describe('FUND-11: rounds are made from the plan', () => {
  it('offers those nobody has made', () => {
    expect(plannedRounds(rules, [{ roundOn: '2026-06-09' }]).map(({ roundOn }) => roundOn)).toEqual(['2026-12-09']);
  });

  it('says what a round gives: its own amount or that of the scheme', () => {
    const [first, second] = plannedRounds(
      { schemes: [{ kind: 'GRANT', amountCents: 50_000, rounds: [{ ...round('2026-06-09'), amountCents: 75_000 }, round('2026-12-09')] }] },
      [],
    );
    expect([first?.cents, second?.cents]).toEqual([75_000, 50_000]);
  });

  it('offers nothing where there are no rules or no grants', () => {
    expect(plannedRounds(null, [])).toEqual([]);
    expect(plannedRounds({ schemes: [{ kind: 'FULL_COST' }] }, [])).toEqual([]);
  });
});
