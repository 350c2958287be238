import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEFORE_TRAINING, canMove, ENDED, HOLDING_A_PLACE, MOVES, OPEN } from './application-moves.ts';
import { ApplicationStatus } from './application-status.enum.ts';

const all = Object.values(ApplicationStatus);

describe('the moves of an application', () => {
  it('APP-3: every status stands in the table, once', () => expect(Object.keys(MOVES).sort()).toEqual([...all].sort()));

  it('APP-3: nothing leaves an end, but a refusal that an administrator sets aside', () => {
    expect(ENDED.filter((status) => MOVES[status].length > 0)).toEqual([ApplicationStatus.REJECTED]);
  });

  it('APP-3: every status is either open, ended or a draft', () => {
    expect([...OPEN, ...ENDED, ApplicationStatus.DRAFT].sort()).toEqual([...all].sort());
  });

  it('APP-12: stepping back is possible before the training and not after', () => {
    expect(all.filter((status) => canMove(status, ApplicationStatus.WITHDRAWN)).sort()).toEqual(
      [ApplicationStatus.DRAFT, ...BEFORE_TRAINING].sort(),
    );
  });

  it('APP-11: only who is in training completes, interrupts or is excluded', () => {
    for (const end of [ApplicationStatus.COMPLETED, ApplicationStatus.INTERRUPTED, ApplicationStatus.EXCLUDED]) {
      expect(all.filter((status) => canMove(status, end))).toEqual([ApplicationStatus.IN_TRAINING]);
    }
  });

  it('APP-7: who was withdrawn, rejected or moved away holds no place', () => {
    expect(all.filter((status) => !HOLDING_A_PLACE.includes(status)).sort()).toEqual([
      'DRAFT',
      'REJECTED',
      'TRANSFERRED',
      'WAITLISTED',
      'WITHDRAWN',
    ]);
  });

  it('APP-3: any walk along the table ends, and money is never earned without training', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 40 }), (turns) => {
        let status: ApplicationStatus = ApplicationStatus.DRAFT;
        const seen: ApplicationStatus[] = [status];
        for (const turn of turns) {
          const next: readonly ApplicationStatus[] = MOVES[status];
          if (next.length === 0) break;
          status = next[turn % next.length]!;
          seen.push(status);
        }
        if (seen.includes(ApplicationStatus.COMPLETED)) expect(seen).toContain(ApplicationStatus.IN_TRAINING);
        // only an application that was refused before anything was reserved can come back
        const ended = seen.findIndex((one) => ENDED.includes(one) && one !== ApplicationStatus.REJECTED);
        expect(ended === -1 || ended === seen.length - 1).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
