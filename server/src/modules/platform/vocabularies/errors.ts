import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { say } from './words/index.gen.ts';

/** Others refer to a word by its code, so there is only one of each. */
export class CodeIsTaken extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = say.thisListAlreadyHasAnEntry;
  override readonly field = ['entry', 'code'];
}
