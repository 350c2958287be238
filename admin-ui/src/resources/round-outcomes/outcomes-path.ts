import { listPath } from '../../resource-path.ts';

/** The persons behind one line of a preview or a report. */
export function outcomesPath(roundId: string, reason: string, isForecast: boolean): string {
  return listPath('round-outcomes', { allocationRound: roundId, reason, ...(isForecast ? { isForecast } : {}) });
}
