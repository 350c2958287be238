import { registerEnumType } from 'type-graphql';

export enum GrantChoiceKind {
  SPEND = 'SPEND',
  CARRY_OVER = 'CARRY_OVER',
  DECLINE = 'DECLINE',
}
registerEnumType(GrantChoiceKind, {
  name: 'GrantChoiceKind',
  description: 'What a person can do with a grant until the choose-by date (ACC-7).',
  valuesConfig: {
    SPEND: { description: 'Spend it on a programme.' },
    CARRY_OVER: { description: 'Keep what is left for the next period.' },
    DECLINE: { description: 'Give what is left back.' },
  },
});
