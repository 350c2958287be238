import type { Translation } from '../../../shared/translation.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { dayWords } from '../../platform/words/words.ts';
import { say } from './words/index.gen.ts';

export class CodeIsTaken extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = say.thereIsAFundingSource;
  override readonly field = ['code'];
}

/** Rules that are not sound: what is wrong and where. */
export class UnsoundRules extends DomainError {
  readonly code = ErrorCode.INVALID;
  readonly text: Translation;
  override readonly field: string[];
  constructor(path: readonly (string | number)[], reason: Translation) {
    super('unsound rules');
    this.field = ['rules', ...path.map(String)];
    this.text = reason;
  }
}

export class NotADraft extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text = say.thisVersionIsPublishedAndDoes;
  override readonly field = ['version'];
}

/** Somebody else must publish what one person has made (issue of four eyes, FUND-2). */
export class NeedsSecondPerson extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = say.theRulesOfThisSourceArePublished;
  override readonly field = ['version'];
}

/** Whoever wrote a draft does not take away the second pair of eyes that it needs. */
export class DraftNeedsSecondPerson extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = say.youWroteTheDraftOfThisSource;
  override readonly field = ['requiresFourEyes'];
}

export class EffectiveTooEarly extends DomainError {
  readonly code = ErrorCode.INVALID;
  readonly earliest: string;
  override readonly field = ['effectiveFrom'];
  constructor(earliest: string) {
    super('effective too early');
    this.earliest = earliest;
  }
  get text(): Translation {
    return say.rulesCanComeIntoForce({ earliest: dayWords(this.earliest) });
  }
}

export class NothingChanges extends DomainError {
  readonly code = ErrorCode.INVALID;
  readonly text = say.theDraftDoesNotDiffer;
  override readonly field = ['version'];
}

export class SourceIsNot extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text: Translation;
  override readonly field = ['fundingSource'];
  constructor(text: Translation) {
    super('wrong status of the source');
    this.text = text;
  }
}
