import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import { say } from './words/index.gen.ts';

/** Only who completed a training may rate it (QUAL-5). */
export class TrainingNotCompleted extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text = say.youCanRateATrainingOnce;
  override readonly field = ['application'];
}
