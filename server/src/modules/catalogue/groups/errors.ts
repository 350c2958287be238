import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { GroupStatus } from './group-status.enum.ts';
import { say } from './words/index.gen.ts';

/** Where the group stands, this cannot be done. */
export class WrongGroupStatus extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text: Translation;
  readonly current: GroupStatus;
  override readonly field = ['group'];
  constructor(current: GroupStatus) {
    super(`a group that is ${current} does not change so`);
    this.current = current;
    this.text = words[current];
  }
}

const words: Readonly<Record<GroupStatus, Translation>> = {
  [GroupStatus.PLANNED]: say.planned,
  [GroupStatus.OPEN]: say.open,
  [GroupStatus.CLOSED]: say.closed,
  [GroupStatus.RUNNING]: say.running,
  [GroupStatus.FINISHED]: say.finished,
  [GroupStatus.CANCELLED]: say.cancelled,
};
