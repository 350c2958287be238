import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { euros, words } from '../../platform/words/words.ts';
import type { RoundStatus } from './round-status.enum.ts';

/** The round is not at the step this needs. */
export class WrongRoundStatus extends DomainError {
  readonly code = ErrorCode.WRONG_STATUS;
  readonly text: Translation;
  readonly current: RoundStatus;
  override readonly field = ['round'];
  constructor(current: RoundStatus) {
    super(`a round that is ${current} does not take this step`);
    this.current = current;
    this.text = steps[current];
  }
}

const steps: Readonly<Record<RoundStatus, Translation>> = {
  DRAFT: { lv: 'Vispirms apskati, ko kārta darītu.', en: 'First look at what the round would do.' },
  PREVIEWED: { lv: 'Kārtu vispirms apstiprina finanšu speciālists.', en: 'A finance officer approves the round first.' },
  APPROVED: { lv: 'Kārta jau ir apstiprināta.', en: 'The round has been approved already.' },
  RUNNING: { lv: 'Kārta jau notiek.', en: 'The round is running already.' },
  DONE: { lv: 'Kārta jau ir notikusi.', en: 'The round has been run already.' },
};

export class NeedsSecondPerson extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = {
    lv: 'Kārtu apstiprina cits cilvēks, nevis tas, kurš to izveidoja.',
    en: 'Somebody other than who made the round approves it.',
  };
  override readonly field = ['round'];
  constructor() {
    super('four eyes');
  }
}

/** A newer version of the rules is in force on the day of the round than the one it was entered by. */
export class RulesHaveChanged extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text: Translation;
  override readonly field = ['round'];
  constructor(enteredBy: number, inForce: number) {
    super('the rules have changed since the round was entered');
    this.text = words(
      'Kārta ievadīta pēc noteikumu {0}. versijas, bet tās dienā spēkā ir {1}. versija. Vispirms atjauno kārtu.',
      'The round was entered by version {0} of the rules, but version {1} is in force on its day. Renew the round first.',
      enteredBy,
      inForce,
    );
  }
}

export class BudgetTooSmall extends DomainError {
  readonly code = ErrorCode.INSUFFICIENT_FUNDS;
  readonly text: Translation;
  readonly availableCents: number;
  readonly requestedCents: number;
  override readonly field = ['round'];
  constructor(availableCents: number, requestedCents: number) {
    super('the budget does not cover the round');
    this.availableCents = availableCents;
    this.requestedCents = requestedCents;
    this.text = words(
      'Kārtai vajag {0}, bet budžetā ir {1}.',
      'The round needs {0}, but the budget has {1}.',
      euros(requestedCents),
      euros(availableCents),
    );
  }
}

export class RoundExists extends DomainError {
  readonly code = ErrorCode.CONFLICT;
  readonly text = { lv: 'Šim avotam šajā dienā jau ir kārta.', en: 'The source has a round on that day already.' };
  override readonly field = ['roundOn'];
  constructor() {
    super('one round of a source a day');
  }
}

/** Whoever made a round does not take away the second pair of eyes that its approval needs. */
export class RoundNeedsSecondPerson extends DomainError {
  readonly code = ErrorCode.NOT_ALLOWED;
  readonly text = {
    lv: 'Tu izveidoji piešķīrumu kārtu, kas vēl nav apstiprināta. Ka to apstiprina cits cilvēks, var atcelt kāds cits vai pēc apstiprināšanas.',
    en: 'You made a round of grants that is not approved yet. Somebody else can lift the rule of the second person, or you can once it is approved.',
  };
  override readonly field = ['requiresFourEyes'];
}
