import { Field, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { GrantChoiceKind } from './grant-choice-kind.enum.ts';
import { GrantStatus } from './grant-status.enum.ts';

@ObjectType('GrantChoice', { description: 'One of the things a person can do with a grant, with its consequence (ACC-7).' })
export class GrantChoiceType {
  @Field(() => GrantChoiceKind, { simple: true, description: 'Which choice.' })
  kind!: GrantChoiceKind;
  @Field(() => Boolean, { simple: true, description: 'It is open now.' })
  isAllowed!: boolean;
  @Translated()
  @Field(() => String, { simple: true, description: 'What follows from it; or, when it is not open, why not.' })
  consequence!: Translation;
}

@ObjectType('Grant', { implements: Node, description: 'Money set aside for one person in one round (FUND-9).' })
export class GrantType extends Node {
  @Field(() => Money, { simple: true, description: 'What was given.' })
  amount!: Money;
  @Field(() => Money, { simple: true, description: 'What is free on it.' })
  available!: Money;
  @Field(() => Money, { simple: true, description: 'What is set aside for applications.' })
  reserved!: Money;
  @Field(() => Money, { simple: true, description: 'What training was paid with.' })
  spent!: Money;
  @Field(() => Money, { simple: true, description: 'What was left on it when it was carried over.' })
  carriedOver!: Money;
  @Field(() => GrantStatus, { simple: true, description: 'What became of it.' })
  status!: GrantStatus;
  @Field(() => Day, { simple: true, description: 'Day of the round.' })
  grantedOn!: string;
  @Field(() => Day, { simple: true, description: 'Last day to choose what to do with it.' })
  chooseBy!: string;
  @Field(() => Day, { simple: true, description: 'Last day of training it pays for.' })
  useBy!: string;
  @Field(() => Day, { simple: true, nullable: true, description: 'Day on which it was carried over.' })
  carriedOverOn!: string | null;
  @Translated()
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'What happens to it by itself, and when; only the owner is told, and null when nothing is left on it.',
  })
  ifNothingIsDone!: Translation | null;
  @Field(() => [GrantChoiceType], { simple: true, description: 'The choices with their consequences; only the owner is told.' })
  choices!: GrantChoiceType[];
  /** Database ids; what they stand for comes by field resolvers. */
  fundingSourceId!: string;
}

@ObjectType('AccountBalance', { description: 'What one funding source has given a person and what became of it (ACC-6).' })
export class AccountBalanceType {
  @Field(() => Money, { simple: true, description: 'Given as grants in all.' })
  granted!: Money;
  @Field(() => Money, { simple: true, description: 'Set aside for applications now, from grants or from the budget.' })
  reserved!: Money;
  @Field(() => Money, { simple: true, description: 'Paid for training.' })
  spent!: Money;
  @Field(() => Money, { simple: true, description: 'Of the available money, what was carried over from an earlier period.' })
  carriedOver!: Money;
  @Field(() => Money, { simple: true, description: 'Went back because no choice was made in time.' })
  lapsed!: Money;
  @Field(() => Money, { simple: true, description: 'Lost because training was interrupted.' })
  forfeited!: Money;
  @Field(() => Money, { simple: true, description: 'Given back by choice.' })
  declined!: Money;
  @Field(() => Money, { simple: true, description: 'Free to be used now.' })
  available!: Money;
  @Field(() => Day, { simple: true, nullable: true, description: 'First day by which a choice is due; null when nothing is available.' })
  chooseBy!: string | null;
  @Field(() => Day, {
    simple: true,
    nullable: true,
    description: 'First day by which training must be finished; null when nothing is available.',
  })
  useBy!: string | null;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'What happens, and when, if the person does nothing.' })
  ifNothingIsDone!: Translation | null;
  fundingSourceId!: string;
}
