import { registerEnumType } from 'type-graphql';

export enum GrantStatus {
  ACTIVE = 'ACTIVE',
  CARRIED_OVER = 'CARRIED_OVER',
  SPENT = 'SPENT',
  LAPSED = 'LAPSED',
  DECLINED = 'DECLINED',
  FORFEITED = 'FORFEITED',
}
registerEnumType(GrantStatus, {
  name: 'GrantStatus',
  description: 'What became of a grant (FUND-10).',
  valuesConfig: {
    ACTIVE: { description: 'There to be spent.' },
    CARRIED_OVER: { description: 'Kept for the next period; there to be spent.' },
    SPENT: { description: 'Nothing is left.' },
    LAPSED: { description: 'What was left went back to the budget after its date.' },
    DECLINED: { description: 'Given back by the person.' },
    FORFEITED: { description: 'Lost by an interrupted training.' },
  },
});
