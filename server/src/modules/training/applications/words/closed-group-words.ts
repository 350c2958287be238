import type { Translation } from '../../../../shared/translation.ts';
import { momentWords } from '../../../../shared/moment-words.ts';
import { say } from './index.gen.ts';

/** Why a group takes no applications at this instant, and when it will if it will. */
export function closedGroupWords(group: { status: string; from: Date; until: Date; isPublished: boolean }, now: Date): Translation {
  if (group.status === 'CANCELLED') return say.thisGroupWasCancelled;
  if (!group.isPublished) return say.thisProgrammeTakesNoApplicationsAnyMore;
  if (now < group.from) return say.applicationsOpen({ from: momentWords(group.from) });
  if (now >= group.until) return say.applicationsClosed({ until: momentWords(group.until) });
  return say.thisGroupTakesNoApplicationsAtPresent;
}
