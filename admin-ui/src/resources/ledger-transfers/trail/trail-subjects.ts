import type { TrailStep } from './trail-layout.ts';

/** Something on the way of the money that has a page of its own. */
export interface TrailSubject {
  id: string;
  resource: string;
  /** Key of what it is called. */
  words: string;
  name: string;
}

const PAGES: Record<string, { resource: string; words: string }> = {
  FundingSource: { resource: 'funding-sources', words: 'trail.source' },
  AllocationRound: { resource: 'allocation-rounds', words: 'trail.round' },
  Application: { resource: 'applications', words: 'trail.application' },
  Settlement: { resource: 'settlements', words: 'trail.settlement' },
  Provider: { resource: 'providers', words: 'trail.provider' },
  LearningAccount: { resource: 'learning-accounts', words: 'trail.person' },
};

/** Each once, in the order in which the money meets them. */
export function subjectsOf(steps: readonly TrailStep[]): TrailSubject[] {
  const found = new Map<string, TrailSubject>();
  for (const { transfer } of steps) {
    for (const { subject, whose } of [transfer.debit, transfer.credit]) {
      const page = subject ? PAGES[typeOf(subject)] : undefined;
      if (subject && page && !found.has(subject)) found.set(subject, { id: subject, ...page, name: whose });
    }
  }
  return [...found.values()];
}

/** A global id begins with the name of its type. */
export function typeOf(id: string): string {
  return atob(id.replaceAll('-', '+').replaceAll('_', '/')).split(':')[0] ?? '';
}
