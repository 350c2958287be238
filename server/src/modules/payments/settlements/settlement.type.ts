import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { DateTime, Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { UserError } from '../../../shared/user-errors.ts';
import { SettlementLineKind } from './settlement-line-kind.enum.ts';
import { SettlementStatus } from './settlement-status.enum.ts';
import { SettlementStep } from './settlement-step.enum.ts';
import { StopOutcome } from './stops/stop-outcome.enum.ts';
import { StopScope } from './stops/stop-scope.enum.ts';

@ObjectType('PaymentStop', {
  implements: Node,
  description: 'A payment stopped while something is checked: why, by whom, since when, and how it ended (BEY-9).',
})
export class PaymentStopType extends Node {
  @Field(() => StopScope, { simple: true, description: 'What is stopped.' })
  scope!: StopScope;
  @Field(() => String, { simple: true, description: 'What is checked, and why.' })
  reason!: string;
  @Field(() => String, { simple: true, description: 'Who stopped it.' })
  placedBy!: string;
  @Field(() => DateTime, { simple: true, description: 'Since when.' })
  placedAt!: Date;
  @Field(() => StopOutcome, { simple: true, nullable: true, description: 'How it ended; null while it lasts.' })
  outcome!: StopOutcome | null;
  @Field(() => String, { simple: true, nullable: true, description: 'What was found.' })
  finding!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Who ended it.' })
  endedBy!: string | null;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it ended.' })
  endedAt!: Date | null;
}

@ObjectType('SettlementLine', {
  implements: Node,
  description: 'One figure of a statement, with the training and the ledger transfer behind it (PROV-11).',
})
export class SettlementLineType extends Node {
  @Field(() => SettlementLineKind, { simple: true, description: 'What it stands for.' })
  kind!: SettlementLineKind;
  @Field(() => Money, { simple: true, description: 'Above zero what is owed to the provider, below zero what is taken back.' })
  amount!: Money;
  @Field(() => DateTime, { simple: true, description: 'When it was recorded.' })
  at!: Date;
  @Translated()
  @Field(() => String, { simple: true, description: 'How the amount follows from the rule, or why it is taken back.' })
  explanation!: Translation;
  @Field(() => Money, { simple: true, description: 'How much of it has been taken back by other lines.' })
  takenBack!: Money;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Number of the statement it was brought from, or whose line it corrects.',
  })
  earlierStatement!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'What the provider says is wrong with it.' })
  objection!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Who objected.' })
  objectedBy!: string | null;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When.' })
  objectedAt!: Date | null;
  @Field(() => String, { simple: true, nullable: true, description: 'The answer to the objection.' })
  answer!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Who answered.' })
  answeredBy!: string | null;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;
  @Field(() => PaymentStopType, {
    simple: true,
    nullable: true,
    description: 'The check that stops its payment, or the last one that did.',
  })
  stop!: PaymentStopType | null;

  /** Database ids; what they stand for comes by field resolvers. */
  applicationId!: string | null;
  transferId!: string | null;
}

@ObjectType('Settlement', {
  implements: Node,
  description:
    'The monthly statement of what a funding source owes a provider: open, payable, paid, or stopped during a check (BEY-9, PROV-11).',
})
export class SettlementType extends Node {
  @Field(() => String, { simple: true, description: 'Number shown to people, "N-2026-000012".' })
  number!: string;
  @Field(() => Day, { simple: true, description: 'First day of its month.' })
  month!: string;
  @Field(() => SettlementStatus, { simple: true, description: 'Where it stands.' })
  status!: SettlementStatus;
  @Field(() => SettlementStep, { simple: true, description: 'What it waits for.' })
  step!: SettlementStep;
  @Field(() => Int, { simple: true, description: 'How many lines it has.' })
  lineCount!: number;
  @Field(() => Money, { simple: true, description: 'What the provider has earned in it.' })
  earned!: Money;
  @Field(() => Money, { simple: true, description: 'What is taken back in it, or brought forward as a debt.' })
  takenBack!: Money;
  @Field(() => Money, {
    simple: true,
    description: 'Earned less taken back; below zero while the provider owes more than it has earned.',
  })
  total!: Money;
  @Field(() => Money, { simple: true, description: 'The part of lines whose payment is stopped; it is left out of the approval.' })
  stopped!: Money;
  @Field(() => Money, { simple: true, nullable: true, description: 'What was approved for payment; null before.' })
  payable!: Money | null;
  @Field(() => Int, { simple: true, description: 'Objections without an answer.' })
  openObjections!: number;
  @Field(() => String, { simple: true, nullable: true, description: 'Who confirmed it for the provider.' })
  confirmedBy!: string | null;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was confirmed.' })
  confirmedAt!: Date | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Which finance officer approved it.' })
  approvedBy!: string | null;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was approved and frozen.' })
  approvedAt!: Date | null;
  @Field(() => Day, { simple: true, nullable: true, description: 'Last day to pay, by the settlement rule of the source.' })
  payBy!: string | null;
  @Field(() => Day, { simple: true, nullable: true, description: 'Day of the payment.' })
  paidOn!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Number of the payment order.' })
  paymentReference!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Who recorded the payment.' })
  paidBy!: string | null;

  /** Database ids; what they stand for comes by field resolvers. */
  providerId!: string;
  fundingSourceId!: string;
}

export const SettlementPage = pageOf('Settlement', () => SettlementType);
export type SettlementPage = InstanceType<typeof SettlementPage>;

@ObjectType('SettlementPayload', { description: 'The statement after the step.' })
export class SettlementPayload {
  @Field(() => SettlementType, { simple: true, nullable: true, description: 'The statement as it stands now.' })
  settlement?: SettlementType | null;
  @Field(() => [UserError], { simple: true, description: 'Why it was not done; empty when it was.' })
  userErrors!: UserError[];
}
