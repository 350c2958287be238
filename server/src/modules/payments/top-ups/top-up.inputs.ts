import { Field, ID, InputType } from 'type-graphql';
import { Cents, Day } from '../../../shared/scalars.ts';
import { CoPayer } from '../co-payments/co-payer.enum.ts';
import { ProgrammeKind } from '../../catalogue/programmes/programme-kind.enum.ts';
import { TopUpStatus } from './top-up-status.enum.ts';

@InputType({ description: 'A promise to pay co-payments of a person.' })
export class CreateTopUpInput {
  @Field(() => String, { description: 'Number of the learning account, or the code the person gave you.' })
  beneficiary!: string;
  @Field(() => String, { description: 'In whose name, as the person reads it: the name of the company.' })
  payerName!: string;
  @Field(() => CoPayer, { description: 'What the payer is to the person; never SELF.' })
  payerKind!: CoPayer;
  @Field(() => String, { nullable: true, description: 'Only this programme: the last part of the address of its page.' })
  programme?: string | null;
  @Field(() => ProgrammeKind, { nullable: true, description: 'Only programmes of this kind.' })
  programmeKind?: ProgrammeKind | null;
  @Field(() => Cents, { nullable: true, description: 'At most so much for one training, in cents; left out: all that remains to be paid.' })
  amountCents?: number | null;
  @Field(() => Cents, { description: 'At most so much in all, in cents.' })
  limitCents!: number;
  @Field(() => Day, { description: 'Last day on which an application can take it.' })
  validUntil!: string;
  @Field(() => String, { description: 'A text of your own, unique to this intent.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A code for a payer.' })
export class CreateTopUpInvitationInput {
  @Field(() => String, { description: 'A text of your own, unique to this intent.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Which promise.' })
export class TopUpInput {
  @Field(() => ID, { description: 'The promise.' })
  topUp!: string;
}

@InputType({ description: 'Narrows the list of promises.' })
export class TopUpFilter {
  @Field(() => [ID], { nullable: true, description: 'These promises only.' })
  ids?: string[] | null;
  @Field(() => [TopUpStatus], { nullable: true, description: 'In one of these states.' })
  status?: TopUpStatus[] | null;
}
