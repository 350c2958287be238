/** The version that decides on a day: the latest published one that is effective (FUND-2). Superseded versions still decide their own days. */
export function versionInForce<Version extends { number: number; status: string; effectiveFrom: string | null }>(
  versions: readonly Version[],
  day: string,
): Version | undefined {
  let best: Version | undefined;
  for (const version of versions) {
    if (version.status === 'DRAFT' || version.effectiveFrom === null || version.effectiveFrom > day) continue;
    const isLater =
      !best ||
      version.effectiveFrom > (best.effectiveFrom ?? '') ||
      (version.effectiveFrom === best.effectiveFrom && version.number > best.number);
    if (isLater) best = version;
  }
  return best;
}
