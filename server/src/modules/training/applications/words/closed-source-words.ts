import type { EntityManager } from '@mikro-orm/postgresql';
import { dayInRiga } from '../../../../shared/clock.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { windowsWithDraws } from '../../draws/drawn-windows.ts';
import { momentWords } from '../../../../shared/moment-words.ts';
import { say } from './index.gen.ts';

/** Why a source takes no applications at this instant, and when it does again, if that is known (FUND-25). */
export async function closedSourceWords(em: EntityManager, code: string, now: Date): Promise<Translation> {
  const windows = (await windowsWithDraws(em)).filter(({ sourceCode }) => sourceCode === code);
  const open = windows.find(({ opensAt, closesAt }) => opensAt <= now && now < closesAt);
  if (open?.draw?.status === 'STOPPED') return say.theDrawWasStoppedAndTakesNo;
  if (open && open.allotment === 'DRAW' && !open.draw) return say.theDrawIsBeingPrepared;
  const coming = windows.find(({ opensAt }) => now < opensAt);
  if (coming) return say.applicationsWithThisFundingOpen({ opensAt: momentWords(coming.opensAt) });
  const last = windows.findLast(({ closesAt }) => closesAt <= now);
  if (last && dayInRiga(last.closesAt) <= dayInRiga(now))
    return say.applicationsWithThisFundingClosed({ closesAt: momentWords(last.closesAt) });
  return say.thisFundingSourceDoesNotTakeApplications;
}
