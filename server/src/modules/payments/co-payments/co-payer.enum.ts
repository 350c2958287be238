import { registerEnumType } from 'type-graphql';

export enum CoPayer {
  SELF = 'SELF',
  EMPLOYER = 'EMPLOYER',
  FAMILY = 'FAMILY',
  OTHER = 'OTHER',
}
registerEnumType(CoPayer, {
  name: 'CoPayer',
  description: 'Who has paid a co-payment (FUND-16).',
  valuesConfig: {
    SELF: { description: 'The learner.' },
    EMPLOYER: { description: "The learner's employer." },
    FAMILY: { description: "The learner's family." },
    OTHER: { description: 'Somebody else.' },
  },
});
