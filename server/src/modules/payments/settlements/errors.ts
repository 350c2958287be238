import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { euros, words } from '../../platform/words/words.ts';
import type { SettlementStatus } from './settlement-status.enum.ts';

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
  OPEN: { lv: 'Norēķinu vispirms apstiprina finanšu speciālists.', en: 'A finance officer approves the statement first.' },
  PAYABLE: { lv: 'Norēķins jau ir apstiprināts un vairs nemainās.', en: 'The statement is approved and does not change any more.' },
  PAID: { lv: 'Norēķins jau ir samaksāts.', en: 'The statement has been paid already.' },
  ON_HOLD: { lv: 'Maksājums ir apturēts. Vispirms pabeidz pārbaudi.', en: 'Payment is stopped. End the check first.' },
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

export const monthNotOver = () =>
  new NotReady({ lv: 'Mēnesis vēl nav beidzies: rindas vēl var nākt klāt.', en: 'The month is not over: lines can still be added.' });
export const notConfirmed = () =>
  new NotReady({ lv: 'Izglītības iestāde norēķinu vēl nav apstiprinājusi.', en: 'The provider has not confirmed the statement yet.' });
export const objectionOpen = () => new NotReady({ lv: 'Vispirms jāatbild uz iebildumu.', en: 'An objection has to be answered first.' });

/** Four eyes: who confirmed the statement or took money back in it does not approve it. */
export class NeedsSecondPerson extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = {
    lv: 'Norēķinu apstiprina cits cilvēks, nevis tas, kurš to sagatavoja.',
    en: 'Somebody other than who prepared the statement approves it.',
  };
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
    this.text = words('Šai rindai var atgūt ne vairāk kā {0}.', 'No more than {0} of this line can be taken back.', euros(leftCents));
  }
}

/** The line, the statement or the provider is stopped already. */
export class StoppedAlready extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = { lv: 'Maksājums jau ir apturēts. Atjauno lapu.', en: 'Payment is stopped already. Reload the page.' };
  override readonly field = ['settlement'];
  constructor() {
    super('stopped once at a time');
  }
}

/** The check has been ended by somebody else. */
export class StopEnded extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text = { lv: 'Šī pārbaude jau ir pabeigta. Atjauno lapu.', en: 'This check has ended already. Reload the page.' };
  override readonly field = ['stop'];
  constructor() {
    super('a stop ends once');
  }
}
