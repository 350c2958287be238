export interface Period {
  from: string;
  until: string;
}

export type PeriodName = 'month' | 'lastMonth' | 'year' | 'lastYear';

/** The periods people ask for, counted from a day '2026-11-22'. */
export function periodsOf(today: string): Record<PeriodName, Period> {
  const [year = '', month = ''] = today.split('-');
  const first = `${year}-${month}-01`;
  const before = dayBefore(first);
  const lastYear = String(Number(year) - 1);
  return {
    month: { from: first, until: today },
    lastMonth: { from: `${before.slice(0, 7)}-01`, until: before },
    year: { from: `${year}-01-01`, until: today },
    lastYear: { from: `${lastYear}-01-01`, until: `${lastYear}-12-31` },
  };
}

/** A day that stands in the address, when it is one. */
export function dayIn(text: string | null): string | undefined {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
