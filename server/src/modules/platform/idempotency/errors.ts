import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';

/** The key was used before, for something else. */
export class DuplicateKey extends DomainError {
  readonly code = ErrorCode.DUPLICATE_KEY;
  readonly text = {
    lv: 'Šī pieprasījuma atslēga jau ir izmantota citai darbībai. Atjauno lapu un mēģini vēlreiz.',
    en: 'The key of this request has been used for something else. Reload the page and try again.',
  };
  override readonly field = ['idempotencyKey'];
  constructor() {
    super('the key was used for another intent');
  }
}
