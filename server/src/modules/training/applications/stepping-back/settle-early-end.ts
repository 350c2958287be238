import type { EntityManager } from '@mikro-orm/postgresql';
import type { Cause } from '../cause-of.ts';
import type { HeldApplication } from '../hold-application.ts';
import { forfeit } from '../reserved-money/forfeit.ts';
import { earlyEndOf } from './early-end.ts';

/** The training ended before its time: the money goes where the rules of the decision say (FUND-21, settlement rule). */
export async function settleEarlyEnd(em: EntityManager, application: HeldApplication, hoursAttended: number, cause: Cause): Promise<void> {
  const end = await earlyEndOf(em, application, hoursAttended);
  if (end) await forfeit(em, application, end, cause);
}
