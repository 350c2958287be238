import { Field, Int, ObjectType } from 'type-graphql';
import { ForStaff } from '../../../shared/for-staff.ts';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { DateTime, Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { UserError } from '../../../shared/user-errors.ts';
import { RoundStatus } from './round-status.enum.ts';

@ObjectType('RoundLine', { description: 'So many persons, for one reason.' })
export class RoundLineType {
  @Field(() => String, { simple: true, description: 'Code of the reason.' })
  reason!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'The reason in words.' })
  label!: Translation;
  @Field(() => Int, { simple: true, description: 'How many persons.' })
  persons!: number;
  @Field(() => Money, { simple: true, description: 'How much they get together; nothing where they are left out.' })
  amount!: Money;
}

@ObjectType('RoundPreview', {
  description: 'What a round would give, or has given: to how many, how much, and who is left out and why (FUND-11).',
})
export class RoundPreviewType {
  @Field(() => Int, { simple: true, description: 'How many persons receive.' })
  receiving!: number;
  @Field(() => Money, { simple: true, description: 'How much in all.' })
  amount!: Money;
  @Field(() => Int, { simple: true, description: 'How many are left out.' })
  leftOut!: number;
  @Field(() => [RoundLineType], { simple: true, description: 'By reason; those who receive first.' })
  lines!: RoundLineType[];
  @Field(() => DateTime, { simple: true, description: 'When it was counted.' })
  computedAt!: Date;
}

@ObjectType('NewerRules', { description: 'Rules that were published after a round was entered and are in force on its day (FUND-2).' })
export class NewerRulesType {
  @Field(() => Int, { simple: true, description: 'Number of the version in force.' })
  version!: number;
  @Field(() => Money, {
    simple: true,
    nullable: true,
    description: 'What each person would get by it; null where it has no grant any more.',
  })
  amount!: Money | null;
}

@ObjectType('AllocationRound', {
  implements: Node,
  description: 'The day on which grants of a source are given: preview, approval, run, report (FUND-9, FUND-11).',
})
export class AllocationRoundType extends Node {
  @Translated()
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: Translation;
  @Field(() => Day, { simple: true, description: 'Day on which grants are given.' })
  roundOn!: string;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'From this moment new people can join.' })
  windowFrom!: Date | null;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'Until this moment, not including it.' })
  windowUntil!: Date | null;
  @Field(() => Day, { simple: true, description: 'Last day to choose what to do with the grant.' })
  chooseBy!: string;
  @Field(() => Day, { simple: true, description: 'Last day of training it pays for.' })
  useBy!: string;
  @Field(() => Money, { simple: true, description: 'What each person gets.' })
  amount!: Money;
  @Field(() => Int, { simple: true, description: 'Number of the version of the rules it was entered by: amount, cap and who is entitled.' })
  rulesVersion!: number;
  @Field(() => RoundStatus, { simple: true, description: 'At which step it is.' })
  status!: RoundStatus;
  @Field(() => Int, { simple: true, description: 'How many persons the run has dealt with.' })
  processed!: number;
  @Field(() => Int, { simple: true, description: 'How many it deals with in all.' })
  toProcess!: number;
  @ForStaff()
  @Field(() => RoundPreviewType, { simple: true, nullable: true, description: 'What it would give; told to those who work on the source.' })
  preview!: RoundPreviewType | null;
  @ForStaff()
  @Field(() => RoundPreviewType, { simple: true, nullable: true, description: 'What it has given; told to those who work on the source.' })
  report!: RoundPreviewType | null;
  @ForStaff()
  @Field(() => String, { simple: true, nullable: true, description: 'Who approved it; told to those who work on the source.' })
  approvedBy!: string | null;
  @ForStaff()
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was approved.' })
  approvedAt!: Date | null;
  fundingSourceId!: string;
}

export const AllocationRoundPage = pageOf('AllocationRound', () => AllocationRoundType);
export type AllocationRoundPage = InstanceType<typeof AllocationRoundPage>;

@ObjectType('AllocationRoundPayload', { description: 'The round after the step.' })
export class AllocationRoundPayload {
  @Field(() => AllocationRoundType, { simple: true, nullable: true, description: 'The round as it stands now.' })
  round?: AllocationRoundType | null;
  @Field(() => [UserError], { simple: true, description: 'Why it was not done; empty when it was.' })
  userErrors!: UserError[];
}
