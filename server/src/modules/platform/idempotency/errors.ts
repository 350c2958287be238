import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { say } from './words/index.gen.ts';

/** The key was used before, for something else. */
export class DuplicateKey extends DomainError {
  readonly code = ErrorCode.DUPLICATE_KEY;
  readonly text = say.theKeyOfThisRequest;
  override readonly field = ['idempotencyKey'];
  constructor() {
    super('the key was used for another intent');
  }
}
