import { GroupStatus } from '../../modules/catalogue/groups/group-status.enum.ts';
import type { WeeklyTime } from '../../modules/catalogue/groups/group.entity.ts';
import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import { StudyMode } from '../../modules/catalogue/programmes/study-mode.enum.ts';
import { institutions } from '../catalogue/institutions.ts';
import type { ProgrammeRow } from '../catalogue/read-programmes.ts';
import { type Random, random } from '../random.ts';
import { at, inDays } from './days.ts';
import { teacherName } from './names.ts';
import type { SeedGroup } from './world.ts';

export interface GroupDates {
  startsOn: string;
  endsOn: string;
  status: GroupStatus;
  applicationsFrom?: number;
  applicationsUntil?: number;
  maximumSize?: number;
}

/** Makes groups with times, place, teachers and a code; the same for the same programme and running number. */
export class Groups {
  readonly all: SeedGroup[] = [];
  private readonly numbers = new Map<string, number>();

  make(programme: ProgrammeRow, dates: GroupDates): SeedGroup {
    const number = (this.numbers.get(programme.code) ?? 0) + 1;
    this.numbers.set(programme.code, number);
    const chance = random(`group ${programme.code} ${number}`);
    const maximumSize = dates.maximumSize ?? sizeOf(programme);
    const group: SeedGroup = {
      code: `${programme.code.toUpperCase()}-${dates.startsOn.slice(2, 4)}${dates.startsOn.slice(5, 7)}-${number}`,
      programme,
      mode: programme.mode,
      place: programme.mode === StudyMode.REMOTE ? undefined : chance.between(0, placesOf(programme) - 1),
      startsOn: dates.startsOn,
      endsOn: dates.endsOn,
      weeklyTimes: weeklyTimes(programme, dates.startsOn, chance),
      teachers: teachersOf(programme),
      minimumSize: Math.min(maximumSize, programme.mode === StudyMode.ON_SITE ? 8 : 10),
      maximumSize,
      placesTaken: 0,
      applicationsFrom: dates.applicationsFrom ?? at(inDays(dates.startsOn, -45), 9),
      applicationsUntil: dates.applicationsUntil ?? at(inDays(dates.startsOn, -2), 23, 59),
      status: dates.status,
    };
    this.all.push(group);
    return group;
  }

  /** Spreads learners over as few groups of the same dates as their size allows. */
  fill<Learner>(
    programme: ProgrammeRow,
    dates: GroupDates,
    learners: readonly Learner[],
    taken: (learner: Learner) => boolean,
    join: (learner: Learner, group: SeedGroup) => void,
  ): void {
    let group: SeedGroup | undefined;
    for (const learner of learners) {
      if (!group || (taken(learner) && group.placesTaken >= group.maximumSize)) group = this.make(programme, dates);
      if (taken(learner)) group.placesTaken++;
      join(learner, group);
    }
  }
}

/** The people who teach a programme; its groups and its page name the same. */
export function teachersOf(programme: ProgrammeRow): string[] {
  const chance = random(`teachers ${programme.code}`);
  if (programme.kind === ProgrammeKind.ONLINE_COURSE) return [];
  return Array.from({ length: programme.hours >= 200 ? 3 : programme.hours >= 90 ? 2 : 1 }, () => teacherName(chance));
}

export function placesOf(programme: ProgrammeRow): number {
  const institution = institutions.find((one) => one.code === programme.provider);
  return 1 + (institution?.otherPlaces.length ?? 0);
}

/** Lectures online take hundreds, a laboratory a dozen. */
export function sizeOf(programme: ProgrammeRow): number {
  if (programme.kind === ProgrammeKind.ONLINE_COURSE) return 500;
  if (programme.kind === ProgrammeKind.SELF_DIRECTED) return 60;
  if (programme.mode === StudyMode.REMOTE && programme.participants > 1000) return 240;
  if (programme.mode === StudyMode.REMOTE && programme.participants > 300) return 120;
  if (programme.mode === StudyMode.REMOTE) return 30;
  return programme.mode === StudyMode.HYBRID ? 20 : 14;
}

/** Full-time for a profession, evenings for the rest. */
export function weeksOf(programme: ProgrammeRow): number {
  if (programme.kind === ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION) return Math.ceil(programme.hours / 27);
  return Math.min(16, Math.max(2, Math.ceil(programme.hours / 9)));
}

function weeklyTimes(programme: ProgrammeRow, startsOn: string, chance: Random): WeeklyTime[] {
  if (programme.kind === ProgrammeKind.ONLINE_COURSE || programme.kind === ProgrammeKind.SELF_DIRECTED) return [];
  const first = new Date(`${startsOn}T00:00:00Z`).getUTCDay() || 7;
  if (first >= 6) return [{ weekday: 6, startsAt: '10:00', endsAt: '15:00' }];
  const days = first <= 3 ? [first, first + 2] : [first - 3, first];
  if (programme.kind === ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION) {
    return [1, 2, 3, 4]
      .map((weekday) => ({ weekday, startsAt: '17:30', endsAt: '21:00' }))
      .concat([{ weekday: 6, startsAt: '9:00'.padStart(5, '0'), endsAt: '15:00' }]);
  }
  const [startsAt, endsAt] =
    programme.mode === StudyMode.ON_SITE && chance.isTrue(0.5)
      ? ['09:30', '13:00']
      : chance.isTrue(0.3)
        ? ['17:30', '20:00']
        : ['18:00', '20:30'];
  return days.map((weekday) => ({ weekday, startsAt, endsAt }));
}
