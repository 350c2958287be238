import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { DrawStatus } from './draw-status.enum.ts';
import { say } from './words/index.gen.ts';

/** The secret number is known, or the draw has been stopped: it takes its course. */
export class CannotBeStopped extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text: Translation;
  readonly current: DrawStatus;
  override readonly field = ['draw'];
  constructor(current: DrawStatus) {
    super(`a draw that is ${current} cannot be stopped`);
    this.current = current;
    this.text = current === DrawStatus.STOPPED ? say.theDrawHasBeenStoppedAlready : say.theSecretNumberHasBeenRevealed;
  }
}
