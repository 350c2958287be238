import { ApplicationAvailability } from '../programmes/application-availability.enum.ts';
import { ProgrammeStatus } from '../programmes/programme-status.enum.ts';
import { dayInRiga } from '../../../shared/clock.ts';
import { GroupStatus } from './group-status.enum.ts';
import type { Group } from './group.entity.ts';

/** What decides whether one can apply to a group. */
export type GroupWindow = Pick<Group, 'status' | 'applicationsFrom' | 'applicationsUntil'>;
/** What decides which group of a programme comes next. */
export type ComingGroup = GroupWindow & Pick<Group, 'id' | 'startsOn' | 'placesTaken' | 'maximumSize'>;

export interface Availability {
  status: ApplicationAvailability;
  /** The day in Latvia on which applications open, when they open later. */
  opensOn: string | null;
  /** The group one can join next: the earliest with places; when all are full, the earliest with a waiting list. */
  nextGroupId: string | null;
}

/*
 * Whether one can apply, and when, is said here and in catalogue.timing (migration 000500) in the same words;
 * availability.property.test.ts holds the two together. Windows open and close to the second.
 */

/** One can apply to the group now. A full group still takes applications: they go to the waiting list (APP-4). */
export function takesApplications(group: GroupWindow, now: Date): boolean {
  return group.status === GroupStatus.OPEN && group.applicationsFrom <= now && now < group.applicationsUntil;
}

/** One will be able to apply to it: the window is announced and lies ahead. */
export function isAnnounced(group: GroupWindow, now: Date): boolean {
  const isMeant = group.status === GroupStatus.OPEN || group.status === GroupStatus.PLANNED;
  return isMeant && now < group.applicationsFrom && group.applicationsFrom < group.applicationsUntil;
}

/** Whether one can apply to a programme at a moment, by its groups. */
export function availabilityOf(status: ProgrammeStatus, groups: readonly ComingGroup[], now: Date): Availability {
  if (status === ProgrammeStatus.PAST) return { status: ApplicationAvailability.PAST, opensOn: null, nextGroupId: null };
  const open = groups.filter((group) => takesApplications(group, now));
  const ahead = groups.filter((group) => isAnnounced(group, now));
  const next = [...open, ...ahead].sort(sooner)[0];
  if (open.length > 0) return { status: ApplicationAvailability.OPEN, opensOn: null, nextGroupId: next!.id };
  if (ahead.length === 0) return { status: ApplicationAvailability.CLOSED, opensOn: null, nextGroupId: null };
  const opensAt = new Date(Math.min(...ahead.map((group) => group.applicationsFrom.getTime())));
  return { status: ApplicationAvailability.OPENS, opensOn: dayInRiga(opensAt), nextGroupId: next!.id };
}

function sooner(one: ComingGroup, other: ComingGroup): number {
  const full = Number(one.placesTaken >= one.maximumSize) - Number(other.placesTaken >= other.maximumSize);
  if (full !== 0) return full;
  if (one.startsOn !== other.startsOn) return one.startsOn < other.startsOn ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
