import { Field, ID, InputType } from 'type-graphql';
import { Cents, Day } from '../../../shared/scalars.ts';
import { ApplicationStatus } from '../../training/applications/application-status.enum.ts';
import { CriterionResult } from '../../rules/eligibility/criterion-result.enum.ts';
import { SchemeKind } from '../../rules/funding-sources/scheme-kind.enum.ts';
import { ClaimRejectionReason } from './claim-rejection-reason.enum.ts';
import { ClaimResult } from './claim-result.enum.ts';
import { ClaimWaitingFor } from './claim-waiting-for.enum.ts';
import { EvidenceKind } from './evidence-kind.enum.ts';

const KEY = 'A text of your own, unique to this intent: sending it again has no second effect and gives the same answer.';

@InputType({ description: 'A document of a claim: an uploaded file, and what it proves.' })
export class EvidenceInput {
  @Field(() => ID, { description: 'The file, as POST /files answered it.' })
  file!: string;
  @Field(() => EvidenceKind, { description: 'What it proves.' })
  kind!: EvidenceKind;
}

@InputType({ description: 'A cost you think of asking back. Nothing happens; you learn what the rules say.' })
export class ClaimQuoteInput {
  @Field(() => String, { description: 'Code of the funding source.' })
  fundingSource!: string;
  @Field(() => String, { description: 'Scheme of that source, as claimSchemes lists it.' })
  schemeCode!: string;
  @Field(() => Cents, { nullable: true, description: 'The cost in cents; left out for a stipend.' })
  cost?: number | null;
  @Field(() => String, { nullable: true, description: 'The certificate or qualification, by its code on the list (FUND-13).' })
  item?: string | null;
  @Field(() => ClaimResult, { nullable: true, description: 'How the exam or assessment ended.' })
  result?: ClaimResult | null;
  @Field(() => Day, { nullable: true, description: 'Day on which the certificate was obtained or the assessment passed.' })
  achievedOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'The training it belongs to: for a stipend, travel and lodging.' })
  application?: string | null;
  @Field(() => String, { nullable: true, description: 'The month it is for, YYYY-MM: for a stipend, travel and lodging.' })
  month?: string | null;
  @Field(() => [EvidenceKind], { nullable: true, description: 'Documents you have; left out: all that are needed.' })
  evidence?: EvidenceKind[] | null;
}

@InputType({ description: 'A cost asked back, with its evidence (FUND-13, FUND-14).' })
export class SubmitClaimInput {
  @Field(() => String, { description: 'Code of the funding source.' })
  fundingSource!: string;
  @Field(() => String, { description: 'Scheme of that source, as claimSchemes lists it.' })
  schemeCode!: string;
  @Field(() => Cents, { description: 'The cost in cents, as it stands on the invoice.' })
  cost!: number;
  @Field(() => String, { nullable: true, description: 'The certificate or qualification, by its code on the list (FUND-13).' })
  item?: string | null;
  @Field(() => ClaimResult, { nullable: true, description: 'How the exam or assessment ended; needed for FUND-13.' })
  result?: ClaimResult | null;
  @Field(() => Day, { nullable: true, description: 'Day on which the certificate was obtained or the assessment passed.' })
  achievedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the certificate; one claim for each.' })
  certificateNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Who wrote the invoice.' })
  invoiceIssuer?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the invoice; one claim for each.' })
  invoiceNumber?: string | null;
  @Field(() => ID, { nullable: true, description: 'The training it belongs to: for travel and lodging.' })
  application?: string | null;
  @Field(() => String, { nullable: true, description: 'The month it is for, YYYY-MM: for travel and lodging.' })
  month?: string | null;
  @Field(() => [EvidenceInput], { description: 'The documents. What is missing is asked for afterwards.' })
  evidence!: EvidenceInput[];
  @Field(() => Boolean, { description: 'You confirm that you paid this yourself and what you say is true.' })
  confirmFacts!: boolean;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'More documents for a claim that is not decided yet.' })
export class AddClaimEvidenceInput {
  @Field(() => ID, { description: 'Your claim.' })
  claim!: string;
  @Field(() => [EvidenceInput], { description: 'The documents, at least one.' })
  evidence!: EvidenceInput[];
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'The result of an exam that was awaited when the claim was made.' })
export class TellClaimResultInput {
  @Field(() => ID, { description: 'Your claim.' })
  claim!: string;
  @Field(() => ClaimResult, { description: 'ACHIEVED or NOT_ACHIEVED.' })
  result!: ClaimResult;
  @Field(() => Day, { nullable: true, description: 'Day of the result; needed when it was achieved.' })
  achievedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the certificate.' })
  certificateNumber?: string | null;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A claim the person does not want to go on with.' })
export class WithdrawClaimInput {
  @Field(() => ID, { description: 'Your claim.' })
  claim!: string;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'An officer approves a claim: the money becomes due.' })
