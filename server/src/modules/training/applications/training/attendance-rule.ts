import type { RuleSet } from '../../../rules/funding-sources/rules/rule-set.ts';

type Attendance = RuleSet['attendance'];

/** The usual rule where no source says otherwise: 80 % attended completes, more than 80 % missed excludes (APP-11). */
export const usualAttendance: Attendance = { completeFromBasisPoints: 8_000, excludeOverBasisPoints: 8_000 };

/** Enough was attended to complete: "at least". */
export function completes(hoursAttended: number, allHours: number, { completeFromBasisPoints }: Attendance): boolean {
  return hoursAttended * 10_000 >= allHours * completeFromBasisPoints;
}

/** So much was missed that the learner is struck off: "more than". */
export function excludes(hoursMissed: number, allHours: number, { excludeOverBasisPoints }: Attendance): boolean {
  return hoursMissed * 10_000 > allHours * excludeOverBasisPoints;
}

/** Hours that have passed of a training, by its dates; there is no schedule to count them from. */
export function hoursHeld(training: { startsOn: string; endsOn: string; programmeHours: number }, today: string): number {
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  const all = day(training.endsOn) - day(training.startsOn) + 1;
  const passed = Math.min(Math.max(day(today) - day(training.startsOn) + 1, 0), all);
  return Math.floor((training.programmeHours * passed) / all);
}
