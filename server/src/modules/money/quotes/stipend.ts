import type { StipendScheme } from '../../rules/funding-sources/rules/schemes/stipend.ts';
import { roundHalfUp } from '../../../shared/round-half-up.ts';

/** One month of a training, as the attendance record shows it. */
export interface TrainingMonth {
  /** YYYY-MM. */
  month: string;
  /** Calendar days of the month between the first and the last day of the training. */
  daysInTraining: number;
  /** Share of the month's hours attended, in basis points. */
  attendedBasisPoints: number;
}

/** The stipend of a month: pro rata by calendar days, nothing when attendance falls under the rule (FUND-14). */
export function stipendFor(
  scheme: Pick<StipendScheme, 'monthlyCents' | 'attendanceFromBasisPoints'>,
  { month, daysInTraining, attendedBasisPoints }: TrainingMonth,
): number {
  if (attendedBasisPoints < scheme.attendanceFromBasisPoints) return 0;
  const daysOfMonth = lastDayOf(month);
  return roundHalfUp(scheme.monthlyCents * Math.min(daysInTraining, daysOfMonth), daysOfMonth);
}

/** Calendar days of a month that fall into a training, both ends included. */
export function daysInTraining(month: string, startsOn: string, endsOn: string): number {
  const first = startsOn > `${month}-01` ? startsOn : `${month}-01`;
  const monthEnd = `${month}-${lastDayOf(month)}`;
  const last = endsOn < monthEnd ? endsOn : monthEnd;
  return Math.max(0, (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1);
}

function lastDayOf(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
