import { registerEnumType } from 'type-graphql';

export enum AllotmentKind {
  ORDER_OF_RECEIPT = 'ORDER_OF_RECEIPT',
  DRAW = 'DRAW',
}
registerEnumType(AllotmentKind, {
  name: 'Allotment',
  description: 'Who comes first to places and money (FUND-24, BEY-20).',
  valuesConfig: {
    ORDER_OF_RECEIPT: { description: 'Who applied first.' },
    DRAW: { description: 'Who is drawn first, in a draw that anybody can check.' },
  },
});
