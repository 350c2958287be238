import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { dayWords } from '../../platform/words/words.ts';

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
    return {
      lv: `Kontu var atvērt no 16 gadu vecuma. Tu to varēsi no ${day.lv}`,
      en: `An account can be opened from the age of 16. You can open yours from ${day.en}.`,
    };
  }
}

export class TermsNotAccepted extends DomainError {
  readonly code = ErrorCode.TERMS_NOT_ACCEPTED;
  readonly text = {
    lv: 'Lai atvērtu kontu, izlasi un pieņem lietošanas noteikumus.',
    en: 'To open an account, read and accept the terms of use.',
  };
  override readonly field = ['acceptTerms'];
}

/** The person read a version that has been replaced meanwhile. */
export class TermsHaveChanged extends DomainError {
  readonly code = ErrorCode.TERMS_NOT_ACCEPTED;
  readonly text = {
    lv: 'Lietošanas noteikumi ir mainījušies. Pārlādē lapu un izlasi jaunos.',
    en: 'The terms of use have changed. Reload the page and read the new ones.',
  };
  override readonly field = ['termsVersion'];
}

export class NoAccountYet extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = { lv: 'Vispirms atver savu kontu.', en: 'Open your account first.' };
}

export class AccountWasClosed extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = {
    lv: 'Tavs konts ir slēgts. Lai to atvērtu no jauna, sazinies ar atbalsta dienestu.',
    en: 'Your account is closed. To open it again, contact the support service.',
  };
}
