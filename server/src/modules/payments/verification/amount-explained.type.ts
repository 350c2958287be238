import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { DateTime, Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { AmountRule } from './amount-rule.enum.ts';
import type { AmountRule as Rule } from './expected-amount.ts';

@ObjectType('AmountLine', { description: 'A movement of money for an application and what it was for.' })
export class AmountLineType {
  @Field(() => DateTime, { simple: true, description: 'When.' })
  at!: Date;
  @Field(() => Money, { simple: true, description: 'How much.' })
  amount!: Money;
  @Translated()
  @Field(() => String, { simple: true, description: 'Where from or where to, and by which rule, in words.' })
  label!: Translation;
}

@ObjectType('ExplainedAmount', {
  description:
    'How the amount a source reserved for an application follows from the price, the version of the rules and the facts, by the same computation that verifies the ledger (BEY-21, BEY-29).',
})
export class ExplainedAmountType {
  @Translated()
  @Field(() => String, { simple: true, description: 'Name of the scheme by that version.' })
  scheme!: Translation;
  @Field(() => Int, { simple: true, nullable: true, description: 'Number of the version of the rules that decided.' })
  rulesVersion!: number | null;
  @Field(() => Day, { simple: true, nullable: true, description: 'First day on which that version was in force.' })
  rulesFrom!: string | null;
  @Field(() => AmountRule, {
    simple: true,
    nullable: true,
    description: 'How the scheme arrives at the amount; null where the version has no such scheme.',
  })
  rule!: Rule | null;
  @Field(() => Money, { simple: true, description: 'Price of the training.' })
  price!: Money;
  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Share of the price that was applied, in basis points; null where no share counts.',
  })
  shareBasisPoints!: number | null;
  @Field(() => Money, {
    simple: true,
    nullable: true,
    description: 'Most the scheme pays for one application; null where there is no such limit.',
  })
  cap!: Money | null;
  @Field(() => Boolean, {
    simple: true,
    description: 'Whether the larger share of an exemption was applied, or is held until facts are known.',
  })
  isExempt!: boolean;
  @Translated()
  @Field(() => String, { simple: true, description: 'The computation in plain words.' })
  calculation!: Translation;
  @Field(() => Money, {
    simple: true,
    nullable: true,
    description: 'What the rules give for price and facts; null where they have no such scheme.',
  })
  result!: Money | null;
  @Field(() => Money, { simple: true, description: 'What the ledger reserved, less what was released because facts said so.' })
  reserved!: Money;
  @Field(() => Boolean, { simple: true, description: 'Whether the rules, the decision and the ledger say the same amount.' })
  agrees!: boolean;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'Where they do not: what each of them says.' })
  difference!: Translation | null;
  @Field(() => [AmountLineType], {
    simple: true,
    description: 'Line by line where the reservation came from; of grants the older one first.',
  })
  reservedFrom!: AmountLineType[];
  @Field(() => [AmountLineType], { simple: true, description: 'What became of it later: released, earned, forfeited, and by which rule.' })
  later!: AmountLineType[];
  /** Not in the schema: whose source, and which facts of the decision counted for the amount. */
  fundingSourceId!: string;
  applicationId!: string;
  factCodes!: string[];
}
