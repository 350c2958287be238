import type { EntityManager } from '@mikro-orm/postgresql';
import { euros, words } from '../eligibility/words.ts';
import { rulesOfVersion } from '../grants/source-rules.ts';
import type { HeldApplication } from './hold-application.ts';
import { type Cause, forfeit } from './reservation.ts';
import { shareOfHours } from './share-of-hours.ts';

/** The training ended before its time: the money goes where the rules of the decision say (FUND-21, settlement rule). */
export async function settleEarlyEnd(em: EntityManager, application: HeldApplication, hoursAttended: number, cause: Cause): Promise<void> {
  if (!application.fundingSourceId || application.rulesVersion === null) return;
  const { interruption } = await rulesOfVersion(em, application.fundingSourceId, application.rulesVersion);
  const byRule = {
    NOTHING: { cents: 0, words: words('Noteikumi neparedz maksu.', 'The rules provide for no payment.') },
    FULL: {
      cents: application.paidBySchemeCents,
      words: words('Mācības beigušās pirms laika; noteikumi paredz visu summu.', 'Ended early; the rules provide for the whole amount.'),
    },
    HOURS_ATTENDED: {
      cents: shareOfHours(application.paidBySchemeCents, hoursAttended, application.programmeHours),
      words: words(
        'Mācības beigušās pirms laika: apmeklētas {0} no {1} stundām, summa {2}.',
        'Ended early: {0} of {1} hours attended, amount {2}.',
        hoursAttended,
        application.programmeHours,
        euros(application.paidBySchemeCents),
      ),
    },
  };
  const earned = byRule[interruption.providerEarns];
  await forfeit(em, application, earned.cents, earned.words, interruption.forfeitsGrant, cause);
}
