import { globalId } from '../../../shared/global-id.ts';

/** Where a window's calendar entry is. */
export function sourceCalendarUrl(code: string, opensAt: Date): string {
  return `/calendar/sources/${encodeURIComponent(code)}/${opensAt.getTime() / 1000}.ics`;
}

export function groupCalendarUrl(groupId: string): string {
  return `/calendar/groups/${globalId('Group', groupId)}.ics`;
}

export function roundCalendarUrl(roundId: string): string {
  return `/calendar/rounds/${globalId('AllocationRound', roundId)}.ics`;
}
