import type { NodeOf } from '../../../api/node-of.ts';
import type { SourceBurnDown_SourceQuery } from '../../../gql/graphql.ts';

export type BurnDown = NodeOf<SourceBurnDown_SourceQuery>;

/** A month as the chart draws it, in euros: what was free, or what would be. */
export interface BurnDownRow {
  month: string;
  free?: number;
  expected?: number;
  /** From the lowest to the highest. */
  range?: [number, number];
  /** What would be free by the plan. */
  planned?: number;
}

/** The months that were and those that are expected; they meet in the present one. */
export function burnDownRows({ burnDown, forecast, budgetPlan }: BurnDown): BurnDownRow[] {
  const rows = new Map<string, BurnDownRow>(burnDown.map(({ month, free }) => [month, { month, free: free.cents / 100 }]));
  const present = burnDown.at(-1);
  if (forecast && present) {
    const before = burnDown.at(-2) ?? present;
    const start = rows.get(before.month)!;
    rows.set(before.month, { ...start, expected: start.free, range: [start.free!, start.free!] });
    for (const { month, expected, low, high } of forecast.months)
      rows.set(month, { month, expected: expected.cents / 100, range: [Math.max(0, low.cents) / 100, Math.max(0, high.cents) / 100] });
    rows.set(present.month, { ...rows.get(present.month)!, free: present.free.cents / 100 });
  }
  let confirmed = 0;
  const confirmedBy = new Map(burnDown.map((month) => [month.month, (confirmed += month.confirmed.cents)]));
  for (const { month, planned } of budgetPlan?.months ?? []) {
    const row = rows.get(month);
    if (row) row.planned = Math.max(0, (confirmedBy.get(month) ?? confirmed) - planned.cents) / 100;
  }
  return [...rows.values()].map((row) => (row.expected === undefined ? row : { ...row, expected: Math.max(0, row.expected) }));
}
