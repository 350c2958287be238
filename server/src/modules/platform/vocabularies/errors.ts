import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';

/** Others refer to a word by its code, so there is only one of each. */
export class CodeIsTaken extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = {
    lv: 'Šajā sarakstā jau ir ieraksts ar tādu kodu. Izvēlies citu kodu.',
    en: 'This list already has an entry with that code. Choose another code.',
  };
  override readonly field = ['entry', 'code'];
}
