/** The last release, whose contract is kept in `docs/releases`, and its day in CHANGELOG.md. */
export const RELEASE = '1.0.0';
export const RELEASED_ON = '2026-12-01';

/** Changes that break what the last release promised, in the words of the check, with the reason and the day of the agreement. */
export const AGREED: readonly { change: string; reason: string; on: string }[] = [];
