import { DomainError } from '../../../shared/domain-error.ts';
import { ErrorCode } from '../../../shared/error-code.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { say } from './words/index.gen.ts';

/** There is less in the account than was to be taken out of it. */
export class InsufficientFunds extends DomainError {
  readonly code = ErrorCode.INSUFFICIENT_FUNDS;
  readonly text = say.thereIsNotEnoughMoney;
  constructor() {
    super('a balance would be below zero');
  }
}

/** The money has already been moved for this cause. */
export class AlreadyMoved extends DomainError {
  readonly code = ErrorCode.DUPLICATE_KEY;
  readonly text = say.thisHasBeenDoneAlready;
  constructor() {
    super('one key has one effect');
  }
}

/** The database has refused what the code should not have asked: a fault of ours, told by the name of the rule it breaks. */
export class LedgerRefused extends Error {
  readonly rule: string;
  constructor(rule: string, cause: unknown) {
    super(`the ledger refuses: ${rule.replaceAll('_', ' ')}`, { cause });
    this.rule = rule;
  }
}

/** A person would hold more than the source allows. */
export class OverTheCap extends DomainError {
  readonly code = ErrorCode.LIMIT_REACHED;
  readonly text: Translation = say.theLargestAmountOnePersonCan;
  constructor() {
    super('a person never holds more than the cap');
  }
}

/** What a refusal of the database means, by the name of its constraint. */
export function refusalOf(error: unknown): unknown {
  const rule = (error as { constraint?: string }).constraint;
  switch (rule) {
    case undefined:
      return error;
    case 'no_account_but_external_is_below_zero':
      return new InsufficientFunds();
    case 'one_key_has_one_effect':
      return new AlreadyMoved();
    case 'a_person_never_holds_more_than_the_cap':
      return new OverTheCap();
    default:
      return new LedgerRefused(rule, error);
  }
}
