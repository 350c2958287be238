import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { TopUpStatus } from './top-up-status.enum.ts';
import { say } from './words/index.gen.ts';

/** The promise has been answered or ended already. */
export class WrongTopUpStatus extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text: Translation;
  override readonly field = ['topUp'];
  constructor(current: TopUpStatus) {
    super(`a promise that is ${current} does not take this step`);
    this.text = steps[current];
  }
}

const steps: Readonly<Record<TopUpStatus, Translation>> = {
  [TopUpStatus.OFFERED]: say.stepsOffered,
  [TopUpStatus.ACCEPTED]: say.stepsAccepted,
  [TopUpStatus.DECLINED]: say.stepsDeclined,
  [TopUpStatus.ENDED]: say.stepsEnded,
};
