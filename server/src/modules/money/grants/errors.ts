import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';

/** The choice is not open any more, or never was; the words say why. */
export class ChoiceNotAllowed extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text: Translation;
  override readonly field = ['grant'];
  constructor(why: Translation) {
    super(why.en ?? why.lv);
    this.text = why;
  }
}