export class ApproveClaimInput {
  @Field(() => ID, { description: 'The claim.' })
  claim!: string;
  @Field(() => Cents, { nullable: true, description: 'The cost the documents prove, in cents, when it is less than was claimed.' })
  recognisedCost?: number | null;
  @Field(() => String, { nullable: true, description: 'What the person should know besides; needed when less is recognised.' })
  explanation?: string | null;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'An officer declines a claim.' })
export class RejectClaimInput {
  @Field(() => ID, { description: 'The claim.' })
  claim!: string;
  @Field(() => ClaimRejectionReason, { description: 'Reason from the list.' })
  reason!: ClaimRejectionReason;
  @Field(() => String, { nullable: true, description: 'What the person should know besides; needed for OTHER.' })
  explanation?: string | null;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'An officer asks the person for documents; the claim goes on when they come.' })
export class AskForClaimEvidenceInput {
  @Field(() => ID, { description: 'The claim.' })
  claim!: string;
  @Field(() => [EvidenceKind], { description: 'Which documents, at least one.' })
  kinds!: EvidenceKind[];
  @Field(() => String, { description: 'What is wrong with those that are there, or what the new ones must show; shown as written.' })
  explanation!: string;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A condition of a claim settled by hand (FUND-7).' })
export class OverrideClaimCriterionInput {
  @Field(() => ID, { description: 'The claim.' })
  claim!: string;
  @Field(() => String, { description: 'Code of the criterion, as its decision lists it.' })
  criterion!: string;
  @Field(() => CriterionResult, { description: 'MET or NOT_MET.' })
  result!: CriterionResult;
  @Field(() => String, { description: 'Why; kept with the claim and in the audit log.' })
  reason!: string;
  @Field(() => String, { description: 'Name or number of the document it rests on.' })
  document!: string;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Takes an approval back before the money was paid; the ledger shows the counter-transfer.' })
export class ReopenClaimInput {
  @Field(() => ID, { description: 'The approved claim.' })
  claim!: string;
  @Field(() => String, { description: 'Why; shown to the person and kept in the audit log.' })
  reason!: string;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'An officer confirms the stipends that were proposed, all in one go.' })
export class ConfirmStipendsInput {
  @Field(() => [ID], { description: 'The proposed stipends, 1 to 500.' })
  claims!: string[];
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A finance officer marks approved claims of one source as paid.' })
export class PayClaimsInput {
  @Field(() => [ID], { description: 'The approved claims, 1 to 500, all of one funding source.' })
  claims!: string[];
  @Field(() => Day, { description: 'Day on which the bank paid.' })
  paidOn!: string;
  @Field(() => String, { description: 'Number of the payment order.' })
  reference!: string;
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Narrows a list of claims.' })
export class ClaimFilter {
  @Field(() => [ID], { nullable: true, description: 'These claims only.' })
  ids?: string[] | null;
  @Field(() => [ApplicationStatus], { nullable: true, description: 'In one of these states.' })
  status?: ApplicationStatus[] | null;
  @Field(() => [ClaimWaitingFor], { nullable: true, description: 'Waiting for this.' })
  waitingFor?: ClaimWaitingFor[] | null;
  @Field(() => [SchemeKind], { nullable: true, description: 'Of these kinds.' })
  kind?: SchemeKind[] | null;
  @Field(() => [String], { nullable: true, description: 'Of these sources, by code.' })
  fundingSource?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'For this training.' })
  application?: string | null;
  @Field(() => String, { nullable: true, description: 'For this month, YYYY-MM.' })
  month?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The day of answer has passed.' })
  isLate?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'The person has confirmed a bank account, or has not.' })
  hasBankAccount?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of the number, of the name, or of an invoice or certificate number.' })
  search?: string | null;
  @Field(() => Day, { nullable: true, description: 'Made on this day or later.' })
  submittedFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'Made on this day or earlier.' })
  submittedUntil?: string | null;
}

@InputType({ description: 'Narrows a list of payouts.' })
export class PayoutFilter {
  @Field(() => [ID], { nullable: true, description: 'These payouts only.' })
  ids?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Of these sources, by code.' })
  fundingSource?: string[] | null;
  @Field(() => Day, { nullable: true, description: 'Paid on this day or later.' })
  paidFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'Paid on this day or earlier.' })
  paidUntil?: string | null;
}
