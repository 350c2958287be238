import { Field, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { RoundOutcomeReason } from './round-outcome-reason.enum.ts';
import type { OutcomeReason } from './round-reasons.ts';

@ObjectType('RoundOutcome', {
  implements: Node,
  description: 'What a round gives one person and why, or why not; of a round that has not run, what its preview foresees (FUND-11).',
})
export class RoundOutcomeType extends Node {
  @Field(() => String, { simple: true, description: 'Number of the account; whose it is takes a purpose to see.' })
  accountNumber!: string;
  @Field(() => RoundOutcomeReason, { simple: true, description: 'Why, for programs.' })
  reason!: OutcomeReason;
  @Translated()
  @Field(() => String, { simple: true, description: 'The reason in words.' })
  label!: Translation;
  @Field(() => Money, { simple: true, description: 'How much; nothing where the person is left out.' })
  amount!: Money;
  roundId!: string;
}

export const RoundOutcomePage = pageOf('RoundOutcome', () => RoundOutcomeType);
export type RoundOutcomePage = InstanceType<typeof RoundOutcomePage>;
