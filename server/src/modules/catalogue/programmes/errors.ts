import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { say } from './words/index.gen.ts';

/** Price, hours, kind and place in the catalogue of a published programme are the agency's to change (PROV-9). */
export class NeedsApproval extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = say.thePrice;
  override readonly field: string[];
  constructor(path: string[]) {
    super('needs approval');
    this.field = path;
  }
}
