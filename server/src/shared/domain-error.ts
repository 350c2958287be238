import type { ErrorCode } from './error-code.enum.ts';
import type { Translation } from './translation.ts';

/** A refusal in domain terms: thrown so that the transaction rolls back, shown as a user error. */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;
  /** What was wrong and how to put it right, in the user's language. */
  abstract readonly text: Translation;
  /** The input field it is about, from the outside in. Not called `path`: graphql takes an error with one for its own, and keeps its place in the answer back. */
  readonly field: string[] = [];
}
