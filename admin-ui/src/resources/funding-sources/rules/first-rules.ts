import type { RuleSetInput } from './engine.ts';

/** Where the first draft of a new source begins: adults with an account, and no scheme yet. */
export function firstRules(source: { eligibleFrom: string; eligibleUntil: string }): RuleSetInput {
  return {
    period: { from: source.eligibleFrom, until: source.eligibleUntil },
    targetGroup: {
      all: [
        { criterion: 'AGE', from: 18 },
        { criterion: 'ACCOUNT', profileComplete: false },
      ],
    },
    schemes: [],
  };
}
