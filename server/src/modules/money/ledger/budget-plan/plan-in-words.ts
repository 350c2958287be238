import { euros, percent, words, type Words } from '../../../platform/words/words.ts';
import { roundHalfUp } from '../../../../shared/round-half-up.ts';

/** A month of the plan with what happened and what is expected, in cents, added up since the beginning. */
export interface ComparedMonth {
  month: string;
  plannedCents: number;
  committedCents: number | null;
  expectedCents: number | null;
}

/** Over or under the plan at the last finished month, and where the present pace leads at the end, a sentence each. */
export function planInWords(months: readonly ComparedMonth[], present: string): Words[] {
  const sentences: Words[] = [];
  const finished = months.findLast(({ month, committedCents }) => month < present && committedCents !== null);
  if (finished) sentences.push(soFar(finished.month, finished.plannedCents, finished.committedCents!));
  const end = months.at(-1);
  if (end?.expectedCents != null) sentences.push(atTheEnd(end.month, end.plannedCents, end.expectedCents));
  return sentences;
}

function soFar(month: string, plannedCents: number, committedCents: number): Words {
  const gap = committedCents - plannedCents;
  const figures = [monthWords(month), euros(plannedCents), euros(committedCents)] as const;
  if (gap === 0)
    return words(
      'Līdz {0} beigām plānots {1}, un tieši tik ir izlietots.',
      'By the end of {0} {1} was planned, and exactly that is committed.',
      ...figures,
    );
  return gap > 0
    ? words(
        'Līdz {0} beigām plānots {1}, izlietots {2}: par {3} jeb {4} vairāk nekā plānā.',
        'By the end of {0} {1} was planned and {2} is committed: {3} or {4} more than planned.',
        ...figures,
        euros(gap),
        shareWords(gap, plannedCents),
      )
    : words(
        'Līdz {0} beigām plānots {1}, izlietots {2}: par {3} jeb {4} mazāk nekā plānā.',
        'By the end of {0} {1} was planned and {2} is committed: {3} or {4} less than planned.',
        ...figures,
        euros(-gap),
        shareWords(-gap, plannedCents),
      );
}

function atTheEnd(month: string, plannedCents: number, expectedCents: number): Words {
  const gap = expectedCents - plannedCents;
  const figures = [monthWords(month), euros(expectedCents), euros(Math.abs(gap))] as const;
  if (gap === 0)
    return words('Šādā tempā plāns līdz {0} beigām izpildīsies.', 'At this pace the plan is met by the end of {0}.', figures[0]);
  return gap > 0
    ? words(
        'Šādā tempā līdz {0} beigām vajadzēs {1}: par {2} vairāk nekā plānā.',
        'At this pace {1} will be needed by the end of {0}: {2} more than planned.',
        ...figures,
      )
    : words(
        'Šādā tempā līdz {0} beigām būs izlietots {1}: par {2} mazāk nekā plānā.',
        'At this pace {1} will be committed by the end of {0}: {2} less than planned.',
        ...figures,
      );
}

/** The gap against the plan, to a tenth of a percent. */
function shareWords(gap: number, plannedCents: number): Words {
  return plannedCents === 0 ? { lv: '100 %', en: '100%' } : percent(roundHalfUp(gap * 1_000, plannedCents) * 10);
}

const MONTHS_LV = [
  'janvāra',
  'februāra',
  'marta',
  'aprīļa',
  'maija',
  'jūnija',
  'jūlija',
  'augusta',
  'septembra',
  'oktobra',
  'novembra',
  'decembra',
];
const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2026. gada oktobra" and "October 2026". */
function monthWords(month: string): Words {
  const [year, number] = month.split('-') as [string, string];
  return { lv: `${year}. gada ${MONTHS_LV[Number(number) - 1]}`, en: englishMonth.format(new Date(`${month}-01T00:00:00Z`)) };
}
