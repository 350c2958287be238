import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { TopUpStatus } from './top-up-status.enum.ts';

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
  [TopUpStatus.OFFERED]: { lv: 'Solījums vēl nav pieņemts.', en: 'The promise has not been accepted yet.' },
  [TopUpStatus.ACCEPTED]: { lv: 'Solījums jau ir pieņemts.', en: 'The promise has been accepted already.' },
  [TopUpStatus.DECLINED]: { lv: 'Solījums jau ir noraidīts.', en: 'The promise has been declined already.' },
  [TopUpStatus.ENDED]: { lv: 'Solījums jau ir beidzies.', en: 'The promise has ended already.' },
};
