import { euros, percent, type Words } from '../../../platform/words/words.ts';
import { roundHalfUp } from '../../../../shared/round-half-up.ts';
import { say } from '../words/index.gen.ts';

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
  const [until, planned, committed] = [monthWords(month), euros(plannedCents), euros(committedCents)];
  if (gap === 0) return say.byTheEndOfWasPlanned({ until, planned });
  return gap > 0
    ? say.byTheEndOfWasPlanned2({ until, planned, committed, gap: euros(gap), share: shareWords(gap, plannedCents) })
    : say.byTheEndOfWasPlanned3({ until, planned, committed, part: euros(-gap), share: shareWords(-gap, plannedCents) });
}

function atTheEnd(month: string, plannedCents: number, expectedCents: number): Words {
  const gap = expectedCents - plannedCents;
  const [until, expected, difference] = [monthWords(month), euros(expectedCents), euros(Math.abs(gap))];
  if (gap === 0) return say.atThisPaceThePlanIsMet({ until });
  return gap > 0
    ? say.atThisPaceWillBeNeeded({ until, expected, difference })
    : say.atThisPaceWillBeCommitted({ until, expected, difference });
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
