import { registerEnumType } from 'type-graphql';

/** What another version would have changed about a decision; the unchanged ones are counted, not listed. */
export enum DryRunEffect {
  MORE = 'MORE',
  LESS = 'LESS',
  REFUSED = 'REFUSED',
  ACCEPTED = 'ACCEPTED',
}
registerEnumType(DryRunEffect, {
  name: 'DryRunEffect',
  description:
    'What another version of the rules would have changed about a decision: more money, less money, no support any more, or support where there was none (FUND-2).',
  valuesConfig: {
    MORE: { description: 'More money than was decided.' },
    LESS: { description: 'Less money than was decided.' },
    REFUSED: { description: 'No support any more.' },
    ACCEPTED: { description: 'Support where there was none.' },
  },
});
