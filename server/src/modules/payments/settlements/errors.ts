import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { euros } from '../../platform/words/words.ts';
import type { SettlementStatus } from './settlement-status.enum.ts';
import { say } from './words/index.gen.ts';

/** What was asked for does not follow from where the statement stands. */
export class WrongSettlementStatus extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text: Translation;
  readonly current: SettlementStatus;
  override readonly field = ['settlement'];
  constructor(current: SettlementStatus) {
    super(`a statement that is ${current} does not take this step`);
    this.current = current;
    this.text = steps[current];
  }
}

const steps: Readonly<Record<SettlementStatus, Translation>> = {
  OPEN: say.stepsOpen,
  PAYABLE: say.stepsPayable,
  PAID: say.stepsPaid,
  ON_HOLD: say.stepsOnHold,
};

/** Something has to be done before the step. */
export class NotReady extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text: Translation;
  override readonly field = ['settlement'];
  constructor(text: Translation) {
    super(text.en ?? text.lv);
    this.text = text;
  }
}

export const monthNotOver = () => new NotReady(say.theMonthIsNotOver);
export const notConfirmed = () => new NotReady(say.theProviderHasNotConfirmedTheStatement);
export const objectionOpen = () => new NotReady(say.anObjectionHasToBeAnsweredFirst);

/** Four eyes: who confirmed the statement or took money back in it does not approve it. */
export class NeedsSecondPerson extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = say.somebodyOtherThanWhoPreparedTheStatement;
  override readonly field = ['settlement'];
  constructor() {
    super('four eyes');
  }
}

/** More would be taken back than is left of the line. */
export class MoreThanEarned extends DomainError {
  readonly code = ErrorCode.LIMIT_REACHED;
  readonly text: Translation;
  override readonly field = ['amountCents'];
  constructor(leftCents: number) {
    super('no more is taken back than was earned');
    this.text = say.noMoreThanOfThisLineCan({ left: euros(leftCents) });
  }
}

/** The line, the statement or the provider is stopped already. */
export class StoppedAlready extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = say.paymentIsStoppedAlready;
  override readonly field = ['settlement'];
  constructor() {
    super('stopped once at a time');
  }
}

/** The check has been ended by somebody else. */
export class StopEnded extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text = say.thisCheckHasEndedAlready;
  override readonly field = ['stop'];
  constructor() {
    super('a stop ends once');
  }
}
