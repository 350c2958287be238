import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';

/** Price, hours, kind and place in the catalogue of a published programme are the agency's to change (PROV-9). */
export class NeedsApproval extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = {
    lv: 'Publicētai programmai cenu, stundas, veidu un vietu katalogā maina aģentūra. Raksti aģentūrai, kas jāmaina.',
    en: 'The price, hours, kind and place in the catalogue of a published programme are changed by the agency. Write to the agency what has to change.',
  };
  override readonly path: string[];
  constructor(path: string[]) {
    super('needs approval');
    this.path = path;
  }
}

/** The price is not the one that follows from hours and group by the prescribed method (FUND-19). */
export class NotTheUnitCost extends DomainError {
  readonly code = ErrorCode.INVALID;
  readonly calculation: Translation;
  override readonly path = ['programme', 'priceCents'];
  constructor(calculation: Translation) {
    super('not the unit cost');
    this.calculation = calculation;
  }
  get text(): Translation {
    return {
      lv: `Cenai jābūt tādai, kādu dod metode: ${this.calculation.lv}. Ja cena ir saskaņota citādi, norādi pamatojumu.`,
      en: `The price must be the one by the method: ${this.calculation.en}. If it was agreed otherwise, give the ground.`,
    };
  }
}
