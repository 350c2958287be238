import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { dayWords } from '../../platform/words/words.ts';
import { say } from './words/index.gen.ts';

/** ACC-1: an account is for people from sixteen. */
export class TooYoung extends DomainError {
  readonly code = ErrorCode.NOT_ELIGIBLE;
  readonly from: string;
  constructor(from: string) {
    super('too young for an account');
    this.from = from;
  }
  get text() {
    const day = dayWords(this.from);
    return say.anAccountCanBeOpened({ day });
  }
}

export class TermsNotAccepted extends DomainError {
  readonly code = ErrorCode.TERMS_NOT_ACCEPTED;
  readonly text = say.toOpenAnAccount;
  override readonly field = ['acceptTerms'];
}

/** The person read a version that has been replaced meanwhile. */
export class TermsHaveChanged extends DomainError {
  readonly code = ErrorCode.TERMS_NOT_ACCEPTED;
  readonly text = say.theTermsOfUseHaveChanged;
  override readonly field = ['termsVersion'];
}

export class NoAccountYet extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = say.openYourAccountFirst;
}

export class AccountWasClosed extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = say.yourAccountIsClosed;
}
