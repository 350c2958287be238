import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { GroupStatus } from './group-status.enum.ts';

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
  [GroupStatus.PLANNED]: { lv: 'Grupa vēl ir plānā.', en: 'The group is still planned.' },
  [GroupStatus.OPEN]: { lv: 'Grupa jau ir atvērta.', en: 'The group is open already.' },
  [GroupStatus.CLOSED]: { lv: 'Grupas pieteikšanās ir slēgta.', en: 'The group takes no applications any more.' },
  [GroupStatus.RUNNING]: { lv: 'Grupa jau mācās.', en: 'The group has begun.' },
  [GroupStatus.FINISHED]: { lv: 'Grupa mācības ir beigusi.', en: 'The group has finished.' },
  [GroupStatus.CANCELLED]: { lv: 'Grupa ir atcelta.', en: 'The group was cancelled.' },
};
