import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { ProgrammeKind } from '../../catalogue/programmes/programme-kind.enum.ts';
import { FundingSourceStatus } from './funding-source-status.enum.ts';
import { SchemeKind } from './scheme-kind.enum.ts';

@ObjectType('FundingSource', { implements: Node, description: 'A hosted project or budget that pays for training (FUND-1).' })
export class FundingSourceType extends Node {
  @Field(() => String, { simple: true, description: 'Official number, "2.3.1.4.i".' })
  code!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'Full name.' })
  name!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'Short name, as people say it.' })
  shortName!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'What it pays for, in plain words.' })
  description!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'Who can apply, in plain words.' })
  whoCanApply!: Translation;
  @Translated()
  @Field(() => [String], { simple: true, description: 'How to apply, step by step.' })
  howToApply!: { lv: string[]; en?: string[] | null };
  @Translated()
  @Field(() => String, { simple: true, description: 'Who runs it.' })
  institution!: Translation;
  @Field(() => String, { simple: true, description: 'Where to write.' })
  contactEmail!: string;
  @Field(() => String, { simple: true, nullable: true, description: 'Where to call.' })
  contactPhone!: string | null;
  @Field(() => Day, { simple: true, description: 'First day on which it pays.' })
  eligibleFrom!: string;
  @Field(() => Day, { simple: true, description: 'Last day on which it pays.' })
  eligibleUntil!: string;
  @Field(() => FundingSourceStatus, { simple: true, description: 'Where it stands.' })
  status!: FundingSourceStatus;
}

@ObjectType('SupportScheme', { description: 'How a funding source pays: a grant, the whole price, a share of it (FUND-8 to FUND-15).' })
export class SupportSchemeType {
  @Field(() => String, { simple: true, description: 'Names the scheme within its source.' })
  code!: string;
  @Field(() => SchemeKind, { simple: true, description: 'What sort of scheme it is.' })
  kind!: SchemeKind;
  @Translated()
  @Field(() => String, { simple: true, description: 'What people call it.' })
  name!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'The rule in plain words.' })
  inPlainWords!: Translation;
  @Field(() => Money, {
    simple: true,
    nullable: true,
    description: 'The amount, where the scheme gives a fixed one: a grant, a monthly stipend.',
  })
  amount!: Money | null;
  @Field(() => [ProgrammeKind], { simple: true, description: 'Kinds of programme it pays for.' })
  coveredKinds!: ProgrammeKind[];
}

@ObjectType('BudgetFigures', {
  description:
    'Where the money of a source is at the moment, from the ledger. Free, granted, reserved, payable, paid and other add up to the total.',
})
export class BudgetFiguresType {
  @Field(() => Money, { simple: true, description: 'Confirmed in all.' })
  total!: Money;
  @Field(() => Money, { simple: true, description: 'Neither given nor reserved.' })
  free!: Money;
  @Field(() => Money, { simple: true, description: 'On grants of people, not reserved yet.' })
  granted!: Money;
  @Field(() => Money, { simple: true, description: 'Set aside for applications.' })
  reserved!: Money;
  @Field(() => Money, { simple: true, description: 'Earned and not paid yet.' })
  payable!: Money;
  @Field(() => Money, { simple: true, description: 'Paid out.' })
  paid!: Money;
  @Field(() => Money, { simple: true, description: 'Spent on other things than training.' })
  other!: Money;
  @Field(() => Money, { simple: true, description: 'Came back so far because no choice was made in time.' })
  lapsed!: Money;
  @Field(() => Money, { simple: true, description: 'Came back so far because training was interrupted.' })
  forfeited!: Money;
}

@ObjectType('SourceStatistics', { description: 'Applications of a source in numbers.' })
export class SourceStatisticsType {
  @Field(() => Int, { simple: true, description: 'Applications in all.' })
  applications!: number;
  @Field(() => Int, { simple: true, description: 'Approved ones, those withdrawn afterwards included.' })
  approved!: number;
  @Field(() => Int, { simple: true, description: 'Rejected ones.' })
  rejected!: number;
  @Field(() => Int, { simple: true, description: 'Trainings that began.' })
  started!: number;
  @Field(() => Int, { simple: true, description: 'Trainings that ended early.' })
  interrupted!: number;
  @Field(() => Int, { simple: true, description: 'Trainings completed.' })
  completed!: number;
  @Field(() => Int, { simple: true, description: 'Different people who completed at least one.' })
  personsCompleted!: number;
}

export const FundingSourcePage = pageOf('FundingSource', () => FundingSourceType);
export type FundingSourcePage = InstanceType<typeof FundingSourcePage>;
