import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  theRoundNeedsANameOfUp: 'The round needs a name of up to 200 characters.',
  theChooseByDateMustLieAfter: 'The choose-by date must lie after the day of the round.',
  theUseByDateMustNotLie: 'The use-by date must not lie before the choose-by date.',
  theWindowClosesAfterItOpens: 'The window closes after it opens.',
  onThatDayTheRules: 'On that day the rules of the source have no grant.',
  stepsDraft: 'First look at what the round would do.',
  stepsPreviewed: 'A finance officer approves the round first.',
  stepsApproved: 'The round has been approved already.',
  stepsRunning: 'The round is running already.',
  stepsDone: 'The round has been run already.',
  somebodyOtherThanWhoMadeTheRound: 'Somebody other than who made the round approves it.',
  theRoundWasEnteredByVersion:
    'The round was entered by version {enteredBy} of the rules, but version {inForce} is in force on its day. Renew the round first.',
  theRoundNeeds: 'The round needs {requested}, but the budget has {available}.',
  theSourceHasARound: 'The source has a round on that day already.',
  youMadeARoundOfGrants:
    'You made a round of grants that is not approved yet. Somebody else can lift the rule of the second person, or you can once it is approved.',
  theRulesInForceOnTheDay: 'The rules in force on the day of the round have no grant any more.',
  moreNotInTargetGroup: 'Not in the target group',
  moreFactUnknown: 'Not known yet whether in the target group',
  moreBudgetExhausted: 'The budget is used up',
} as const satisfies In<typeof lv>;
