import type { EntityManager } from '@mikro-orm/postgresql';
import { rulesOfVersion } from '../grants/source-rules.ts';
import type { HeldApplication } from './hold-application.ts';
import { type Cause, forfeit } from './reservation.ts';
import { shareOfHours } from './share-of-hours.ts';

/** The training ended before its time: the money goes where the rules of the decision say (FUND-21, settlement rule). */
export async function settleEarlyEnd(em: EntityManager, application: HeldApplication, hoursAttended: number, cause: Cause): Promise<void> {
  if (!application.fundingSourceId || application.rulesVersion === null) return;
  const { interruption } = await rulesOfVersion(em, application.fundingSourceId, application.rulesVersion);
  const earned = {
    NOTHING: 0,
    FULL: application.paidBySchemeCents,
    HOURS_ATTENDED: shareOfHours(application.paidBySchemeCents, hoursAttended, application.programmeHours),
  };
  await forfeit(em, application, earned[interruption.providerEarns], interruption.forfeitsGrant, application.providerId, cause);
}
