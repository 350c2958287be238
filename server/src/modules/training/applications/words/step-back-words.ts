import { dayWords, euros, type Words } from '../../../platform/words/words.ts';
import type { StepBack } from '../stepping-back/step-back.ts';
import { say } from './index.gen.ts';

/** What stepping back would do, a sentence each, before anything is confirmed (BEY-6). */
export function stepBackWords(step: StepBack): Words[] {
  return step.allBackUntil === null ? duringTraining(step) : beforeTraining(step, step.allBackUntil);
}

function beforeTraining({ toGrantsCents, toBudgetCents, chooseBy }: StepBack, until: string): Words[] {
  const told: Words[] = [say.yourPlaceGoesToTheNextPerson];
  if (toGrantsCents > 0) told.push(say.comesBackToYourGrant({ toGrants: euros(toGrantsCents) }));
  if (chooseBy !== null) told.push(say.theLastDayToChooseHasPassed({ chooseBy: dayWords(chooseBy) }));
  if (toBudgetCents > 0) told.push(say.goesBackToTheBudget({ toBudget: euros(toBudgetCents) }));
  if (toGrantsCents + toBudgetCents === 0) told.push(say.noMoneyIsReservedForThisApplication);
  else told.push(say.allTheMoneyComesBack({ until: dayWords(until) }));
  return told;
}

function duringTraining({ providerEarnsCents, lostCents, grantLostCents }: StepBack): Words[] {
  const told: Words[] = [say.theTrainingEnds];
  if (providerEarnsCents + lostCents === 0) {
    told.push(say.askTheProviderAboutYourMoney);
    return told;
  }
  if (providerEarnsCents > 0) told.push(say.byTheRulesTheProviderGets({ providerEarns: euros(providerEarnsCents) }));
  if (lostCents > 0) told.push(say.youLoseTheReserved({ lost: euros(lostCents) }));
  if (grantLostCents > 0) told.push(say.youAlsoLoseWhatIsLeft({ grantLost: euros(grantLostCents) }));
  return told;
}
