import type { EntityManager } from '@mikro-orm/postgresql';
import { dayInRiga } from '../../../../shared/clock.ts';
import type { Translation } from '../../../../shared/translation.ts';
import { words } from '../../../platform/words/words.ts';
import { windowsWithDraws } from '../../draws/drawn-windows.ts';
import { momentWords } from '../../../../shared/moment-words.ts';

/** Why a source takes no applications at this instant, and when it does again, if that is known (FUND-25). */
export async function closedSourceWords(em: EntityManager, code: string, now: Date): Promise<Translation> {
  const windows = (await windowsWithDraws(em)).filter(({ sourceCode }) => sourceCode === code);
  const open = windows.find(({ opensAt, closesAt }) => opensAt <= now && now < closesAt);
  if (open?.draw?.status === 'STOPPED')
    return { lv: 'Izloze ir apturēta, un pieteikumus vairs nepieņem.', en: 'The draw was stopped and takes no applications any more.' };
  if (open && open.allotment === 'DRAW' && !open.draw)
    return { lv: 'Izloze tiek sagatavota. Mēģini vēlreiz pēc minūtes.', en: 'The draw is being prepared. Try again in a minute.' };
  const coming = windows.find(({ opensAt }) => now < opensAt);
  if (coming)
    return words('Pieteikšanās ar šo finansējumu sākas {0}.', 'Applications with this funding open on {0}.', momentWords(coming.opensAt));
  const last = windows.findLast(({ closesAt }) => closesAt <= now);
  if (last && dayInRiga(last.closesAt) <= dayInRiga(now))
    return words(
      'Pieteikšanās ar šo finansējumu beidzās {0}. Izvēlies citu finansējumu vai maksā pats.',
      'Applications with this funding closed on {0}. Choose other funding or pay yourself.',
      momentWords(last.closesAt),
    );
  return {
    lv: 'Šis finansējuma avots pašlaik pieteikumus nepieņem. Izvēlies citu finansējumu vai maksā pats.',
    en: 'This funding source does not take applications now. Choose other funding or pay yourself.',
  };
}
