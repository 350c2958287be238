import type { ErrorCode } from './error-code.enum.ts';
import type { Translation } from './translation.ts';

/** A refusal in domain terms: thrown so that the transaction rolls back, shown as a user error. */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;
  /** What was wrong and how to put it right, in the user's language. */
  abstract readonly text: Translation;
  /** The input field it is about. */
  readonly path: string[] = [];
}
