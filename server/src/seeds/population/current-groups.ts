import { GroupStatus } from '../../modules/catalogue/groups/group-status.enum.ts';
import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import type { ProgrammeRow } from '../catalogue/read-programmes.ts';
import { random } from '../random.ts';
import { at, inDays, workingDay } from './days.ts';
import { type Groups, sizeOf, weeksOf } from './groups.ts';
import type { SeedGroup } from './world.ts';

/** Programmes of 2.3.1.4.i that nobody joined have no open group; twelve of them announce one. */
const ANNOUNCED = 12;

/**
 * Groups around today: open, about to open, just closed and one that did not come about.
 * The 33 programmes without participants take no applications, as in the report.
 */
export function makeCurrentGroups(groups: Groups, programmes: readonly ProgrammeRow[], today: string): void {
  let announced = 0;
  for (const programme of programmes) {
    if (programme.isPast) continue;
    const chance = random(`current ${programme.code}`);
    const startingIn = (days: number) => workingDay(inDays(today, days));
    const ending = (startsOn: string) => inDays(startsOn, 7 * weeksOf(programme) - 3);
    if (programme.kind === ProgrammeKind.ONLINE_COURSE) {
      groups.make(programme, {
        startsOn: startingIn(10),
        endsOn: inDays(today, 190),
        status: GroupStatus.OPEN,
        applicationsFrom: at(inDays(today, -60), 9),
        applicationsUntil: at(inDays(today, 9), 23, 59),
      });
      continue;
    }
    if (programme.source === 'IMK' && programme.participants === 0) {
      if (announced++ >= ANNOUNCED) continue;
      const startsOn = startingIn(chance.between(75, 110));
      groups.make(programme, {
        startsOn,
        endsOn: ending(startsOn),
        status: GroupStatus.PLANNED,
        applicationsFrom: at(inDays(today, chance.between(12, 30)), 9),
        applicationsUntil: at(inDays(startsOn, -5), 23, 59),
      });
      continue;
    }
    const count = programme.participants > 300 ? 3 : programme.participants > 60 || programme.source !== 'IMK' ? 2 : 1;
    for (let number = 0; number < count; number++) {
      const startsOn = startingIn(9 + number * 24 + chance.between(0, 20));
      groups.make(programme, {
        startsOn,
        endsOn: ending(startsOn),
        status: GroupStatus.OPEN,
        applicationsFrom: at(inDays(today, -chance.between(5, 40)), 9),
      });
    }
    if (chance.isTrue(0.25)) {
      const startsOn = startingIn(chance.between(3, 6));
      groups.make(programme, {
        startsOn,
        endsOn: ending(startsOn),
        status: GroupStatus.CLOSED,
        applicationsUntil: at(inDays(today, -1), 23, 59),
      });
    }
    if (chance.isTrue(0.2)) {
      const startsOn = startingIn(chance.between(80, 120));
      groups.make(programme, {
        startsOn,
        endsOn: ending(startsOn),
        status: GroupStatus.PLANNED,
        applicationsFrom: at(inDays(today, chance.between(15, 40)), 9),
        applicationsUntil: at(inDays(startsOn, -3), 23, 59),
      });
    }
    if (chance.isTrue(0.04)) {
      const startsOn = startingIn(chance.between(5, 15));
      groups.make(programme, { startsOn, endsOn: ending(startsOn), status: GroupStatus.CANCELLED });
    }
  }
}

/** Finds a place in an open group, leaving some free; makes one more group when all are nearly full. */
export function openPlace(groups: Groups, programme: ProgrammeRow, today: string): SeedGroup {
  const free = Math.max(2, Math.floor(sizeOf(programme) * 0.2));
  const open = groups.all.filter(
    (group) => group.programme === programme && group.status === GroupStatus.OPEN && !fullOnPurpose.has(group),
  );
  const found = open.find((group) => group.placesTaken < group.maximumSize - free);
  if (found) return found;
  const startsOn = workingDay(inDays(today, 20 + open.length * 7));
  return groups.make(programme, {
    startsOn,
    endsOn: inDays(startsOn, 7 * weeksOf(programme) - 3),
    status: GroupStatus.OPEN,
    applicationsFrom: at(inDays(today, -45), 9),
  });
}

/** Groups whose last place is taken, so that a waiting list can be seen. */
export const fullOnPurpose = new WeakSet<SeedGroup>();

/** A group in the middle of its training. */
export function runningGroup(groups: Groups, programme: ProgrammeRow, today: string, number: number): SeedGroup {
  const weeks = weeksOf(programme);
  const startsOn = workingDay(inDays(today, -Math.min(7 * weeks - 10, 12 + (number % 5) * 6)));
  return groups.make(programme, { startsOn, endsOn: inDays(startsOn, 7 * weeks - 3), status: GroupStatus.RUNNING });
}
