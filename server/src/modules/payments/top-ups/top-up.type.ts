import { Field, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { DateTime, Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { UserError } from '../../../shared/user-errors.ts';
import { CoPayer } from '../co-payments/co-payer.enum.ts';
import { ProgrammeKind } from '../../catalogue/programmes/programme-kind.enum.ts';
import { TopUpStatus } from './top-up-status.enum.ts';

@ObjectType('TopUpUse', {
  description: 'The part of a promise that one training has taken. Which training it is, the payer is not told (BEY-7).',
})
export class TopUpUseType {
  @Field(() => DateTime, { simple: true, description: 'When it was taken.' })
  takenAt!: Date;
  @Field(() => Money, { simple: true, description: 'How much.' })
  amount!: Money;
  @Field(() => Money, { simple: true, description: 'What the provider has recorded as paid by the payer.' })
  paid!: Money;
  @Field(() => Boolean, { simple: true, description: 'The person stepped back or was refused: it is free again.' })
  isReleased!: boolean;
}

@ObjectType('TopUp', {
  implements: Node,
  description: 'The promise of an employer or other payer to pay co-payments of a person, by rules (BEY-7).',
})
export class TopUpType extends Node {
  @Field(() => String, { simple: true, description: 'Number shown to people, "PM-2026-000012".' })
  number!: string;
  @Field(() => String, { simple: true, description: 'In whose name it is promised.' })
  payerName!: string;
  @Field(() => CoPayer, { simple: true, description: 'What the payer is to the person.' })
  payerKind!: CoPayer;
  @Field(() => TopUpStatus, { simple: true, description: 'Where it stands.' })
  status!: TopUpStatus;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Number of the account, for a payer who wrote it; null when a code was used.',
  })
  accountNumber!: string | null;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'Title of the only programme it is for.' })
  programmeTitle!: Translation | null;
  @Field(() => ProgrammeKind, { simple: true, nullable: true, description: 'The only kind of programme it is for.' })
  programmeKind!: ProgrammeKind | null;
  @Field(() => Money, { simple: true, nullable: true, description: 'At most so much for one training; null: all that remains to be paid.' })
  amount!: Money | null;
  @Field(() => Money, { simple: true, description: 'At most so much in all.' })
  limit!: Money;
  @Field(() => Money, { simple: true, description: 'Taken by trainings.' })
  used!: Money;
  @Field(() => Money, { simple: true, description: 'Still free.' })
  free!: Money;
  @Field(() => Day, { simple: true, description: 'Last day on which it can be taken.' })
  validUntil!: string;
  @Field(() => DateTime, { simple: true, description: 'When it was offered.' })
  offeredAt!: Date;
}

export const TopUpPage = pageOf('TopUp', () => TopUpType);
export type TopUpPage = InstanceType<typeof TopUpPage>;

@ObjectType('ApplicationTopUp', {
  description: 'What a payer has promised for a training: "your employer pays 40 €, you pay 0 €" (BEY-7).',
})
export class ApplicationTopUpType {
  @Field(() => String, { simple: true, description: 'In whose name it is promised.' })
  payerName!: string;
  @Field(() => CoPayer, { simple: true, description: 'What the payer is to the person.' })
  payerKind!: CoPayer;
  @Field(() => Money, { simple: true, description: 'What the payer pays.' })
  amount!: Money;
  @Field(() => Money, { simple: true, description: 'What is left for the person.' })
  youPay!: Money;
  @Field(() => Money, {
    simple: true,
    description: 'What the provider has recorded as paid by the payer; a training applied for has nothing yet.',
  })
  paid!: Money;
}

@ObjectType('TopUpPayload', { description: 'The promise after the step.' })
export class TopUpPayload {
  @Field(() => TopUpType, { simple: true, nullable: true, description: 'The promise as it stands now.' })
  topUp?: TopUpType | null;
  @Field(() => [UserError], { simple: true, description: 'Why it was not done; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType('TopUpInvitationPayload', { description: 'A code to hand to a payer.' })
export class TopUpInvitationPayload {
  @Field(() => String, { simple: true, nullable: true, description: 'The code; a payer can use it once.' })
  code?: string | null;
  @Field(() => Day, { simple: true, nullable: true, description: 'Last day on which it can be used.' })
  validUntil?: string | null;
  @Field(() => [UserError], { simple: true, description: 'Why it was not done; empty when it was.' })
  userErrors!: UserError[];
}
