import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Money } from '../../../../shared/money.ts';
import { Translated, type Translation } from '../../../../shared/translation.ts';
import { LedgerAccountType, LedgerTransferType } from '../ledger.type.ts';

export enum TrailDirection {
  BACKWARD = 'BACKWARD',
  START = 'START',
  FORWARD = 'FORWARD',
}
registerEnumType(TrailDirection, {
  name: 'TrailDirection',
  description: 'Towards the budget the money came from, the movement one begins at, or towards what became of it.',
  valuesConfig: {
    BACKWARD: { description: 'Towards the budget the money came from.' },
    START: { description: 'The movement one begins at.' },
    FORWARD: { description: 'Towards what became of the money.' },
  },
});

@ObjectType('MoneyStep', { description: 'One movement on the way of the money that is followed.' })
export class MoneyStepType {
  @Field(() => ID, { simple: true, description: 'Names the step within its trail.' })
  key!: string;
  @Field(() => ID, { simple: true, nullable: true, description: 'The step one came from, nearer to the start.' })
  after!: string | null;
  @Field(() => TrailDirection, { simple: true, description: 'Which way.' })
  direction!: TrailDirection;
  @Field(() => Int, { simple: true, description: 'How many steps from the start.' })
  distance!: number;
  @Field(() => LedgerTransferType, { simple: true, description: 'The movement.' })
  transfer!: LedgerTransferType;
  @Field(() => Money, { simple: true, description: 'How much of it is the money that is followed.' })
  part!: Money;
  @Field(() => Money, { simple: true, description: 'Of this part: what has not moved on yet. Only forward.' })
  stays!: Money;
  @Field(() => Int, { simple: true, description: 'Further movements on from here that are not listed.' })
  hidden!: number;
  @Field(() => Money, { simple: true, description: 'What those moved of the money that is followed.' })
  hiddenAmount!: Money;
}

@ObjectType('MoneyTrail', {
  description: 'Where money came from and what became of it, from any movement or account, by the rule "first in, first out" (FUND-22).',
})
export class MoneyTrailType {
  @Field(() => LedgerAccountType, { simple: true, nullable: true, description: 'The account one began at; empty when it was a movement.' })
  account!: LedgerAccountType | null;
  @Field(() => [MoneyStepType], { simple: true, description: 'Steps nearer to the start come first.' })
  steps!: MoneyStepType[];
  @Translated()
  @Field(() => String, { simple: true, description: 'How amounts were split, in plain words.' })
  rule!: Translation;
}
