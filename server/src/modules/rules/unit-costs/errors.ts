import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { dayWords, words } from '../../platform/words/words.ts';

export class MethodCodeIsTaken extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = { lv: 'Metode ar šādu kodu jau ir.', en: 'There is a method with this code already.' };
  override readonly field = ['code'];
}

/** Two rates of one method would hold on the same day. */
export class RatesOverlap extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = {
    lv: 'Šajā laikā jau ir spēkā citas šīs metodes vērtības. Beidz tās agrāk vai izvēlies citu sākumu.',
    en: 'Other figures of this method hold in that time. End them earlier or choose another beginning.',
  };
  override readonly field = ['validFrom'];
}

/** What has held on past days stays as it was: prices were computed by it. */
export class RateHasBeenUsed extends DomainError {
  readonly code = ErrorCode.INVALID;
  readonly earliest: string;
  override readonly field = ['validUntil'];
  constructor(earliest: string) {
    super('rate has been used');
    this.earliest = earliest;
  }
  get text(): Translation {
    return words(
      'Pagājušās dienas vairs nemaina: pēdējā diena var būt {0} vai vēlāk.',
      'Past days are not changed any more: the last day can be {0} or later.',
      dayWords(this.earliest),
    );
  }
}

/** The price is not the one that follows from hours and group by the prescribed method (FUND-19). */
export class NotTheUnitCost extends DomainError {
  readonly code = ErrorCode.INVALID;
  readonly calculation: Translation;
  override readonly field = ['programme', 'priceCents'];
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
