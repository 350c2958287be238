import { dayWords, euros, words, type Words } from '../../../platform/words/words.ts';
import type { StepBack } from '../stepping-back/step-back.ts';

/** What stepping back would do, a sentence each, before anything is confirmed (BEY-6). */
export function stepBackWords(step: StepBack): Words[] {
  return step.allBackUntil === null ? duringTraining(step) : beforeTraining(step, step.allBackUntil);
}

function beforeTraining({ toGrantsCents, toBudgetCents, chooseBy }: StepBack, until: string): Words[] {
  const told: Words[] = [{ lv: 'Vietu saņems nākamais.', en: 'Your place goes to the next person.' }];
  if (toGrantsCents > 0) told.push(words('Tavā piešķīrumā atgriezīsies {0}.', '{0} comes back to your grant.', euros(toGrantsCents)));
  if (chooseBy !== null)
    told.push(
      words(
        'Izvēles termiņš ir pagājis, tāpēc citas mācības vari izvēlēties līdz {0}',
        'The last day to choose has passed, so you can choose other training until {0}.',
        dayWords(chooseBy),
      ),
    );
  if (toBudgetCents > 0)
    told.push(
      words('Finansējuma avota budžetā atgriezīsies {0}.', '{0} goes back to the budget of the funding source.', euros(toBudgetCents)),
    );
  if (toGrantsCents + toBudgetCents === 0)
    told.push({ lv: 'Naudas šim pieteikumam nav rezervēts.', en: 'No money is reserved for this application.' });
  else
    told.push(
      words(
        'Visa nauda atgriežas, ja atsaki līdz {0} Pēc mācību sākuma to var zaudēt.',
        'All the money comes back if you withdraw by {0}. Once training has begun, it can be lost.',
        dayWords(until),
      ),
    );
  return told;
}

function duringTraining({ providerEarnsCents, lostCents, grantLostCents }: StepBack): Words[] {
  const told: Words[] = [{ lv: 'Mācības tev beigsies.', en: 'The training ends for you.' }];
  if (providerEarnsCents + lostCents === 0) {
    told.push({ lv: 'Par naudas atgriešanu jautā mācību iestādei.', en: 'Ask the provider about your money.' });
    return told;
  }
  if (providerEarnsCents > 0)
    told.push(words('Mācību iestādei pēc noteikumiem pienākas {0}.', 'By the rules the provider gets {0}.', euros(providerEarnsCents)));
  if (lostCents > 0) told.push(words('Tu zaudēsi rezervētos {0}.', 'You lose the reserved {0}.', euros(lostCents)));
  if (grantLostCents > 0)
    told.push(
      words(
        'Zaudēsi arī piešķīruma atlikumu: {0}. Nākamajā kārtā piešķīrumu nesaņemsi.',
        'You also lose what is left on the grant: {0}. You get no grant in the next round.',
        euros(grantLostCents),
      ),
    );
  return told;
}
