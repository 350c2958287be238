import { DomainError } from './domain-error.ts';
import { ErrorCode } from './error-code.enum.ts';
import type { Translation } from './translation.ts';
import { say } from './words/index.gen.ts';

/** The thing does not exist, or the asker may not see it: one answer for both (ROLE-3). */
export class NotFound extends DomainError {
  readonly code = ErrorCode.NOT_FOUND;
  readonly text = say.thatWasNotFound;
  override readonly field: string[];
  constructor(path: string[] = []) {
    super('not found');
    this.field = path;
  }
}

/** A value that cannot be used as it is. */
export class Invalid extends DomainError {
  readonly code = ErrorCode.INVALID;
  readonly text: Translation;
  override readonly field: string[];
  constructor(path: string[], text: Translation) {
    super(text.en ?? text.lv);
    this.field = path;
    this.text = text;
  }
}
