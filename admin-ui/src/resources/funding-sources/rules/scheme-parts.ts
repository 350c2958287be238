import type { Setting } from './settings-of.ts';

/** What a scheme is about comes first; what is seldom touched is folded. */
const FIRST = [
  'name',
  'amountCents',
  'shareBasisPoints',
  'monthlyCents',
  'platform',
  'seats',
  'claimKind',
  'coveredKinds',
  'capCents',
  'capMonths',
  'maximumGrants',
  'periodMonths',
  'carryOverTimes',
  'items',
  'forSchemes',
  'evidence',
];
const BIG = ['rounds', 'conditions', 'exempt', 'sharesByKind'];

export interface SchemeParts {
  first: Setting[];
  /** Each under a heading of its own. */
  big: Setting[];
  folded: Setting[];
}

export function schemeParts(settings: readonly Setting[]): SchemeParts {
  const inOrder = (names: string[]) => names.flatMap((name) => settings.filter((setting) => setting.name === name));
  return {
    first: inOrder(FIRST),
    big: inOrder(BIG),
    folded: settings.filter((setting) => !FIRST.includes(setting.name) && !BIG.includes(setting.name)),
  };
}
