import { Field, ID, InputType } from 'type-graphql';
import { Cents, DateTime, Day } from '../../../shared/scalars.ts';
import { TransferKind } from './transfer-kind.enum.ts';

@InputType({ description: 'Narrows the ledger: follow one euro from the budget to a training and back.' })
export class LedgerTransferFilter {
  @Field(() => [ID], { nullable: true, description: 'These transfers only.' })
  ids?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Money of this funding source, by code.' })
  fundingSource?: string | null;
  @Field(() => [TransferKind], { nullable: true, description: 'Of these kinds.' })
  kind?: TransferKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Through the reservation of this application.' })
  application?: string | null;
  @Field(() => ID, { nullable: true, description: 'Through this ledger account, or through any of this learning account.' })
  account?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of this person, by the number of the account; say why in `purpose`, the person can read it.',
  })
  person?: string | null;
  @Field(() => String, { nullable: true, description: 'Why the money of a person is looked at.' })
  purpose?: string | null;
  @Field(() => Cents, { nullable: true, description: 'Of exactly this amount, in cents.' })
  amountCents?: number | null;
  @Field(() => Day, { nullable: true, description: 'On this day.' })
  on?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'At this moment or later.' })
  from?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Before this moment.' })
  until?: Date | null;
}

@InputType({ description: 'Money that has been confirmed for a funding source.' })
export class ConfirmBudgetInput {
  @Field(() => ID, { description: 'The source.' })
  fundingSource!: string;
  @Field(() => Cents, { description: 'How much is added to its budget, in cents.' })
  amountCents!: number;
  @Field(() => String, { description: 'The decision or document it rests on.' })
  reason!: string;
  @Field(() => String, { description: 'A text of your own, unique to this intent.' })
  idempotencyKey!: string;
}
