import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';

/** Price, hours, kind and place in the catalogue of a published programme are the agency's to change (PROV-9). */
export class NeedsApproval extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = {
    lv: 'Publicētai programmai cenu, stundas, veidu un vietu katalogā maina aģentūra. Raksti aģentūrai, kas jāmaina.',
    en: 'The price, hours, kind and place in the catalogue of a published programme are changed by the agency. Write to the agency what has to change.',
  };
  override readonly field: string[];
  constructor(path: string[]) {
    super('needs approval');
    this.field = path;
  }
}
