import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { Cents, DateTime, Day } from '../../../shared/scalars.ts';
import { UserError } from '../../../shared/user-errors.ts';
import { ApplicationType } from '../../training/applications/application.type.ts';
import { CoPayer } from './co-payer.enum.ts';

@ObjectType('CoPayment', {
  implements: Node,
  description: 'Money paid to the provider outside the platform, as the provider recorded it (FUND-16).',
})
export class CoPaymentType extends Node {
  @Field(() => Money, { simple: true, description: 'How much.' })
  amount!: Money;
  @Field(() => Day, { simple: true, description: 'Day on which it was paid.' })
  paidOn!: string;
  @Field(() => CoPayer, { simple: true, description: 'Who has paid.' })
  payer!: CoPayer;
  @Field(() => String, { simple: true, nullable: true, description: 'Number of the invoice or receipt.' })
  document!: string | null;
  @Field(() => DateTime, { simple: true, description: 'When it was recorded.' })
  recordedAt!: Date;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was taken back as a mistake; it counts no more.' })
  cancelledAt!: Date | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Why it was taken back.' })
  cancelledBecause!: string | null;
}

@ObjectType('CoPaymentShare', { description: 'What one sort of payer has paid of a training.' })
export class CoPaymentShareType {
  @Field(() => CoPayer, { simple: true, description: 'Who.' })
  payer!: CoPayer;
  @Field(() => Money, { simple: true, description: 'How much, all together.' })
  amount!: Money;
  @Field(() => Int, { simple: true, description: 'Share of all co-payments of the training, in basis points.' })
  shareBasisPoints!: number;
}

const KEY = 'A text of your own, unique to this intent: sending it again has no second effect and gives the same answer.';

@InputType({ description: 'A co-payment the provider has received.' })
export class RecordCoPaymentInput {
  @Field(() => ID, { description: 'The application it is for.' })
  application!: string;
  @Field(() => Cents, { description: 'The amount in cents.' })
  amount!: number;
  @Field(() => Day, { description: 'Day on which it was paid.' })
  paidOn!: string;
  @Field(() => CoPayer, { description: 'Who has paid.' })
  payer!: CoPayer;
  @Field(() => String, { nullable: true, description: 'Number of the invoice or receipt.' })
  document?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'More than what remains was paid, and that is meant so.' })
  isMoreThanRemains?: boolean | null;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A co-payment that was recorded by mistake.' })
export class CancelCoPaymentInput {
  @Field(() => ID, { description: 'The co-payment.' })
  coPayment!: string;
  @Field(() => String, { description: 'What was wrong.' })
  reason!: string;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('CoPaymentPayload', { description: 'The application with its co-payments.' })
export class CoPaymentPayload {
  @Field(() => ApplicationType, { simple: true, nullable: true, description: 'The application with its co-payments as they stand now.' })
  application?: ApplicationType | null;
  @Field(() => [UserError], { simple: true, description: 'Why it was not done; empty when it was.' })
  userErrors!: UserError[];
}
