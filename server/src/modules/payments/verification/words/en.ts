import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  theVersionOfTheRulesThatDecided: 'The version of the rules that decided has no such scheme, so the amount cannot be computed from it.',
  twoSourcesShareThePrice: 'Two sources share the price: the part of this one is {result}.',
  theSchemePaysTheWholePrice: 'The scheme “{name}” pays the whole price: {price}.',
  theSchemeGivesASeat: 'The scheme “{name}” gives a seat, not money.',
  thePrice: 'The price is {price}. There was {cents} on the grant, and that is what it pays.',
  thePrice2: 'The price is {price}. The grant had enough to pay it in full.',
  computed: '{share} of the price, {price}, is {ofPrice}.',
  noMoreThanIsPaidForOne: '{computed} No more than {cap} is paid for one application, so it is {cap}.',
  itIsNotKnownYetWhether:
    'It is not known yet whether this holds: {condition}. Until then the larger amount is held; what is not needed goes back.',
  theLargerShareIsDue: 'The larger share is due, because this holds: {condition}.',
  nothing: 'nothing',
  theAmountsDiffer:
    'The amounts differ: the rules give {result}, the decision says {decided}, the ledger reserved {reserved}. This has to be looked into.',
  fromTheBudgetOfTheSource: 'From the budget of the source.',
  fromTheGrantGiven: 'From the grant given on {grantedOn}.',
  fromTheGrant: 'From the grant.',
  releasedTheFactsAreSettled: 'Released: the facts are settled and this part is not needed.',
  returnedToTheGrantItCame: 'Returned to the grant it came from',
  returnedToTheBudgetItCame: 'Returned to the budget it came from',
  returnedToTheGrant: 'Returned to the grant, with a new date to choose by',
  earnedByTheProvider: 'Earned by the provider. {earnedBy}',
  earnedByTheProvider2: 'Earned by the provider.',
  whatWasLeftOnTheGrantWent:
    'What was left on the grant went back to the budget: the grant is closed after training that was not completed.',
  backToTheBudget: 'Back to the budget: the training was not completed, and the provider has not earned this part.',
  corrected: 'Corrected.',
  causesWithdrawn: 'the application was withdrawn',
  causesRejected: 'the application was declined',
  causesGroupCancelled: 'the group was cancelled',
  causesTrainingStopped: 'the training was stopped',
  causesNotConfirmed: 'the place was not confirmed',
} as const satisfies In<typeof lv>;
