import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { CriterionAnswerType } from '../../rules/eligibility/criterion-answer.type.ts';
import { CriterionResult } from '../../rules/eligibility/criterion-result.enum.ts';
import { SupportSchemeType } from '../../rules/funding-sources/funding-source.type.ts';
import { SchemeKind } from '../../rules/funding-sources/scheme-kind.enum.ts';

@ObjectType('GrantShare', { description: 'How much of a grant is used.' })
export class GrantShareType {
  @Field(() => ID, { simple: true, nullable: true, description: 'The grant; null for one that a new account would get.' })
  grantId!: string | null;
  @Field(() => Money, { simple: true, description: 'How much of it.' })
  amount!: Money;
}

@ObjectType('SchemeQuotePart', { description: 'What one source pays of a price, alone or together with another (FUND-17).' })
export class SchemeQuotePartType {
  @Field(() => String, { simple: true, description: 'Names the scheme within its source.' })
  schemeCode!: string;
  @Field(() => Money, { simple: true, description: 'What it pays for certain.' })
  pays!: Money;
  @Field(() => Money, { simple: true, description: 'What it pays if open facts are confirmed; the same where nothing is open.' })
  paysIfConfirmed!: Money;
  /** Not in the schema: whose scheme it is. */
  sourceCode!: string;
}

@ObjectType('SchemeQuote', {
  description: 'One scheme of one source for this person, programme and day (FUND-18). Pays and co-payment always add up to the price.',
})
export class SchemeQuoteType {
  @Field(() => String, { simple: true, description: 'Names the scheme within its source.' })
  schemeCode!: string;
  @Field(() => SchemeKind, { simple: true, description: 'What sort of scheme it is.' })
  kind!: SchemeKind;
  @Field(() => CriterionResult, { simple: true, description: 'Whether it applies: met, not met, or open until a fact is known.' })
  eligibility!: CriterionResult;
  @Field(() => Money, { simple: true, description: 'What it pays for certain.' })
  pays!: Money;
  @Field(() => Money, { simple: true, description: 'What remains for the person for certain.' })
  coPayment!: Money;
  @Field(() => Money, {
    simple: true,
    nullable: true,
    description: 'What would remain if open facts are confirmed; null when nothing is open.',
  })
  coPaymentIfConfirmed!: Money | null;
  @Field(() => Money, { simple: true, description: 'What is set aside on application, until open facts are known.' })
  reserve!: Money;
  @Field(() => [GrantShareType], { simple: true, description: 'Grants that pay, the older first.' })
  fromGrants!: GrantShareType[];
  @Field(() => [CriterionAnswerType], { simple: true, description: 'Every condition with the fact that was used.' })
  criteria!: CriterionAnswerType[];
  @Translated()
  @Field(() => String, { simple: true, description: 'One plain sentence.' })
  sentence!: Translation;
  @Translated()
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The smallest change that would turn the answer; null when it is met.',
  })
  smallestChange!: Translation | null;
  @Field(() => Boolean, { simple: true, description: 'The money of the source is used up at the moment; an application would wait.' })
  waitsForMoney!: boolean;
  @Field(() => Boolean, { simple: true, description: 'Costs the person least.' })
  isBest!: boolean;
  @Field(() => Int, { simple: true, description: 'Version of the rules that answered.' })
  version!: number;
  @Field(() => [SchemeQuotePartType], {
    simple: true,
    description: 'What each source pays, the main one first: one, or two where both allow it (FUND-17).',
  })
  parts!: SchemeQuotePartType[];
  @Field(() => SchemeQuoteType, {
    simple: true,
    nullable: true,
    description: 'Another source that pays a part as well, where both allow it (FUND-17).',
  })
  combinedWith!: SchemeQuoteType | null;
  /** Not in the schema: whose scheme it is. */
  sourceCode!: string;
  /** Not in the schema: what it would pay for. */
  programmeId!: string;
}

@ObjectType('Quote', { description: 'What one would pay for a programme, and why (CAT-8, FUND-18).' })
export class QuoteType {
  @Field(() => Money, { simple: true, description: 'The whole price.' })
  price!: Money;
  @Field(() => Money, { simple: true, description: 'What the person would pay, for certain.' })
  youPay!: Money;
  @Field(() => Boolean, { simple: true, description: 'Support is to be had, or none is needed.' })
  isAvailable!: boolean;
  @Field(() => Boolean, { simple: true, description: 'No project pays for the programme; people pay themselves.' })
  isSelfPaid!: boolean;
  @Translated()
  @Field(() => String, { simple: true, description: 'The line of a card: "Jums: 0 €".' })
  headline!: Translation;
  @Translated()
  @Field(() => String, { simple: true, description: 'Why, in one sentence.' })
  reason!: Translation;
  @Field(() => SchemeQuoteType, {
    simple: true,
    nullable: true,
    description: 'What costs the person least; null when paying in full is all there is.',
  })
  best!: SchemeQuoteType | null;
  @Field(() => [SchemeQuoteType], { simple: true, description: 'Every scheme of every project that pays for the programme.' })
  schemes!: SchemeQuoteType[];
  @Field(() => [SupportSchemeType], { simple: true, description: 'Further help for learners: stipend, travel, lodging.' })
  extras!: SupportSchemeType[];
  @Field(() => Day, { simple: true, description: 'The day it holds for.' })
  on!: string;
  /** Not in the schema. */
  programmeId!: string;
}
