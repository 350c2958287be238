import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { connectionOf, pageOf } from '../../../shared/read-model/connection.ts';
import { DateTime, Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { SchemeKind } from '../../rules/funding-sources/scheme-kind.enum.ts';
import { ApplicationStatus } from './application-status.enum.ts';

@ObjectType('ApplicationEvent', { description: 'One move of an application: who, when, why (APP-3).' })
export class ApplicationEventType {
  @Field(() => DateTime, { simple: true, description: 'When.' })
  at!: Date;
  @Translated()
  @Field(() => String, { simple: true, description: 'Who: a name for those who may see it, otherwise in which capacity.' })
  actor!: Translation;
  @Field(() => ApplicationStatus, { simple: true, nullable: true, description: 'Where it stood; null at the beginning.' })
  from!: ApplicationStatus | null;
  @Field(() => ApplicationStatus, { simple: true, description: 'Where it stands since.' })
  to!: ApplicationStatus;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'Why, in plain words.' })
  reason!: Translation | null;
}

@ObjectType('StepBack', {
  description: 'What stepping back today would do to the money, by rule and date (BEY-6). Nothing has happened yet.',
})
export class StepBackType {
  @Field(() => Day, { simple: true, description: 'The day it is told for.' })
  on!: string;
  @Field(() => Money, { simple: true, description: 'Comes back to your grants.' })
  toGrants!: Money;
  @Field(() => Money, { simple: true, description: 'Goes back to the budget of the source.' })
  toBudget!: Money;
  @Field(() => Day, {
    simple: true,
    nullable: true,
    description: 'The choose-by date has passed: until this day other training can be chosen. Null where the date stays.',
  })
  chooseBy!: string | null;
  @Field(() => Money, { simple: true, description: 'The provider has earned it.' })
  providerEarns!: Money;
  @Field(() => Money, { simple: true, description: 'Was set aside for the training and is lost.' })
  lost!: Money;
  @Field(() => Money, { simple: true, description: 'Is free on the grants that paid and is lost as well.' })
  grantLost!: Money;
  @Field(() => Day, {
    simple: true,
    nullable: true,
    description: 'Last day on which everything comes back; null once the training has begun.',
  })
  allBackUntil!: string | null;
  @Translated()
  @Field(() => [String], { simple: true, description: 'All of that in words, a sentence each.' })
  sentences!: { lv: string[]; en: string[] };
}

@ObjectType('ApplicationPart', {
  description: 'What one funding source pays of an application, and by which of its rules (FUND-17).',
})
export class ApplicationPartType {
  @Field(() => String, { simple: true, nullable: true, description: 'Scheme of the source.' })
  schemeCode!: string | null;
  @Field(() => SchemeKind, { simple: true, nullable: true, description: 'How it pays; null until it is decided.' })
  schemeKind!: SchemeKind | null;
  @Field(() => Money, { simple: true, description: 'What it pays when all goes well.' })
  pays!: Money;
  @Field(() => Money, { simple: true, description: 'What it has set aside at this moment, from the ledger.' })
  reserved!: Money;
  @Field(() => Int, { simple: true, nullable: true, description: 'Version of its rules that decided.' })
  rulesVersion!: number | null;

  /** Database ids. */
  applicationId!: string;
  fundingSourceId!: string;
}

@ObjectType('Application', { implements: Node, description: 'A request to join a group, with the place and the money decided for it.' })
export class ApplicationType extends Node {
  @Field(() => String, { simple: true, description: 'Number shown to people, "P-2026-000123".' })
  number!: string;
  @Field(() => ApplicationStatus, { simple: true, description: 'Where it stands.' })
  status!: ApplicationStatus;
  @Field(() => String, { simple: true, nullable: true, description: 'Scheme of the main funding source.' })
  schemeCode!: string | null;
  @Field(() => SchemeKind, { simple: true, nullable: true, description: 'How it pays; null when the person pays in full.' })
  schemeKind!: SchemeKind | null;
  @Field(() => Money, { simple: true, description: 'Price of the training when it was applied for.' })
  price!: Money;
  @Field(() => [ApplicationPartType], {
    simple: true,
    description:
      'What each source pays, the main one first, whose rules govern; two where both allow it, none when the person pays in full.',
  })
  parts!: ApplicationPartType[];
  @Field(() => Money, { simple: true, description: 'What the funding sources pay together when all goes well.' })
  paidByScheme!: Money;
  @Field(() => Money, { simple: true, description: 'Set aside for it at this moment, from the ledger.' })
  reserved!: Money;
  @Field(() => Money, { simple: true, description: 'What the person pays.' })
  coPayment!: Money;
  @Field(() => Money, {
    simple: true,
    nullable: true,
    description: 'What the person pays if the open fact is confirmed; null when nothing is open.',
  })
  coPaymentIfConfirmed!: Money | null;
  @Field(() => DateTime, { simple: true, description: 'When it was received.' })
  submittedAt!: Date;
  @Field(() => Int, { simple: true, nullable: true, description: 'Place on the waiting list, from 1; null when it is not on one.' })
  waitlistNumber!: number | null;
  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Number in the order of receipt, by which places and money are given (FUND-24).',
  })
  receiptNumber!: number | null;
  @Field(() => Int, { simple: true, nullable: true, description: 'Version of the rules that decided.' })
  rulesVersion!: number | null;
  @Field(() => DateTime, {
    simple: true,
    nullable: true,
    description: 'When place and money were decided; null while it waits for its turn.',
  })
  decidedBy!: Date | null;
  @Field(() => Day, { simple: true, nullable: true, description: 'Last day of the completed training.' })
  completedOn!: string | null;
  @Field(() => Int, { simple: true, description: 'Hours missed so far.' })
  hoursMissed!: number;
  @Translated()
  @Field(() => String, { simple: true, description: 'What happens next, in plain words.' })
  whatHappensNext!: Translation;
  @Field(() => Day, { simple: true, nullable: true, description: 'By when it happens, or has to be done.' })
  nextBy!: string | null;
  @Field(() => Boolean, { simple: true, description: 'The viewer may withdraw it now.' })
  canBeWithdrawn!: boolean;
  @Field(() => Boolean, { simple: true, description: 'The viewer may end the training early now.' })
  canBeInterrupted!: boolean;
  @Field(() => Boolean, { simple: true, description: 'A freed place is kept and can be confirmed now.' })
  canBeConfirmed!: boolean;
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'What follows from withdrawing or ending it now.' })
  withdrawConsequence!: Translation | null;

  /** Database ids and the kept decision; what they stand for comes by field resolvers. */
  groupId!: string;
  programmeId!: string;
  accountId!: string;
  providerId!: string;
  fundingSourceId!: string | null;
  drawTicketId!: string | null;
  decisionKept!: object[];
}

export const ApplicationConnection = connectionOf('Application', () => ApplicationType);
export type ApplicationConnection = InstanceType<typeof ApplicationConnection>;
export const ApplicationPage = pageOf('Application', () => ApplicationType);
export type ApplicationPage = InstanceType<typeof ApplicationPage>;
