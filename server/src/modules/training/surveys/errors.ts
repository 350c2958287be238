import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';

/** Only who completed a training may rate it (QUAL-5). */
export class TrainingNotCompleted extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text = { lv: 'Mācības var novērtēt, kad tās ir pabeigtas.', en: 'You can rate a training once you have completed it.' };
  override readonly field = ['application'];
}
