import { useFormat } from '../../i18n/useFormat.ts';

/** "otrdiena un ceturtdiena 18.00–20.30": weekdays that share their hours are said together. */
export function useTimes(): (times: readonly { weekday: number; startsAt: string; endsAt: string }[]) => string {
  const format = useFormat();
  return (times) => {
    const byHours = new Map<string, number[]>();
    for (const { weekday, startsAt, endsAt } of times) {
      const hours = `${format.time(startsAt)}–${format.time(endsAt)}`;
      byHours.set(hours, [...(byHours.get(hours) ?? []), weekday]);
    }
    return [...byHours].map(([hours, days]) => `${format.list(days.toSorted((a, b) => a - b).map(format.weekday))} ${hours}`).join('; ');
  };
}
