import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import type { ApplicationStatus } from './application-status.enum.ts';
import { statusWords } from './words/status-words.ts';

/** What was asked for does not follow from where the application stands. */
export class WrongStatus extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text: Translation;
  readonly current: ApplicationStatus;
  override readonly field = ['application'];
  constructor(current: ApplicationStatus) {
    super(`an application that is ${current} does not move so`);
    this.current = current;
    const words = statusWords[current];
    this.text = {
      lv: `To vairs nevar izdarīt: pieteikuma statuss ir “${words.lv}”. Atjauno lapu.`,
      en: `This cannot be done any more: the application is “${words.en}”. Reload the page.`,
    };
  }
}

/** Why an application was refused; the code tells programs, the words tell people. */
export class ApplicationRefused extends DomainError {
  readonly code: ErrorCode;
  readonly text: Translation;
  override readonly field: string[];
  constructor(code: ErrorCode, text: Translation, path: string[] = []) {
    super(text.en ?? text.lv);
    this.code = code;
    this.text = text;
    this.field = path;
  }
}

export const alreadyApplied = () =>
  new ApplicationRefused(
    ErrorCode.ALREADY_APPLIED,
    {
      lv: 'Šai grupai jau ir tavs pieteikums. Atver to sadaļā “Mani pieteikumi”.',
      en: 'You have already applied for this group. Open your application under “My applications”.',
    },
    ['group'],
  );

export const groupClosed = (text: Translation) => new ApplicationRefused(ErrorCode.GROUP_CLOSED, text, ['group']);

export const sourceClosed = (text: Translation) => new ApplicationRefused(ErrorCode.SOURCE_CLOSED, text, ['fundingSource']);

export const ownApplication = () =>
  new ApplicationRefused(
    ErrorCode.NOT_ALLOWED,
    { lv: 'Par savu pieteikumu lemj kāds cits.', en: 'Somebody else decides on an application of your own.' },
    ['application'],
  );

export const hasBegun = () =>
  new ApplicationRefused(
    ErrorCode.WRONG_STATUS,
    {
      lv: 'Mācības jau ir sākušās, tāpēc pieteikumu atsaukt vairs nevar. Pēc brīža atjauno lapu: mācības varēsi pārtraukt.',
      en: 'The training has begun, so the application cannot be withdrawn any more. Reload the page in a while: you can end the training there.',
    },
    ['application'],
  );
