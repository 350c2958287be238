/** The persons behind one line of a preview or a report. */
export function outcomesPath(roundId: string, reason: string, isForecast: boolean): string {
  const filter = { round: { id: roundId }, reason, ...(isForecast ? { isForecast } : {}) };
  return `/round-outcomes?filter=${encodeURIComponent(JSON.stringify(filter))}`;
}
