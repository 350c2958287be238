import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Money } from '../../../shared/money.ts';
import { Node } from '../../../shared/node.ts';
import { connectionOf, pageOf } from '../../../shared/read-model/connection.ts';
import { DateTime, Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { ApplicationStatus } from '../../training/applications/application-status.enum.ts';
import { CriterionAnswerType } from '../../rules/eligibility/criterion-answer.type.ts';
import { CriterionResult } from '../../rules/eligibility/criterion-result.enum.ts';
import { SchemeKind } from '../../rules/funding-sources/scheme-kind.enum.ts';
import { ClaimResult } from './claim-result.enum.ts';
import { ClaimWaitingFor } from './claim-waiting-for.enum.ts';
import { EvidenceKind } from './evidence-kind.enum.ts';

@ObjectType('ClaimItem', { description: 'A certificate or qualification on the kept list (FUND-13).' })
export class ClaimItemType {
  @Field(() => String, { simple: true, description: 'Stable code.' })
  code!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: Translation;
}

@ObjectType('ClaimEvidence', { description: 'A document handed in with a claim.' })
export class ClaimEvidenceType {
  @Field(() => ID, { simple: true, description: 'Id of the file; GET /files/<id> gives it to those who may open it.' })
  file!: string;
  @Field(() => EvidenceKind, { simple: true, description: 'What it proves.' })
  kind!: EvidenceKind;
  @Field(() => String, { simple: true, description: 'Name of the file.' })
  name!: string;
  @Field(() => String, { simple: true, description: 'application/pdf, image/jpeg or image/png, recognised from the content.' })
  mediaType!: string;
  @Field(() => Int, { simple: true, description: 'Size in bytes.' })
  size!: number;
  @Field(() => DateTime, { simple: true, description: 'When it was handed in.' })
  addedAt!: Date;
  @Field(() => String, { simple: true, nullable: true, description: 'Address of the file; null for those who may not open it.' })
  url!: string | null;
  @Field(() => [String], { simple: true, description: 'Numbers of other claims with the very same file; for the officer who decides.' })
  alsoIn!: string[];
}

@ObjectType('ClaimEvent', { description: 'One move of a claim: who, when, why.' })
export class ClaimEventType {
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

@ObjectType('Claim', {
  implements: Node,
  description:
    'Money a person asks for besides the training itself: a certificate or assessment paid back, a stipend, travel, lodging (FUND-13, FUND-14). APPROVED is money due, COMPLETED money paid.',
})
export class ClaimType extends Node {
  @Field(() => String, { simple: true, description: 'Number shown to people, "A-2026-000123".' })
  number!: string;
  @Field(() => SchemeKind, { simple: true, description: 'REIMBURSEMENT, STIPEND, TRAVEL or ACCOMMODATION.' })
  kind!: SchemeKind;
  @Field(() => ApplicationStatus, {
    simple: true,
    description: 'Where it stands: SUBMITTED, WAITING_FOR_FACTS, APPROVED, COMPLETED, REJECTED or WITHDRAWN.',
  })
  status!: ApplicationStatus;
  @Field(() => ClaimWaitingFor, { simple: true, nullable: true, description: 'What it waits for, in WAITING_FOR_FACTS.' })
  waitingFor!: ClaimWaitingFor | null;
  @Field(() => String, { simple: true, description: 'Scheme of the funding source.' })
  schemeCode!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'Name of the scheme.' })
  schemeName!: Translation;
  @Field(() => ClaimItemType, { simple: true, nullable: true, description: 'The certificate or qualification.' })
  item!: ClaimItemType | null;
  @Field(() => ClaimResult, { simple: true, nullable: true, description: 'How the exam ended, as the person says.' })
  result!: ClaimResult | null;
  @Field(() => Day, { simple: true, nullable: true, description: 'Day of the result.' })
  achievedOn!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Number of the certificate.' })
  certificateNumber!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Who wrote the invoice.' })
  invoiceIssuer!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Number of the invoice.' })
  invoiceNumber!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'The month it is for, YYYY-MM.' })
  month!: string | null;
  @Field(() => Int, { simple: true, nullable: true, description: 'Calendar days of the month in training; a stipend is paid for so many.' })
  daysInTraining!: number | null;
  @Field(() => Money, { simple: true, description: 'What was asked for.' })
  cost!: Money;
  @Field(() => Money, { simple: true, nullable: true, description: 'What the documents prove, when the officer found it to be less.' })
  recognised!: Money | null;
  @Field(() => Money, {
    simple: true,
    description: 'What is paid: what was approved, or else what the rules give when everything is confirmed.',
  })
  pays!: Money;
  @Field(() => DateTime, { simple: true, description: 'When it was made.' })
  submittedAt!: Date;
  @Field(() => DateTime, { simple: true, nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;
  @Field(() => Int, { simple: true, description: 'Version of the rules that decides.' })
  rulesVersion!: number;
  @Translated()
  @Field(() => String, { simple: true, description: 'What happens next, in plain words.' })
  whatHappensNext!: Translation;
  @Field(() => Day, { simple: true, nullable: true, description: 'By when it happens.' })
  nextBy!: string | null;
  @Field(() => [EvidenceKind], { simple: true, description: 'Documents that are needed and not there, or that the officer asks for.' })
  missingEvidence!: EvidenceKind[];
  @Translated()
  @Field(() => String, { simple: true, nullable: true, description: 'What the officer wrote when asking for documents.' })
  askedFor!: Translation | null;
  @Field(() => Boolean, { simple: true, description: 'The person has confirmed a bank account.' })
  hasBankAccount!: boolean;
  @Field(() => Day, { simple: true, nullable: true, description: 'Day on which it was paid.' })
  paidOn!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Number of the payment order.' })
  paymentReference!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Where it was paid to, as far as it may be shown.' })
  paidTo!: string | null;
  @Field(() => Boolean, { simple: true, description: 'The viewer may take it back now.' })
  canBeWithdrawn!: boolean;
  @Field(() => Boolean, { simple: true, description: 'The viewer may add documents now.' })
  canAddEvidence!: boolean;
  @Field(() => Boolean, { simple: true, description: 'The viewer may tell the awaited result now.' })
  canTellResult!: boolean;
  @Field(() => Boolean, { simple: true, description: 'The viewer may decide on it now.' })
  canBeDecided!: boolean;
  @Field(() => Boolean, { simple: true, description: 'The viewer may take the approval back now.' })
  canBeReopened!: boolean;

  /** Database ids and what is kept; what they stand for comes by field resolvers. */
  accountId!: string;
  fundingSourceId!: string;
  applicationId!: string | null;
  decisionKept!: object[];
}

export const ClaimConnection = connectionOf('Claim', () => ClaimType);
export type ClaimConnection = InstanceType<typeof ClaimConnection>;
export const ClaimPage = pageOf('Claim', () => ClaimType);
export type ClaimPage = InstanceType<typeof ClaimPage>;

@ObjectType('ClaimScheme', { description: 'What a person can ask back under a scheme of a source in force today.' })
export class ClaimSchemeType {
  @Field(() => String, { simple: true, description: 'Code of the scheme, for submitClaim.' })
  schemeCode!: string;
  @Field(() => SchemeKind, { simple: true, description: 'REIMBURSEMENT, STIPEND, TRAVEL or ACCOMMODATION.' })
  kind!: SchemeKind;
  @Translated()
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: Translation;
  @Field(() => [ClaimItemType], { simple: true, description: 'The kept list of certificates or qualifications.' })
  items!: ClaimItemType[];
  @Field(() => Day, { simple: true, nullable: true, description: 'Results reached before this day are not paid back.' })
  achievedFrom!: string | null;
  @Field(() => [EvidenceKind], { simple: true, description: 'Documents that are needed.' })
  evidence!: EvidenceKind[];
  @Field(() => Int, { simple: true, nullable: true, description: 'Share of the cost that is paid, in basis points.' })
  shareBasisPoints!: number | null;
  @Field(() => Money, { simple: true, nullable: true, description: 'Most that is paid back for one claim.' })
  cap!: Money | null;
  @Field(() => Money, { simple: true, nullable: true, description: 'Most that is paid back for a month.' })
  capPerMonth!: Money | null;
  @Field(() => Money, { simple: true, nullable: true, description: 'Most that is paid back for a training.' })
  capPerTraining!: Money | null;
  @Field(() => Int, { simple: true, nullable: true, description: 'Paid back once in so many years.' })
  oncePerYears!: number | null;
  @Field(() => Money, { simple: true, nullable: true, description: 'Stipend for a whole month.' })
  monthly!: Money | null;

  /** Database ids; what they stand for comes by field resolvers. */
  fundingSourceId!: string;
  trainingIds!: string[];
}

@ObjectType('ClaimQuote', { description: 'What the rules say to a cost before it is claimed; the same rules decide the claim.' })
export class ClaimQuoteType {
  @Field(() => CriterionResult, { simple: true, description: 'Whether the conditions are met, not met, or not known yet.' })
  eligibility!: CriterionResult;
  @Field(() => Money, { simple: true, description: 'What is paid when everything is confirmed.' })
  pays!: Money;
  @Field(() => [EvidenceKind], { simple: true, description: 'Documents that would still be missing.' })
  missingEvidence!: EvidenceKind[];
  @Field(() => [CriterionAnswerType], { simple: true, description: 'The answer condition by condition.' })
  criteria!: object[];
  @Field(() => Int, { simple: true, description: 'Version of the rules that answers.' })
  rulesVersion!: number;
}

@ObjectType('Payout', { implements: Node, description: 'A payment to people made in one go, with its claims.' })
export class PayoutType extends Node {
  @Field(() => String, { simple: true, description: 'Number shown to people, "I-2026-000012".' })
  number!: string;
  @Field(() => Day, { simple: true, description: 'Day on which the bank paid.' })
  paidOn!: string;
  @Field(() => String, { simple: true, description: 'Number of the payment order.' })
  reference!: string;
  @Field(() => Int, { simple: true, description: 'How many claims it paid.' })
  claimCount!: number;
  @Field(() => Money, { simple: true, description: 'How much, all together.' })
  total!: Money;
  @Field(() => String, { simple: true, description: 'Who recorded it.' })
  recordedBy!: string;
  @Field(() => DateTime, { simple: true, description: 'When it was recorded.' })
  recordedAt!: Date;

  /** Database id. */
  fundingSourceId!: string;
}
export const PayoutPage = pageOf('Payout', () => PayoutType);
export type PayoutPage = InstanceType<typeof PayoutPage>;

@ObjectType('ClaimPayment', { description: 'One line of the money that waits to be paid, with everything a payment order needs.' })
export class ClaimPaymentType {
  @Field(() => ClaimType, { simple: true, description: 'The approved claim.' })
  claim!: ClaimType;
  @Field(() => String, { simple: true, description: 'Name of the person.' })
  payee!: string;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Whole IBAN; null when the person has confirmed none. Each look is logged.',
  })
  iban!: string | null;
  @Field(() => Money, { simple: true, description: 'How much is due.' })
  amount!: Money;
}
