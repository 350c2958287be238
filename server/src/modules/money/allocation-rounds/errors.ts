import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { euros } from '../../platform/words/words.ts';
import type { RoundStatus } from './round-status.enum.ts';
import { say } from './words/index.gen.ts';

/** The round is not at the step this needs. */
export class WrongRoundStatus extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text: Translation;
  readonly current: RoundStatus;
  override readonly field = ['round'];
  constructor(current: RoundStatus) {
    super(`a round that is ${current} does not take this step`);
    this.current = current;
    this.text = steps[current];
  }
}

const steps: Readonly<Record<RoundStatus, Translation>> = {
  DRAFT: say.stepsDraft,
  PREVIEWED: say.stepsPreviewed,
  APPROVED: say.stepsApproved,
  RUNNING: say.stepsRunning,
  DONE: say.stepsDone,
};

export class NeedsSecondPerson extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = say.somebodyOtherThanWhoMadeTheRound;
  override readonly field = ['round'];
  constructor() {
    super('four eyes');
  }
}

/** A newer version of the rules is in force on the day of the round than the one it was entered by. */
export class RulesHaveChanged extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text: Translation;
  override readonly field = ['round'];
  constructor(enteredBy: number, inForce: number) {
    super('the rules have changed since the round was entered');
    this.text = say.theRoundWasEnteredByVersion({ enteredBy, inForce });
  }
}

export class BudgetTooSmall extends DomainError {
  readonly code = ErrorCode.INSUFFICIENT_FUNDS;
  readonly text: Translation;
  readonly availableCents: number;
  readonly requestedCents: number;
  override readonly field = ['round'];
  constructor(availableCents: number, requestedCents: number) {
    super('the budget does not cover the round');
    this.availableCents = availableCents;
    this.requestedCents = requestedCents;
    this.text = say.theRoundNeeds({ requested: euros(requestedCents), available: euros(availableCents) });
  }
}

export class RoundExists extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = say.theSourceHasARound;
  override readonly field = ['roundOn'];
  constructor() {
    super('one round of a source a day');
  }
}

/** Whoever made a round does not take away the second pair of eyes that its approval needs. */
export class RoundNeedsSecondPerson extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = say.youMadeARoundOfGrants;
  override readonly field = ['requiresFourEyes'];
}
