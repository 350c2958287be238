import type { Capacity } from '../../../context.ts';

/** What a session remembers, in the database; the cookie holds only its signed name. */
export interface SessionContent {
  personId: string;
  /** Milliseconds of the platform's clock. */
  startedAt: number;
  seenAt: number;
  /** The identity provider vouched for a second factor (INT-1). */
  isStrong: boolean;
  actingAs: Capacity | null;
  browser: string | null;
  /** Sealed; the identity provider wants it back to end its own session. */
  idToken: string | null;
}
