import type { FundingSourceDetail } from './source-query.ts';

type Budget = FundingSourceDetail['budget'];

export interface BudgetPart {
  name: 'paid' | 'payable' | 'reserved' | 'granted' | 'other' | 'free';
  cents: number;
}

/** The budget cut into what became of it, most settled first; together they are the whole. */
export function budgetParts(budget: Budget): BudgetPart[] {
  const names = ['paid', 'payable', 'reserved', 'granted', 'other', 'free'] as const;
  return names.map((name) => ({ name, cents: budget[name].cents }));
}

export function committedCents(budget: Budget): number {
  return budget.total.cents - budget.free.cents;
}
