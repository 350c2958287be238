import { useFormat } from './useFormat.ts';
import { useT } from './useT.ts';

export interface WeeklyTime {
  weekday: number;
  startsAt: string;
  endsAt: string;
}

/** "otrdienās un ceturtdienās 18.00–20.00": days with the same hours are named together. */
export function useSchedule(): (times: WeeklyTime[]) => string {
  const t = useT('common');
  const { list, time } = useFormat();
  return (times) => {
    const byHours = new Map<string, string[]>();
    for (const { weekday, startsAt, endsAt } of times.toSorted((a, b) => a.weekday - b.weekday)) {
      const hours = `${time(startsAt)}\u2060–\u2060${time(endsAt)}`;
      byHours.set(hours, [...(byHours.get(hours) ?? []), t(`weekdayOn.${weekday}` as 'weekdayOn.1')]);
    }
    return [...byHours].map(([hours, days]) => `${list(days)} ${hours}`).join('; ');
  };
}

export function ScheduleText({ times }: { times: WeeklyTime[] }) {
  return useSchedule()(times);
}
