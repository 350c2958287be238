import type { Translation } from '../../../../shared/translation.ts';
import { words } from '../../../platform/words/words.ts';
import { momentWords } from '../../../../shared/moment-words.ts';

/** Why a group takes no applications at this instant, and when it will if it will. */
export function closedGroupWords(group: { status: string; from: Date; until: Date; isPublished: boolean }, now: Date): Translation {
  if (group.status === 'CANCELLED')
    return { lv: 'Šī grupa ir atcelta. Izvēlies citu grupu.', en: 'This group was cancelled. Choose another group.' };
  if (!group.isPublished) return { lv: 'Šī programma pieteikumus vairs nepieņem.', en: 'This programme takes no applications any more.' };
  if (now < group.from) return words('Pieteikšanās sākas {0}.', 'Applications open on {0}.', momentWords(group.from));
  if (now >= group.until)
    return words(
      'Pieteikšanās beidzās {0}. Izvēlies citu grupu.',
      'Applications closed on {0}. Choose another group.',
      momentWords(group.until),
    );
  return { lv: 'Šī grupa pieteikumus pašlaik nepieņem.', en: 'This group takes no applications at present.' };
}
