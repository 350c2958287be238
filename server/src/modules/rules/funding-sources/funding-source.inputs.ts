import { Field, ID, InputType, Int } from 'type-graphql';
import { Cents, Day, Json } from '../../../shared/scalars.ts';
import { ProgrammeKind } from '../../catalogue/programmes/programme-kind.enum.ts';
import { FundingSourceStatus } from './funding-source-status.enum.ts';
import { SchemeKind } from './scheme-kind.enum.ts';

@InputType({ description: 'Which funding sources are listed.' })
export class FundingSourceFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;
  @Field(() => [FundingSourceStatus], { nullable: true, description: 'Only in these statuses; published ones when left out.' })
  status?: FundingSourceStatus[] | null;
  @Field(() => String, { nullable: true, description: 'Only the one with this code.' })
  code?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those whose rules have a draft (true) or have none (false).' })
  hasDraft?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that move money and wait for their first budget (true) or do not (false).',
  })
  needsBudget?: boolean | null;
}

@InputType({ description: 'A text in both languages; Latvian must be there.' })
export class FundingSourceTextInput {
  @Field(() => String, { description: 'In Latvian.' })
  lv!: string;
  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: string | null;
}

@InputType({ description: 'How a new source pays to begin with; everything else is set in its draft.' })
export class FirstSchemeInput {
  @Field(() => SchemeKind, { description: 'FULL_COST, PERCENTAGE or GRANT.' })
  kind!: SchemeKind;
  @Field(() => Int, { nullable: true, description: 'PERCENTAGE: the share of the price in basis points; 9000 is 90%.' })
  shareBasisPoints?: number | null;
  @Field(() => Cents, { nullable: true, description: 'GRANT: what one person gets, in cents.' })
  amountCents?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'PERCENTAGE: needy and low-income households pay nothing.' })
  lowIncomePaysNothing?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'PERCENTAGE: people with a disability pay nothing.' })
  disabledPayNothing?: boolean | null;
}

@InputType({ description: 'A new funding source; its rules follow as a draft.' })
export class CreateFundingSourceInput {
  @Field(() => String, { description: 'Official number, unique: letters, digits, dots and hyphens.' })
  code!: string;
  @Field(() => FundingSourceTextInput, { description: 'Full name.' })
  name!: FundingSourceTextInput;
  @Field(() => FundingSourceTextInput, { description: 'Short name, as people say it.' })
  shortName!: FundingSourceTextInput;
  @Field(() => FundingSourceTextInput, { description: 'What it pays for, in plain words.' })
  description!: FundingSourceTextInput;
  @Field(() => FundingSourceTextInput, { description: 'Who can apply, in plain words.' })
  whoCanApply!: FundingSourceTextInput;
  @Field(() => FundingSourceTextInput, { nullable: true, description: 'How to apply, a step on each line; the usual steps when left out.' })
  howToApply?: FundingSourceTextInput | null;
  @Field(() => FirstSchemeInput, { nullable: true, description: 'How it pays to begin with; the whole price when left out.' })
  pays?: FirstSchemeInput | null;
  @Field(() => FundingSourceTextInput, { description: 'Who runs it.' })
  institution!: FundingSourceTextInput;
  @Field(() => String, { description: 'Where to write.' })
  contactEmail!: string;
  @Field(() => String, { nullable: true, description: 'Where to call.' })
  contactPhone?: string | null;
  @Field(() => Day, { description: 'First day on which it pays.' })
  eligibleFrom!: string;
  @Field(() => Day, { description: 'Last day on which it pays.' })
  eligibleUntil!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether a version must be published by somebody other than who made it.' })
  requiresFourEyes?: boolean | null;
}

@InputType({ description: 'New texts and contacts of a source; what is left out stays.' })
export class UpdateFundingSourceInput {
  @Field(() => ID, { description: 'The source.' })
  fundingSource!: string;
  @Field(() => FundingSourceTextInput, { nullable: true, description: 'Full name.' })
  name?: FundingSourceTextInput | null;
  @Field(() => FundingSourceTextInput, { nullable: true, description: 'Short name.' })
  shortName?: FundingSourceTextInput | null;
  @Field(() => FundingSourceTextInput, { nullable: true, description: 'What it pays for.' })
  description?: FundingSourceTextInput | null;
  @Field(() => FundingSourceTextInput, { nullable: true, description: 'Who can apply.' })
  whoCanApply?: FundingSourceTextInput | null;
  @Field(() => FundingSourceTextInput, { nullable: true, description: 'How to apply, a step on each line.' })
  howToApply?: FundingSourceTextInput | null;
  @Field(() => FundingSourceTextInput, { nullable: true, description: 'Who runs it.' })
  institution?: FundingSourceTextInput | null;
  @Field(() => String, { nullable: true, description: 'Where to write.' })
  contactEmail?: string | null;
  @Field(() => String, { nullable: true, description: 'Where to call; empty takes it away.' })
  contactPhone?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a version must be published by somebody other than who made it.' })
  requiresFourEyes?: boolean | null;
}

@InputType({ description: 'New rules for the draft of a source.' })
export class UpdateFundingSourceDraftInput {
  @Field(() => ID, { description: 'The source; a draft is begun when it has none.' })
  fundingSource!: string;
  @Field(() => Json, { description: 'The whole rule set, as `FundingSourceVersion.rules` gives it.' })
  rules!: unknown;
}

@InputType({ description: 'Which draft comes into force, and when.' })
export class PublishFundingSourceVersionInput {
  @Field(() => ID, { description: 'The draft.' })
  version!: string;
  @Field(() => Day, { description: 'First day on which it decides; today or later.' })
  effectiveFrom!: string;
}

@InputType({ description: 'Which source.' })
export class FundingSourceIdInput {
  @Field(() => ID, { description: 'The source.' })
  fundingSource!: string;
}

@InputType({ description: 'Programmes that a source pays for from now on.' })
export class AddSourceProgrammesInput {
  @Field(() => ID, { description: 'The source.' })
  fundingSource!: string;
  @Field(() => [ID], { nullable: true, description: 'These programmes, up to 500.' })
  programmes?: string[] | null;
  @Field(() => [ProgrammeKind], { nullable: true, description: 'And every programme of these kinds that is in the catalogue now.' })
  kinds?: ProgrammeKind[] | null;
}

@InputType({ description: 'Programmes that a source pays for no more; applications already made go on.' })
export class RemoveSourceProgrammesInput {
  @Field(() => ID, { description: 'The source.' })
  fundingSource!: string;
  @Field(() => [ID], { description: 'These programmes, up to 500.' })
  programmes!: string[];
}
