import { DomainError } from '../../shared/domain-error.ts';
import { ErrorCode } from '../../shared/error-code.enum.ts';
import type { GroupStatus } from './group-status.enum.ts';

/** The group has gone too far for this. */
export class WrongGroupStatus extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text = { lv: 'Ar šo grupu to vairs nevar darīt. Ielādē lapu vēlreiz un skaties, kāds ir grupas stāvoklis.', en: 'This can no longer be done with this group. Load the page again and look at its status.' };
  override readonly path = ['group'];
  readonly current: GroupStatus;
  constructor(current: GroupStatus) {
    super('wrong group status');
    this.current = current;
  }
}

/** More people hold a place than the new size allows. */
export class FewerPlacesThanTaken extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text;
  override readonly path = ['group', 'maximumSize'];
  constructor(taken: number) {
    super('fewer places than taken');
    this.text = { lv: `Grupā jau aizņemtas ${taken} vietas. Norādi vismaz tik daudz vietu.`, en: `${taken} places are already taken. Give at least so many.` };
  }
}
