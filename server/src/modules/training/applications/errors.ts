import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import type { ApplicationStatus } from './application-status.enum.ts';
import { statusWords } from './words/status-words.ts';
import { say } from './words/index.gen.ts';

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
    this.text = say.thisCannotBeDoneAnyMore({ words });
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

export const alreadyApplied = () => new ApplicationRefused(ErrorCode.ALREADY_APPLIED, say.youHaveAlreadyAppliedForThisGroup, ['group']);

export const groupClosed = (text: Translation) => new ApplicationRefused(ErrorCode.GROUP_CLOSED, text, ['group']);

export const sourceClosed = (text: Translation) => new ApplicationRefused(ErrorCode.SOURCE_CLOSED, text, ['fundingSource']);

export const ownApplication = () => new ApplicationRefused(ErrorCode.NOT_ALLOWED, say.somebodyElseDecidesOnAnApplication, ['application']);

export const hasBegun = () => new ApplicationRefused(ErrorCode.WRONG_STATUS, say.theTrainingHasBegun, ['application']);
