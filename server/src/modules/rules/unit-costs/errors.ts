import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { dayWords } from '../../platform/words/words.ts';
import { say } from './words/index.gen.ts';

export class MethodCodeIsTaken extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = say.thereIsAMethodWithThisCode;
  override readonly field = ['code'];
}

/** Two rates of one method would hold on the same day. */
export class RatesOverlap extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = say.otherFiguresOfThisMethodHold;
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
    return say.pastDaysAreNotChangedAnyMore({ earliest: dayWords(this.earliest) });
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
    return say.thePriceMustBeTheOne({ calculation: this.calculation });
  }
}
