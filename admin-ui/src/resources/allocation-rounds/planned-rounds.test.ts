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
const rules = { schemes: [{ kind: 'FULL_COST' }, { kind: 'GRANT', rounds: [round('2026-06-09'), round('2026-12-09')] }] };

describe('FUND-11: rounds are made from the plan', () => {
  it('offers those nobody has made', () => {
    expect(plannedRounds(rules, [{ roundOn: '2026-06-09' }]).map(({ roundOn }) => roundOn)).toEqual(['2026-12-09']);
  });

  it('offers nothing where there are no rules or no grants', () => {
    expect(plannedRounds(null, [])).toEqual([]);
    expect(plannedRounds({ schemes: [{ kind: 'FULL_COST' }] }, [])).toEqual([]);
  });
});
