/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The provider takes the applicant into the group. */
export type AcceptApplicationInput = {
  /** The application. */
  application: string | number;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
};

/** How a state body stands behind the quality of an institution (CAT-7). */
export type AccreditationStatus =
  /** The whole institution has been evaluated and accredited. */
  | 'ACCREDITED'
  /** In the register of education institutions; each programme has a licence of its own. */
  | 'REGISTERED'
  /** Accreditation was refused or withdrawn. */
  | 'WITHDRAWN';

/** Programmes that a source pays for from now on. */
export type AddSourceProgrammesInput = {
  /** The source. */
  fundingSource: string | number;
  /** And every programme of these kinds that is in the catalogue now. */
  kinds?: Array<ProgrammeKind> | null | undefined;
  /** These programmes, up to 500. */
  programmes?: Array<string | number> | null | undefined;
};

/** New figures of a method from a day on. */
export type AddUnitCostRateInput = {
  /** Base of an hour in ten-thousandths of a euro: 15600 is EUR 1.56. */
  baseTenThousandths: number;
  /** Coefficient of each programme group, up to 100. */
  coefficients: Array<UnitCostCoefficientInput>;
  /** The open rate before it ends on the day before. */
  endsPrevious?: boolean | null | undefined;
  /** The method. */
  method: string | number;
  /** First day on which it holds. */
  validFrom: string;
  /** Last day on which it holds; open when left out. */
  validUntil?: string | null | undefined;
};

/** Who comes first to places and money (FUND-24, BEY-20). */
export type Allotment =
  /** Who is drawn first, in a draw that anybody can check. */
  | 'DRAW'
  /** Who applied first. */
  | 'ORDER_OF_RECEIPT';

/** The answer to an objection. */
export type AnswerObjectionInput = {
  /** The answer, in words. */
  answer: string;
  /** The line objected to. */
  line: string | number;
};

/** Where an application stands (APP-3). */
export type ApplicationStatus =
  /** A place and the money are set aside; the provider has not taken the person in yet. */
  | 'APPROVED'
  /** The training is completed. */
  | 'COMPLETED'
  /** Begun, not sent. */
  | 'DRAFT'
  /** The provider has taken the person into the group. */
  | 'ENROLLED'
  /** The provider struck the learner off, for hours missed (APP-11). */
  | 'EXCLUDED'
  /** The training ended before its time, or attendance was too low to complete it (APP-11). */
  | 'INTERRUPTED'
  /** The training has begun. */
  | 'IN_TRAINING'
  /** Declined, with a reason. */
  | 'REJECTED'
  /** Received and waiting for the decision. */
  | 'SUBMITTED'
  /** Moved to another group of the same programme (APP-7). */
  | 'TRANSFERRED'
  /** A fact that decides is not known yet; the check is repeated by itself (FUND-6). */
  | 'WAITING_FOR_FACTS'
  /** On the waiting list, in order of receipt or of the draw. */
  | 'WAITLISTED'
  /** Taken back before the training began. */
  | 'WITHDRAWN';

/** An officer approves a claim: the money becomes due. */
export type ApproveClaimInput = {
  /** The claim. */
  claim: string | number;
  /** What the person should know besides; needed when less is recognised. */
  explanation?: string | null | undefined;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
  /** The cost the documents prove, in cents, when it is less than was claimed. */
  recognisedCost?: number | null | undefined;
};

/** An officer asks the person for documents; the claim goes on when they come. */
export type AskForClaimEvidenceInput = {
  /** The claim. */
  claim: string | number;
  /** What is wrong with those that are there, or what the new ones must show; shown as written. */
  explanation: string;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
  /** Which documents, at least one. */
  kinds: Array<EvidenceKind>;
};

/** A co-payment that was recorded by mistake. */
export type CancelCoPaymentInput = {
  /** The co-payment. */
  coPayment: string | number;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
  /** What was wrong. */
  reason: string;
};

/** Narrows a list of claims. */
export type ClaimFilter = {
  /** For this training. */
  application?: string | number | null | undefined;
  /** Of these sources, by code. */
  fundingSource?: Array<string> | null | undefined;
  /** The person has confirmed a bank account, or has not. */
  hasBankAccount?: boolean | null | undefined;
  /** These claims only. */
  ids?: Array<string | number> | null | undefined;
  /** The day of answer has passed. */
  isLate?: boolean | null | undefined;
  /** Of these kinds. */
  kind?: Array<SchemeKind> | null | undefined;
  /** For this month, YYYY-MM. */
  month?: string | null | undefined;
  /** Part of the number, of the name, or of an invoice or certificate number. */
  search?: string | null | undefined;
  /** In one of these states. */
  status?: Array<ApplicationStatus> | null | undefined;
  /** Made on this day or later. */
  submittedFrom?: string | null | undefined;
  /** Made on this day or earlier. */
  submittedUntil?: string | null | undefined;
  /** Waiting for this. */
  waitingFor?: Array<ClaimWaitingFor> | null | undefined;
};

/** Why an officer declines a claim. */
export type ClaimRejectionReason =
  /** The cost was paid back before. */
  | 'ALREADY_PAID_BACK'
  /** The documents do not match what is claimed. */
  | 'DOCUMENTS_DO_NOT_MATCH'
  /** The documents cannot be read. */
  | 'DOCUMENTS_UNREADABLE'
  /** The documents asked for did not come. */
  | 'EVIDENCE_NOT_SENT'
  /** The certificate or profession is not on the source's list. */
  | 'NOT_ON_THE_LIST'
  /** Another reason, given in words. */
  | 'OTHER'
  /** Somebody else bore the cost. */
  | 'PAID_BY_SOMEBODY_ELSE';

/** How the exam or assessment ended, as the person says: passed, not passed, or not known yet (FUND-13). */
export type ClaimResult =
  /** Passed: the certificate or a positive assessment is there. */
  | 'ACHIEVED'
  /** Not known yet. */
  | 'AWAITED'
  /** Not passed; the cost is not returned. */
  | 'NOT_ACHIEVED';

/** What a claim in WAITING_FOR_FACTS waits for: a fact that is not known yet, or documents from the person. */
export type ClaimWaitingFor =
  /** Documents from the person. */
  | 'EVIDENCE'
  /** A fact that is not known yet. */
  | 'FACTS';

/** Money to be taken back from a line. */
export type ClawBackSettlementLineInput = {
  /** How much is taken back, in cents; no more than the line gave. */
  amountCents: number;
  /** A text of your own, unique to this intent. */
  idempotencyKey: string;
  /** The line that gave too much. */
  line: string | number;
  /** Why, with the decision it rests on. */
  reason: string;
};

/** Who has paid a co-payment (FUND-16). */
export type CoPayer =
  /** The learner's employer. */
  | 'EMPLOYER'
  /** The learner's family. */
  | 'FAMILY'
  /** Somebody else. */
  | 'OTHER'
  /** The learner. */
  | 'SELF';

/** Money that has been confirmed for a funding source. */
export type ConfirmBudgetInput = {
  /** How much is added to its budget, in cents. */
  amountCents: number;
  /** The source. */
  fundingSource: string | number;
  /** A text of your own, unique to this intent. */
  idempotencyKey: string;
  /** The decision or document it rests on. */
  reason: string;
};

/** An officer confirms the stipends that were proposed, all in one go. */
export type ConfirmStipendsInput = {
  /** The proposed stipends, 1 to 500. */
  claims: Array<string | number>;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
};

/** A promise to pay co-payments of a person. */
export type CreateTopUpInput = {
  /** At most so much for one training, in cents; left out: all that remains to be paid. */
  amountCents?: number | null | undefined;
  /** Number of the learning account, or the code the person gave you. */
  beneficiary: string;
  /** A text of your own, unique to this intent. */
  idempotencyKey: string;
  /** At most so much in all, in cents. */
  limitCents: number;
  /** What the payer is to the person; never SELF. */
  payerKind: CoPayer;
  /** In whose name, as the person reads it: the name of the company. */
  payerName: string;
  /** Only this programme: the last part of the address of its page. */
  programme?: string | null | undefined;
  /** Only programmes of this kind. */
  programmeKind?: ProgrammeKind | null | undefined;
  /** Last day on which an application can take it. */
  validUntil: string;
};

/** Answer to one condition; UNKNOWN is never treated as not met (FUND-5). */
export type CriterionResult =
  /** The condition holds. */
  | 'MET'
  /** The condition does not hold. */
  | 'NOT_MET'
  /** A fact is missing; the answer names what would settle it. */
  | 'UNKNOWN';

/** Steps of a draw (BEY-20). */
export type DrawStatus =
  /** The fingerprint of the secret number is published; tickets are given while the window is open. */
  | 'COMMITTED'
  /** Places and money are given in that order. */
  | 'DECIDED'
  /** The window has closed; the list of tickets is published and cannot change. */
  | 'FROZEN'
  /** The secret number is published, and the order follows from it. */
  | 'REVEALED'
  /** Stopped by an administrator before the secret number was known; nothing was given. */
  | 'STOPPED';

/** Which dry run. */
export type DryRunInput = {
  /** The dry run. */
  dryRun: string | number;
};

/** A dry run goes on by itself until it is done; one that somebody stopped can be gone on with. */
export type DryRunStatus =
  /** Has looked at every decision. */
  | 'DONE'
  /** Goes on by itself. */
  | 'RUNNING'
  /** Somebody stopped it; it can go on. */
  | 'STOPPED';

/** Highest completed education. */
export type EducationLevel =
  /** Bachelor's degree or its equal. */
  | 'BACHELOR'
  /** Basic education. */
  | 'BASIC'
  /** Doctoral degree. */
  | 'DOCTORAL'
  /** College education: the short cycle of higher education. */
  | 'FIRST_CYCLE_SHORT'
  /** Master's degree or its equal. */
  | 'MASTER'
  /** General secondary education. */
  | 'SECONDARY'
  /** Vocational secondary education. */
  | 'VOCATIONAL';

/** Economic activity of a person. */
export type EmploymentStatus =
  /** Works for an employer. */
  | 'EMPLOYED'
  /** None of these. */
  | 'OTHER'
  /** On leave to look after a child. */
  | 'PARENTAL_LEAVE'
  /** Draws a pension. */
  | 'PENSIONER'
  /** Works for themselves. */
  | 'SELF_EMPLOYED'
  /** Studies. */
  | 'STUDENT'
  /** Out of work and looking for it. */
  | 'UNEMPLOYED';

/** The end of a check. */
export type EndPaymentStopInput = {
  /** What was found. */
  finding: string;
  /** How it ended. */
  outcome: StopOutcome;
  /** The stopped payment. */
  stop: string | number;
};

/** Ending a role. */
export type EndRoleInput = {
  /** Last day; yesterday ends it at once. */
  endsOn: string;
  /** Which grant. */
  roleGrant: string | number;
};

/** Which rate, and its last day. */
export type EndUnitCostRateInput = {
  /** The rate. */
  rate: string | number;
  /** Last day on which it holds. */
  validUntil: string;
};

/** What kind of refusal a user error is; stable for programs. */
export type ErrorCode =
  /** There is an application for this group or programme already (APP-2). */
  | 'ALREADY_APPLIED'
  /** Somebody else changed the same thing, or it is tied to something that stands in the way. Load it again. */
  | 'CONFLICT'
  /** The idempotency key was used before, with another input. */
  | 'DUPLICATE_KEY'
  /** The budget is used up and the source keeps no waiting list (FUND-24). */
  | 'EXHAUSTED'
  /** The group takes no applications now. */
  | 'GROUP_CLOSED'
  /** No place is left and the group keeps no waiting list. */
  | 'GROUP_FULL'
  /** There is less money than is asked for. */
  | 'INSUFFICIENT_FUNDS'
  /** A value cannot be used as it is; `path` names it. */
  | 'INVALID'
  /** A limit of the platform or of the source is reached. */
  | 'LIMIT_REACHED'
  /** It is there, but your role or its settings do not let you do this. */
  | 'NOT_ALLOWED'
  /** A condition of the funding source is not met (FUND-5). */
  | 'NOT_ELIGIBLE'
  /** It does not exist, or it is not yours to see: one answer for both (ROLE-3). */
  | 'NOT_FOUND'
  /** The funding source takes no applications now (FUND-25). */
  | 'SOURCE_CLOSED'
  /** The terms in force have not been accepted yet (ACC-2). */
  | 'TERMS_NOT_ACCEPTED'
  /** What should change has moved on and no longer allows this step. */
  | 'WRONG_STATUS';

/** What a document proves (FUND-13, FUND-14). */
export type EvidenceKind =
  /** The certificate or the result of the assessment. */
  | 'CERTIFICATE'
  /** The invoice. */
  | 'INVOICE'
  /** The rental agreement. */
  | 'LEASE'
  /** Proof that it was paid. */
  | 'PAYMENT'
  /** Tickets of the journey. */
  | 'TICKET';

/** Going on after a pause. */
export type ExtendSessionInput = {
  /** Whatever helps the client; it is not used. */
  clientMutationId?: string | null | undefined;
};

/** Where a fact came from. */
export type FactOrigin =
  /** Known to the platform itself, such as earlier grants. */
  | 'PLATFORM'
  /** Read from a state register. */
  | 'REGISTER'
  /** Told by the person. */
  | 'SELF_DECLARED'
  /** The result of a test. */
  | 'TEST';

/** Which source. */
export type FundingSourceIdInput = {
  /** The source. */
  fundingSource: string | number;
};

/** Life of a funding source (FUND-1). */
export type FundingSourceStatus =
  /** Put away; its page and history stay. */
  | 'ARCHIVED'
  /** Takes no more applications; what is under way goes on. */
  | 'CLOSED'
  /** Being set up; only staff see it. */
  | 'DRAFT'
  /** Open to the public. */
  | 'PUBLISHED';

/** What became of a grant (FUND-10). */
export type GrantStatus =
  /** There to be spent. */
  | 'ACTIVE'
  /** Kept for the next period; there to be spent. */
  | 'CARRIED_OVER'
  /** Given back by the person. */
  | 'DECLINED'
  /** Lost by an interrupted training. */
  | 'FORFEITED'
  /** What was left went back to the budget after its date. */
  | 'LAPSED'
  /** Nothing is left. */
  | 'SPENT';

/** Which group. */
export type GroupIdInput = {
  /** The group. */
  group: string | number;
  /** A text of your own, unique to this intent. */
  idempotencyKey: string;
};

/** Life of a group (APP-7). */
export type GroupStatus =
  /** Cancelled or stopped; everybody has their money back. */
  | 'CANCELLED'
  /** Takes no more applications; has not begun. */
  | 'CLOSED'
  /** The training is over. */
  | 'FINISHED'
  /** Takes applications within its window. */
  | 'OPEN'
  /** Prepared; not open for applications yet. */
  | 'PLANNED'
  /** The training is under way. */
  | 'RUNNING';

/** What a ledger account stands for (FUND-21). */
export type LedgerAccountKind =
  /** What a source has and has not given away. */
  | 'BUDGET'
  /** Where money comes from, outside the platform; the only kind that may stand below zero. */
  | 'EXTERNAL'
  /** One grant of one person. */
  | 'GRANT'
  /** Spent otherwise. */
  | 'OTHER'
  /** Paid to a person. */
  | 'PAID_PERSON'
  /** Paid to a provider. */
  | 'PAID_PROVIDER'
  /** Owed to a person: reimbursements and stipends. */
  | 'PAYABLE_PERSON'
  /** Owed to a provider by one monthly statement. */
  | 'PAYABLE_PROVIDER'
  /** Set aside for one application. */
  | 'RESERVED';

/** Narrows the ledger: follow one euro from the budget to a training and back. */
export type LedgerTransferFilter = {
  /** Through this ledger account, or through any of this learning account. */
  account?: string | number | null | undefined;
  /** Of exactly this amount, in cents. */
  amountCents?: number | null | undefined;
  /** Through the reservation of this application. */
  application?: string | number | null | undefined;
  /** At this moment or later. */
  from?: string | null | undefined;
  /** Money of this funding source, by code. */
  fundingSource?: string | null | undefined;
  /** These transfers only. */
  ids?: Array<string | number> | null | undefined;
  /** Of these kinds. */
  kind?: Array<TransferKind> | null | undefined;
  /** On this day. */
  on?: string | null | undefined;
  /** Of this person, by the number of the account; say why in `purpose`, the person can read it. */
  person?: string | null | undefined;
  /** Why the money of a person is looked at. */
  purpose?: string | null | undefined;
  /** Before this moment. */
  until?: string | null | undefined;
};

/** Language of a text. Latvian is first; English falls back to it. */
export type Locale =
  /** English. */
  | 'EN'
  /** Latvian. */
  | 'LV';

/** What is wrong with a line. */
export type ObjectToSettlementLineInput = {
  /** The line. */
  line: string | number;
  /** What is wrong, in words. */
  reason: string;
};

/** A condition of a claim settled by hand (FUND-7). */
export type OverrideClaimCriterionInput = {
  /** The claim. */
  claim: string | number;
  /** Code of the criterion, as its decision lists it. */
  criterion: string;
  /** Name or number of the document it rests on. */
  document: string;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
  /** Why; kept with the claim and in the audit log. */
  reason: string;
  /** MET or NOT_MET. */
  result: CriterionResult;
};

/** A condition settled by hand (FUND-7). */
export type OverrideCriterionInput = {
  /** The application. */
  application: string | number;
  /** Code of the criterion, as its decision lists it. */
  criterion: string;
  /** Name or number of the document it rests on. */
  document: string;
  /** Why; kept with the application and in the audit log. */
  reason: string;
  /** MET or NOT_MET. */
  result: CriterionResult;
};

/** A finance officer marks approved claims of one source as paid. */
export type PayClaimsInput = {
  /** The approved claims, 1 to 500, all of one funding source. */
  claims: Array<string | number>;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
  /** Day on which the bank paid. */
  paidOn: string;
  /** Number of the payment order. */
  reference: string;
};

/** An approved statement that has been paid. */
export type PaySettlementInput = {
  /** A text of your own, unique to this intent. */
  idempotencyKey: string;
  /** Day of the payment. */
  paidOn: string;
  /** Number of the payment order. */
  reference: string;
  /** The statement. */
  settlement: string | number;
};

/** Whether a plan gives an amount for each month or for each quarter. */
export type PlanStep =
  /** An amount for each calendar month. */
  | 'MONTH'
  /** An amount for each quarter of the year. */
  | 'QUARTER';

/** What a source means to commit in one month or quarter. */
export type PlannedAmountInput = {
  /** How much, in cents. */
  amountCents: number;
  /** YYYY-MM: the month, or the first month of the quarter. */
  from: string;
};

/** What sort of training it is, and which document one gets. */
export type ProgrammeKind =
  /** Short studies that end in a micro-credential with credit points. */
  | 'MICRO_CREDENTIAL'
  /** Non-formal course; ends in a certificate of the provider. */
  | 'NON_FORMAL'
  /** Course on a learning platform; ends in the platform's own certificate. */
  | 'ONLINE_COURSE'
  /** Continuing vocational education; ends in a state-recognised qualification, after an exam. */
  | 'PROFESSIONAL_CONTINUING_EDUCATION'
  /** Vocational development; ends in a state-recognised certificate, after a final test. */
  | 'PROFESSIONAL_DEVELOPMENT'
  /** Learning at one's own pace with a mentor; ends in a certificate. */
  | 'SELF_DIRECTED'
  /** Course of a study programme; ends in a certificate with credit points. */
  | 'STUDY_COURSE'
  /** Module of a study programme; ends in a certificate with credit points. */
  | 'STUDY_MODULE'
  /** Module of a vocational programme; ends in a certificate. */
  | 'VOCATIONAL_MODULE'
  /** Several modules of a vocational programme; ends in a certificate. */
  | 'VOCATIONAL_MODULE_SET';

/** Which draft comes into force, and when. */
export type PublishFundingSourceVersionInput = {
  /** First day on which it decides; today or later. */
  effectiveFrom: string;
  /** The draft. */
  version: string | number;
};

/** An address where somebody else describes the quality of a provider. */
export type QualityLinkInput = {
  /** The same in English. */
  nameEn?: string | null | undefined;
  /** What is found there, in Latvian. */
  nameLv: string;
  /** The address, https://… */
  url: string;
};

/** What is known of a provider’s quality from others. */
export type RecordAccreditationInput = {
  /** Who decided, in English. */
  byEn?: string | null | undefined;
  /** Who decided, in Latvian; needed with a status. */
  byLv?: string | null | undefined;
  /** At most ten; what is left out is removed. */
  links: Array<QualityLinkInput>;
  /** The provider. */
  provider: string | number;
  /** What a state body decided; null: nothing is known. */
  status?: AccreditationStatus | null | undefined;
  /** Last day on which it holds; null: without a term. */
  until?: string | null | undefined;
};

/** What a learner has missed so far. */
export type RecordAttendanceInput = {
  /** The application in training. */
  application: string | number;
  /** The day up to which it counts; today when left out. A stipend needs it for the end of each month. */
  asOf?: string | null | undefined;
  /** Hours missed since the beginning, all together. */
  hoursMissed: number;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
};

/** A co-payment the provider has received. */
export type RecordCoPaymentInput = {
  /** The amount in cents. */
  amount: number;
  /** The application it is for. */
  application: string | number;
  /** Number of the invoice or receipt. */
  document?: string | null | undefined;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
  /** More than what remains was paid, and that is meant so. */
  isMoreThanRemains?: boolean | null | undefined;
  /** Day on which it was paid. */
  paidOn: string;
  /** Who has paid. */
  payer: CoPayer;
};

/** The end of a training. */
export type RecordCompletionInput = {
  /** The application in training. */
  application: string | number;
  /** Last day of the training. */
  completedOn: string;
  /** Hours attended, all together. */
  hoursAttended: number;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
};

/** The provider or the agency declines an application. */
export type RejectApplicationInput = {
  /** The application. */
  application: string | number;
  /** What the applicant should know besides; shown as written. */
  explanation?: string | null | undefined;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
  /** Reason from the list. */
  reason: RejectionReason;
};

/** An officer declines a claim. */
export type RejectClaimInput = {
  /** The claim. */
  claim: string | number;
  /** What the person should know besides; needed for OTHER. */
  explanation?: string | null | undefined;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
  /** Reason from the list. */
  reason: ClaimRejectionReason;
};

/** Why a provider or the agency declines an application (APP-5). */
export type RejectionReason =
  /** Documents are missing. */
  | 'DOCUMENTS_MISSING'
  /** The group does not take place. */
  | 'GROUP_CANCELLED'
  /** The applicant could not be reached. */
  | 'NOT_REACHABLE'
  /** Another reason, given in words. */
  | 'OTHER'
  /** The applicant lacks the knowledge the programme builds on. */
  | 'PRIOR_KNOWLEDGE';

/** Programmes that a source pays for no more; applications already made go on. */
export type RemoveSourceProgrammesInput = {
  /** The source. */
  fundingSource: string | number;
  /** These programmes, up to 500. */
  programmes: Array<string | number>;
};

/** Takes an approval back before the money was paid; the ledger shows the counter-transfer. */
export type ReopenClaimInput = {
  /** The approved claim. */
  claim: string | number;
  /** A text of your own, unique to this intent: sending it again has no second effect and gives the same answer. */
  idempotencyKey: string;
  /** Why; shown to the person and kept in the audit log. */
  reason: string;
};

/** Which e-mails to send anew. */
export type RetryMailsInput = {
  /** E-mails that came back or were given up, up to 100. */
  mails: Array<string | number>;
};

/** In which capacity somebody acts (roles of MKN 506 and [R] 4.3). */
export type Role =
  /** A resident with a learning account. */
  | 'ACCOUNT_HOLDER'
  /** Reads everything of a funding source, and changes nothing. */
  | 'AUDITOR'
  /** Advises on work and learning. */
  | 'CAREER_CONSULTANT'
  /** Sends notices and newsletters. */
  | 'COMMUNICATIONS_SPECIALIST'
  /** Writes pages, news and the glossary; keeps synonyms of the search. */
  | 'CONTENT_EDITOR'
  /** Sees figures and reports, never names or personal codes. */
  | 'DATA_ANALYST'
  /** Evaluates the offers of providers assigned to them. */
  | 'EVALUATOR'
  /** Confirms budgets, approves rounds and statements, records payments. */
  | 'FINANCE_OFFICER'
  /** Sets up a funding source and publishes its rules. */
  | 'FUNDING_SOURCE_MANAGER'
  /** Supports the learners matched to them. */
  | 'MENTOR'
  /** Helps residents register and apply, in person. */
  | 'MUNICIPAL_COORDINATOR'
  /** An employer or another who pays a part for somebody (BEY-7). */
  | 'PAYER'
  /** Looks after users, roles, word lists and settings. */
  | 'PLATFORM_ADMINISTRATOR'
  /** Decides on applications, claims and groups of the sources assigned. */
  | 'PROJECT_MANAGER'
  /** Looks after a provider: profile, programmes, groups and staff. */
  | 'PROVIDER_ADMINISTRATOR'
  /** Works for a provider: programmes, groups and attendance, without staff and agreements. */
  | 'PROVIDER_USER'
  /** Looks after surveys, ratings and accreditations. */
  | 'QUALITY_OFFICER';

/** Which round. */
export type RoundInput = {
  /** The round. */
  round: string | number;
};

/** Steps of an allocation round (FUND-11). */
export type RoundStatus =
  /** A finance officer approved the preview. */
  | 'APPROVED'
  /** All grants are given. */
  | 'DONE'
  /** Planned; nothing is counted yet. */
  | 'DRAFT'
  /** Counted: who gets how much, and who is left out and why. */
  | 'PREVIEWED'
  /** Grants are being given. */
  | 'RUNNING';

/** Which round to run. */
export type RunAllocationRoundInput = {
  /** A text of your own, unique to this intent. */
  idempotencyKey: string;
  /** The approved round. */
  round: string | number;
};

/** How a funding source pays (FUND-8 to FUND-15). */
export type SchemeKind =
  /** Returns the cost of a place to stay, on evidence (FUND-14). */
  | 'ACCOMMODATION'
  /** Pays the whole price (FUND-8). */
  | 'FULL_COST'
  /** Pays from the person's grants (FUND-9). */
  | 'GRANT'
  /** Gives a seat on another platform; no money moves (FUND-15). */
  | 'LICENCE'
  /** Pays a share of the price, the person the rest (FUND-12). */
  | 'PERCENTAGE'
  /** Returns the cost of a certificate or an assessment (FUND-13). */
  | 'REIMBURSEMENT'
  /** Pays an amount for each month of training (FUND-14). */
  | 'STIPEND'
  /** Returns travel costs, on evidence (FUND-14). */
  | 'TRAVEL';

/** A plan for the budget of a source, in the place of the one before. */
export type SetBudgetPlanInput = {
  /** Within the period of the source, together no more than its confirmed budget; what is left out is planned at nothing. */
  amounts: Array<PlannedAmountInput>;
  /** The source. */
  fundingSource: string | number;
  /** By month or by quarter. */
  step: PlanStep;
};

/** Which statement. */
export type SettlementInput = {
  /** The statement. */
  settlement: string | number;
};

/** What a line stands for: a completed training, the earned part of one that ended early, money taken back, and a debt that goes to the next statement or comes from the one before. */
export type SettlementLineKind =
  /** A debt that comes from the statement before. */
  | 'BROUGHT_FORWARD'
  /** A debt that goes to the next statement. */
  | 'CARRIED_FORWARD'
  /** Money taken back. */
  | 'CLAWED_BACK'
  /** A completed training. */
  | 'COMPLETED'
  /** The earned part of a training that ended early. */
  | 'ENDED_EARLY';

/** Where a statement stands: it gathers lines, is approved for payment, is paid, or its payment is stopped (BEY-9). */
export type SettlementStatus =
  /** Its payment is stopped while something is checked. */
  | 'ON_HOLD'
  /** Gathers lines, or waits to be confirmed. */
  | 'OPEN'
  /** Paid. */
  | 'PAID'
  /** Approved for payment and frozen. */
  | 'PAYABLE';

/** What a statement waits for: the end of its month, the provider, an answer to an objection, the finance officer, the payment. */
export type SettlementStep =
  /** Its month is not over. */
  | 'GATHERING'
  /** Waits for an answer to an objection. */
  | 'OBJECTED'
  /** Waits for the end of a check. */
  | 'ON_HOLD'
  /** Waits for nothing. */
  | 'PAID'
  /** Waits for a finance officer. */
  | 'TO_APPROVE'
  /** Waits for the provider. */
  | 'TO_CONFIRM'
  /** Waits for the payment. */
  | 'TO_PAY';

/** What a source needs before residents can use it. */
export type SetupStep =
  /** Money is confirmed. */
  | 'BUDGET'
  /** Which programmes it pays for. */
  | 'PROGRAMMES'
  /** Rules are in force, or will be. */
  | 'PUBLISH'
  /** How it pays and to whom. */
  | 'RULES'
  /** Its public page is written. */
  | 'TEXTS'
  /** When applications are taken. */
  | 'WINDOW';

/** Which version to try on past decisions. */
export type StartDryRunInput = {
  /** The version, mostly a draft. */
  version: string | number;
};

/** Which draw to stop, and why. */
export type StopDrawInput = {
  /** The draw; its secret number is not revealed yet. */
  draw: string | number;
  /** Why, in English. */
  reasonEn?: string | null | undefined;
  /** Why, in Latvian; everybody reads it. */
  reasonLv: string;
};

/** How a check ended: nothing was wrong and the payment goes on, or what was wrong has been corrected by a line of its own. */
export type StopOutcome =
  /** What was wrong is corrected by a line of its own. */
  | 'CORRECTED'
  /** Nothing was wrong; the payment goes on. */
  | 'NOTHING_WRONG';

/** A payment to be stopped while something is checked. */
export type StopPaymentInput = {
  /** The line, when only a line is stopped. */
  line?: string | number | null | undefined;
  /** What is checked, and why. */
  reason: string;
  /** The line, the statement, or everything owed to the provider by its source. */
  scope: StopScope;
  /** The statement it is about. */
  settlement: string | number;
};

/** How much is not paid while something is checked: one line, one statement, or everything the source owes to the provider. */
export type StopScope =
  /** One line. */
  | 'LINE'
  /** Everything the source owes to the provider. */
  | 'PROVIDER'
  /** The whole statement. */
  | 'STATEMENT';

/** In which capacity to act from now on. */
export type SwitchRoleInput = {
  /** For which funding source, when the role is bound to one. */
  fundingSource?: string | number | null | undefined;
  /** For which provider, when the role is bound to one. */
  organisation?: string | number | null | undefined;
  /** The role; one of Viewer.roles. */
  role: Role;
};

/** Which promise. */
export type TopUpInput = {
  /** The promise. */
  topUp: string | number;
};

/** Where a promise stands: offered to the person, accepted, declined, or ended by who made it (BEY-7). */
export type TopUpStatus =
  /** Accepted; pays co-payments by its rules. */
  | 'ACCEPTED'
  /** Declined by the person. */
  | 'DECLINED'
  /** Ended by who made it; what trainings have taken stays promised. */
  | 'ENDED'
  /** Offered to the person, who has not answered. */
  | 'OFFERED';

/** Towards the budget the money came from, the movement one begins at, or towards what became of it. */
export type TrailDirection =
  /** Towards the budget the money came from. */
  | 'BACKWARD'
  /** Towards what became of the money. */
  | 'FORWARD'
  /** The movement one begins at. */
  | 'START';

/** Why money moved (FUND-21). */
export type TransferKind =
  /** From the budget to a person's grant. */
  | 'ALLOCATE'
  /** Puts an earlier movement right. */
  | 'CORRECTION'
  /** The person gives a grant back to the budget. */
  | 'DECLINE'
  /** The provider has earned it. */
  | 'EARN'
  /** Lost by an interrupted training; goes back to the budget. */
  | 'FORFEIT'
  /** Money from outside comes into the budget of a source. */
  | 'FUND'
  /** Unused money of a grant goes back to the budget after its date (FUND-10). */
  | 'LAPSE'
  /** Paid to the provider or the person. */
  | 'PAY'
  /** A cost the person has borne becomes due to them (FUND-13). */
  | 'REIMBURSE'
  /** What was set aside goes back to where it came from. */
  | 'RELEASE'
  /** Set aside for an application. */
  | 'RESERVE'
  /** Goes back to a grant, with a new date to use it by. */
  | 'RESTORE'
  /** A stipend becomes due to the person (FUND-14). */
  | 'STIPEND';

/** The coefficient of a programme group. */
export type UnitCostCoefficientInput = {
  /** Code of a sector. */
  sector: string;
  /** In ten-thousandths: 12800 is 1.28. */
  tenThousandths: number;
};

/** Where a price by a unit-cost method is rounded to the cent, half up (FUND-19). */
export type UnitCostRounding =
  /** The price of an hour, before it is multiplied by the hours. */
  | 'HOURLY'
  /** Only the price of the whole programme. */
  | 'TOTAL';

/** New rules for the draft of a source. */
export type UpdateFundingSourceDraftInput = {
  /** The source; a draft is begun when it has none. */
  fundingSource: string | number;
  /** The whole rule set, as `FundingSourceVersion.rules` gives it. */
  rules: unknown;
};

/** A draft can change; a published version never does; a later one supersedes it. */
export type VersionStatus =
  /** Being written; can change. */
  | 'DRAFT'
  /** In force from its day on; never changes. */
  | 'PUBLISHED'
  /** A later version took its place. */
  | 'SUPERSEDED';

/** Which list of words an entry belongs to. */
export type Vocabulary =
  /** Areas of the European digital competence framework. */
  | 'DIGCOMP_AREA'
  /** Competences of the European digital competence framework. */
  | 'DIGCOMP_COMPETENCE'
  /** Languages of training. */
  | 'LANGUAGE'
  /** Municipalities of Latvia. */
  | 'MUNICIPALITY'
  /** Economic activities (NACE), for the sector of an employer. */
  | 'NACE'
  /** Professional qualifications. */
  | 'QUALIFICATION'
  /** Branches of the economy. */
  | 'SECTOR';

export type LedgerLines_TransferFragment = { id: string, sequence: number, at: string, kind: TransferKind, reason: string, reference: string | null, actor: string, sentence: string, amount: { cents: number, currency: string }, debit: { id: string, kind: LedgerAccountKind, label: string }, credit: { id: string, kind: LedgerAccountKind, label: string } };

export type VocabularyPicker_EntriesQueryVariables = Exact<{
  vocabulary: Vocabulary;
  locale?: Locale | null | undefined;
}>;


export type VocabularyPicker_EntriesQuery = { vocabulary: Array<{ id: string, code: string, name: string }> };

export type RoleSwitch_SwitchMutationVariables = Exact<{
  input: SwitchRoleInput;
  locale?: Locale | null | undefined;
}>;


export type RoleSwitch_SwitchMutation = { switchRole: { viewer: { actingAs: { role: Role } } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type AllocationRoundCreate_PlanQueryVariables = Exact<{
  id: string | number;
}>;


export type AllocationRoundCreate_PlanQuery = { node:
    | { id: string, activeVersion: { id: string, rules: unknown } | null, rounds: Array<{ id: string, roundOn: string }> }
    | Record<PropertyKey, never>
   | null };

export type AllocationRoundShow_RoundQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type AllocationRoundShow_RoundQuery = { node:
    | { id: string, name: string, roundOn: string, windowFrom: string | null, windowUntil: string | null, chooseBy: string, useBy: string, status: RoundStatus, approvedBy: string | null, approvedAt: string | null, processed: number, toProcess: number, rulesVersion: number, fundingSource: { id: string, code: string, shortName: string, budget: { free: { cents: number } } }, amount: { cents: number }, newerRules: { version: number, amount: { cents: number } | null } | null, preview: { receiving: number, leftOut: number, computedAt: string, amount: { cents: number }, lines: Array<{ reason: string, label: string, persons: number, amount: { cents: number } }> } | null, report: { receiving: number, leftOut: number, computedAt: string, amount: { cents: number }, lines: Array<{ reason: string, label: string, persons: number, amount: { cents: number } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type AllocationRoundShow_CountsFragment = { receiving: number, leftOut: number, computedAt: string, amount: { cents: number }, lines: Array<{ reason: string, label: string, persons: number, amount: { cents: number } }> };

export type NewerRulesNotice_RenewMutationVariables = Exact<{
  input: RoundInput;
  locale?: Locale | null | undefined;
}>;


export type NewerRulesNotice_RenewMutation = { renewAllocationRound: { round: { id: string, status: RoundStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RoundActions_PreviewMutationVariables = Exact<{
  input: RoundInput;
  locale?: Locale | null | undefined;
}>;


export type RoundActions_PreviewMutation = { previewAllocationRound: { round: { id: string, status: RoundStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RoundActions_ApproveMutationVariables = Exact<{
  input: RoundInput;
  locale?: Locale | null | undefined;
}>;


export type RoundActions_ApproveMutation = { approveAllocationRound: { round: { id: string, status: RoundStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RoundActions_RunMutationVariables = Exact<{
  input: RunAllocationRoundInput;
  locale?: Locale | null | undefined;
}>;


export type RoundActions_RunMutation = { runAllocationRound: { round: { id: string, status: RoundStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RoundActions_StopMutationVariables = Exact<{
  input: RoundInput;
  locale?: Locale | null | undefined;
}>;


export type RoundActions_StopMutation = { stopAllocationRound: { round: { id: string, status: RoundStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type CancelCoPayment_CancelMutationVariables = Exact<{
  input: CancelCoPaymentInput;
  locale?: Locale | null | undefined;
}>;


export type CancelCoPayment_CancelMutation = { cancelCoPayment: { application: { id: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type EveryCent_TransfersQueryVariables = Exact<{
  filter?: LedgerTransferFilter | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type EveryCent_TransfersQuery = { consoleLedgerTransfers: { totalCount: number, items: Array<{ id: string, sequence: number, at: string, kind: TransferKind, reason: string, reference: string | null, actor: string, sentence: string, amount: { cents: number, currency: string }, debit: { id: string, kind: LedgerAccountKind, label: string }, credit: { id: string, kind: LedgerAccountKind, label: string } }> } };

export type OverrideCriterion_OverrideMutationVariables = Exact<{
  input: OverrideCriterionInput;
  locale?: Locale | null | undefined;
}>;


export type OverrideCriterion_OverrideMutation = { overrideCriterion: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RecordCoPayment_RecordMutationVariables = Exact<{
  input: RecordCoPaymentInput;
  locale?: Locale | null | undefined;
}>;


export type RecordCoPayment_RecordMutation = { recordCoPayment: { application: { id: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RecordTraining_AttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
  locale?: Locale | null | undefined;
}>;


export type RecordTraining_AttendanceMutation = { recordAttendance: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RecordTraining_CompletionMutationVariables = Exact<{
  input: RecordCompletionInput;
  locale?: Locale | null | undefined;
}>;


export type RecordTraining_CompletionMutation = { recordCompletion: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RejectApplication_RejectMutationVariables = Exact<{
  input: RejectApplicationInput;
  locale?: Locale | null | undefined;
}>;


export type RejectApplication_RejectMutation = { rejectApplication: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type AcceptApplication_AcceptMutationVariables = Exact<{
  input: AcceptApplicationInput;
  locale?: Locale | null | undefined;
}>;


export type AcceptApplication_AcceptMutation = { acceptApplication: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type ApplicationShow_ApplicationQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type ApplicationShow_ApplicationQuery = { node:
    | { id: string, number: string, status: ApplicationStatus, submittedAt: string, receiptNumber: number | null, waitlistNumber: number | null, rulesVersion: number | null, decidedBy: string | null, nextBy: string | null, canBeWithdrawn: boolean, canBeInterrupted: boolean, whatHappensNext: string, schemeCode: string | null, schemeKind: SchemeKind | null, hoursMissed: number, price: { cents: number, currency: string }, paidByScheme: { cents: number, currency: string }, reserved: { cents: number, currency: string }, coPayment: { cents: number, currency: string }, coPaid: { cents: number, currency: string }, coPaymentLeft: { cents: number, currency: string }, coPayments: Array<{ id: string, paidOn: string, payer: CoPayer, document: string | null, cancelledAt: string | null, cancelledBecause: string | null, amount: { cents: number, currency: string } }>, coPaymentShares: Array<{ payer: CoPayer, shareBasisPoints: number, amount: { cents: number, currency: string } }>, programme: { id: string, title: string, hours: number, provider: { id: string, name: string } }, group: { id: string, code: string, startsOn: string, endsOn: string, placesLeft: number }, account: { id: string, number: string, person: { givenName: string, familyName: string } }, fundingSource: { id: string, code: string, shortName: string } | null, parts: Array<{ schemeKind: SchemeKind | null, rulesVersion: number | null, fundingSource: { id: string, code: string, shortName: string }, pays: { cents: number, currency: string }, reserved: { cents: number, currency: string }, decision: Array<{ code: string, result: CriterionResult, sentence: string, fact: string | null, isOverridden: boolean, origin: FactOrigin | null, register: string | null, readAt: string | null, remedy: string | null }> }>, appeal: { isOpen: boolean, inPlainWords: string } | null, decision: Array<{ code: string, result: CriterionResult, sentence: string, fact: string | null, isOverridden: boolean, origin: FactOrigin | null, register: string | null, readAt: string | null, remedy: string | null }>, timeline: Array<{ at: string, actor: string, from: ApplicationStatus | null, to: ApplicationStatus, reason: string | null }>, explainedAmounts: Array<{ scheme: string, rulesVersion: number | null, rulesFrom: string | null, calculation: string, difference: string | null, fundingSource: { id: string, shortName: string }, reserved: { cents: number, currency: string }, facts: Array<{ code: string, sentence: string, origin: FactOrigin | null, register: string | null, readAt: string | null }>, reservedFrom: Array<{ at: string, label: string, amount: { cents: number, currency: string } }>, later: Array<{ at: string, label: string, amount: { cents: number, currency: string } }> }>, transfers: Array<{ id: string, sequence: number, at: string, kind: TransferKind, reason: string, reference: string | null, actor: string, sentence: string, amount: { cents: number, currency: string }, debit: { id: string, kind: LedgerAccountKind, label: string }, credit: { id: string, kind: LedgerAccountKind, label: string } }> }
    | Record<PropertyKey, never>
   | null };

export type AuditEntryList_EntryQueryVariables = Exact<{
  id: string | number;
}>;


export type AuditEntryList_EntryQuery = { node:
    | { id: string, before: unknown, after: unknown }
    | Record<PropertyKey, never>
   | null };

export type ApproveClaim_ApproveMutationVariables = Exact<{
  input: ApproveClaimInput;
  locale?: Locale | null | undefined;
}>;


export type ApproveClaim_ApproveMutation = { approveClaim: { claim: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type AskForEvidence_AskMutationVariables = Exact<{
  input: AskForClaimEvidenceInput;
  locale?: Locale | null | undefined;
}>;


export type AskForEvidence_AskMutation = { askForClaimEvidence: { claim: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type OverrideClaim_OverrideMutationVariables = Exact<{
  input: OverrideClaimCriterionInput;
  locale?: Locale | null | undefined;
}>;


export type OverrideClaim_OverrideMutation = { overrideClaimCriterion: { claim: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RejectClaim_RejectMutationVariables = Exact<{
  input: RejectClaimInput;
  locale?: Locale | null | undefined;
}>;


export type RejectClaim_RejectMutation = { rejectClaim: { claim: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type ReopenClaim_ReopenMutationVariables = Exact<{
  input: ReopenClaimInput;
  locale?: Locale | null | undefined;
}>;


export type ReopenClaim_ReopenMutation = { reopenClaim: { claim: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type StipendsToConfirm_StipendsQueryVariables = Exact<{
  filter?: ClaimFilter | null | undefined;
  page?: number | null | undefined;
}>;


export type StipendsToConfirm_StipendsQuery = { consoleClaims: { totalCount: number, items: Array<{ id: string, pays: { cents: number } }> } };

export type StipendsToConfirm_ConfirmMutationVariables = Exact<{
  input: ConfirmStipendsInput;
  locale?: Locale | null | undefined;
}>;


export type StipendsToConfirm_ConfirmMutation = { confirmStipends: { claims: Array<{ id: string, status: ApplicationStatus }> | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type ClaimShow_ClaimQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type ClaimShow_ClaimQuery = { node:
    | { id: string, number: string, kind: SchemeKind, status: ApplicationStatus, waitingFor: ClaimWaitingFor | null, schemeName: string, result: ClaimResult | null, achievedOn: string | null, certificateNumber: string | null, invoiceIssuer: string | null, invoiceNumber: string | null, month: string | null, daysInTraining: number | null, submittedAt: string, decidedAt: string | null, rulesVersion: number, whatHappensNext: string, nextBy: string | null, missingEvidence: Array<EvidenceKind>, askedFor: string | null, hasBankAccount: boolean, paidOn: string | null, paymentReference: string | null, paidTo: string | null, canBeDecided: boolean, canBeReopened: boolean, item: { code: string, name: string } | null, cost: { cents: number, currency: string }, recognised: { cents: number, currency: string } | null, pays: { cents: number, currency: string }, account: { id: string, number: string, person: { givenName: string, familyName: string } }, fundingSource: { id: string, code: string, shortName: string }, application: { id: string, number: string, programme: { id: string, title: string }, group: { startsOn: string, endsOn: string } } | null, evidence: Array<{ file: string, kind: EvidenceKind, name: string, mediaType: string, size: number, addedAt: string, url: string | null, alsoIn: Array<string> }>, decision: Array<{ code: string, result: CriterionResult, sentence: string, fact: string | null, isOverridden: boolean, origin: FactOrigin | null, register: string | null, readAt: string | null, remedy: string | null }>, timeline: Array<{ at: string, actor: string, from: ApplicationStatus | null, to: ApplicationStatus, reason: string | null }>, transfers: Array<{ id: string, sequence: number, at: string, kind: TransferKind, reason: string, reference: string | null, actor: string, sentence: string, amount: { cents: number, currency: string }, debit: { id: string, kind: LedgerAccountKind, label: string }, credit: { id: string, kind: LedgerAccountKind, label: string } }> }
    | Record<PropertyKey, never>
   | null };

export type ClaimShow_NextQueryVariables = Exact<{
  after?: string | number | null | undefined;
}>;


export type ClaimShow_NextQuery = { nextClaimToDecide: { id: string, number: string } | null };

export type DryRunChangeList_DryRunQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type DryRunChangeList_DryRunQuery = { node:
    | { id: string, inPlainWords: string, version: { id: string, number: number, status: VersionStatus, fundingSource: { id: string, shortName: string } } }
    | Record<PropertyKey, never>
   | null };

export type AddOneProgramme_FoundQueryVariables = Exact<{
  search?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type AddOneProgramme_FoundQuery = { programmes: { edges: Array<{ node: { id: string, title: string, provider: { name: string } } }> } };

export type ConfirmBudget_ConfirmMutationVariables = Exact<{
  input: ConfirmBudgetInput;
  locale?: Locale | null | undefined;
}>;


export type ConfirmBudget_ConfirmMutation = { confirmBudget: { fundingSource: { id: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type EndSource_CloseMutationVariables = Exact<{
  input: FundingSourceIdInput;
  locale?: Locale | null | undefined;
}>;


export type EndSource_CloseMutation = { closeFundingSource: { fundingSource: { id: string, status: FundingSourceStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type EndSource_ArchiveMutationVariables = Exact<{
  input: FundingSourceIdInput;
  locale?: Locale | null | undefined;
}>;


export type EndSource_ArchiveMutation = { archiveFundingSource: { fundingSource: { id: string, status: FundingSourceStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type PaidProgrammes_ListQueryVariables = Exact<{
  id: string | number;
  search?: string | null | undefined;
  perPage?: number | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type PaidProgrammes_ListQuery = { node:
    | { id: string, paidProgrammes: { totalCount: number, items: Array<{ id: string, title: string, kind: ProgrammeKind, price: { cents: number }, provider: { name: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type PaidProgrammes_RemoveMutationVariables = Exact<{
  input: RemoveSourceProgrammesInput;
  locale?: Locale | null | undefined;
}>;


export type PaidProgrammes_RemoveMutation = { removeSourceProgrammes: { fundingSource: { id: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type SourceProgrammes_KindsQueryVariables = Exact<{
  id: string | number;
}>;


export type SourceProgrammes_KindsQuery = { node:
    | { id: string, programmeKinds: Array<{ kind: ProgrammeKind, available: number, chosen: number }> }
    | Record<PropertyKey, never>
   | null };

export type SourceWindows_WindowsQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type SourceWindows_WindowsQuery = { node:
    | { id: string, applicationWindows: Array<{ opensAt: string, closesAt: string, isOpen: boolean, allotment: Allotment, figures: { received: number, decided: number, waiting: number, withdrawn: number } }>, draws: Array<{ id: string, code: string, status: DrawStatus, opensAt: string, closesAt: string, drawAt: string, committedAt: string, frozenAt: string | null, revealedAt: string | null, decidedAt: string | null, stoppedAt: string | null, stopReason: string | null, ticketCount: number, downloadUrl: string, figures: { applications: number, placed: number, waiting: number, withoutPlace: number } | null }> }
    | Record<PropertyKey, never>
   | null };

export type StopDraw_StopMutationVariables = Exact<{
  input: StopDrawInput;
  locale?: Locale | null | undefined;
}>;


export type StopDraw_StopMutation = { stopDraw: { draw: { id: string, status: DrawStatus, stopReason: string | null } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type VersionShow_VersionQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type VersionShow_VersionQuery = { node:
    | { id: string, number: number, status: VersionStatus, effectiveFrom: string | null, createdAt: string, createdBy: string | null, publishedAt: string | null, publishedBy: string | null, inPlainWords: Array<string>, differences: Array<string>, dryRun: { id: string } | null }
    | Record<PropertyKey, never>
   | null };

export type SourceProgrammes_AddMutationVariables = Exact<{
  input: AddSourceProgrammesInput;
  locale?: Locale | null | undefined;
}>;


export type SourceProgrammes_AddMutation = { addSourceProgrammes: { fundingSource: { id: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type EnterPlanButton_SetMutationVariables = Exact<{
  input: SetBudgetPlanInput;
  locale?: Locale | null | undefined;
}>;


export type EnterPlanButton_SetMutation = { setBudgetPlan: { fundingSource: { id: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type SourceBurnDown_SourceQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type SourceBurnDown_SourceQuery = { node:
    | { id: string, eligibleFrom: string, eligibleUntil: string, burnDown: Array<{ month: string, confirmed: { cents: number }, allocated: { cents: number }, reserved: { cents: number }, earned: { cents: number }, paid: { cents: number }, lapsed: { cents: number }, returned: { cents: number }, other: { cents: number }, committed: { cents: number }, free: { cents: number } }>, forecast: { basedOnMonths: number, runsOutOn: string | null, runsOutEarliest: string | null, runsOutLatest: string | null, method: string, monthly: { cents: number }, months: Array<{ month: string, expected: { cents: number }, low: { cents: number }, high: { cents: number } }> } | null, budgetPlan: { step: PlanStep, inPlainWords: Array<string>, amounts: Array<{ from: string, amount: { cents: number } }>, months: Array<{ month: string, planned: { cents: number }, committed: { cents: number } | null, expected: { cents: number } | null }>, versions: Array<{ number: number, enteredBy: string | null, enteredAt: string, total: { cents: number } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type DryRunPanel_StartMutationVariables = Exact<{
  input: StartDryRunInput;
  locale?: Locale | null | undefined;
}>;


export type DryRunPanel_StartMutation = { startDryRun: { dryRun: { id: string, status: DryRunStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type DryRunPanel_StopMutationVariables = Exact<{
  input: DryRunInput;
  locale?: Locale | null | undefined;
}>;


export type DryRunPanel_StopMutation = { stopDryRun: { dryRun: { id: string, status: DryRunStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type PublishButton_PublishMutationVariables = Exact<{
  input: PublishFundingSourceVersionInput;
  locale?: Locale | null | undefined;
}>;


export type PublishButton_PublishMutation = { publishFundingSourceVersion: { version: { id: string, number: number, status: VersionStatus, effectiveFrom: string | null } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RulesEditor_SourceQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type RulesEditor_SourceQuery = { node:
    | { id: string, code: string, shortName: string, eligibleFrom: string, eligibleUntil: string, setup: Array<{ step: SetupStep, isDone: boolean, isOptional: boolean }>, activeVersion: { id: string, number: number, inPlainWords: Array<string>, rules: unknown } | null, versions: Array<{ id: string, number: number, status: VersionStatus, rules: unknown, inPlainWords: Array<string>, differences: Array<string>, publishRefusal: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type RulesEditor_SaveMutationVariables = Exact<{
  input: UpdateFundingSourceDraftInput;
  locale?: Locale | null | undefined;
}>;


export type RulesEditor_SaveMutation = { updateFundingSourceDraft: { version: { id: string, number: number, status: VersionStatus, inPlainWords: Array<string>, differences: Array<string>, publishRefusal: string | null } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type UseDryRun_VersionQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type UseDryRun_VersionQuery = { node:
    | { id: string, dryRun: { id: string, status: DryRunStatus, processed: number, toProcess: number, isOutOfDate: boolean, madeBy: Array<number>, startedBy: string, startedAt: string, finishedAt: string | null, decisions: number, unchanged: number, moreMoney: number, lessMoney: number, noLongerEligible: number, newlyEligible: number, inPlainWords: string, amountBefore: { cents: number }, amountAfter: { cents: number }, gained: { cents: number }, lost: { cents: number }, byScheme: Array<{ schemeCode: string, name: string, decisions: number, moreMoney: number, lessMoney: number, newlyEligible: number, noLongerEligible: number, amountBefore: { cents: number }, amountAfter: { cents: number } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type FundingSourceShow_SourceQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type FundingSourceShow_SourceQuery = { node:
    | { id: string, code: string, status: FundingSourceStatus, name: string, shortName: string, description: string, whoCanApply: string, howToApply: Array<string>, institution: string, contactEmail: string, contactPhone: string | null, eligibleFrom: string, eligibleUntil: string, programmeCount: number, requiresFourEyes: boolean, setup: Array<{ step: SetupStep, isDone: boolean, isOptional: boolean, inPlainWords: string }>, budget: { total: { cents: number }, free: { cents: number }, granted: { cents: number }, reserved: { cents: number }, payable: { cents: number }, paid: { cents: number }, other: { cents: number }, lapsed: { cents: number }, forfeited: { cents: number } }, statistics: { applications: number, approved: number, rejected: number, started: number, interrupted: number, completed: number, personsCompleted: number }, activeVersion: { id: string, number: number, effectiveFrom: string | null, inPlainWords: Array<string>, rules: unknown } | null, versions: Array<{ id: string, number: number, status: VersionStatus, effectiveFrom: string | null, createdAt: string, createdBy: string | null, publishedAt: string | null, publishedBy: string | null }>, rounds: Array<{ id: string, name: string, roundOn: string, chooseBy: string, useBy: string, status: RoundStatus, processed: number, toProcess: number, amount: { cents: number } }> }
    | Record<PropertyKey, never>
   | null };

export type GroupActions_OpenMutationVariables = Exact<{
  input: GroupIdInput;
  locale?: Locale | null | undefined;
}>;


export type GroupActions_OpenMutation = { openGroup: { group: { id: string, status: GroupStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type GroupActions_CancelMutationVariables = Exact<{
  input: GroupIdInput;
  locale?: Locale | null | undefined;
}>;


export type GroupActions_CancelMutation = { cancelGroup: { group: { id: string, status: GroupStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type GroupInputs_PlacesQueryVariables = Exact<{
  id: string | number;
}>;


export type GroupInputs_PlacesQuery = { node:
    | { id: string, provider: { id: string, places: Array<{ id: string, address: string }> } }
    | Record<PropertyKey, never>
   | null };

export type LearningAccountShow_AccountQueryVariables = Exact<{
  id: string | number;
  purpose: string;
  locale?: Locale | null | undefined;
}>;


export type LearningAccountShow_AccountQuery = { consoleLearningAccount: { id: string, number: string, openedOn: string, person: { id: string, givenName: string, familyName: string, personalCode: string, birthDate: string }, profile: { email: string | null, phone: string | null, education: EducationLevel | null, employment: EmploymentStatus | null, isComplete: boolean, municipality: { code: string, name: string } | null }, balances: Array<{ chooseBy: string | null, useBy: string | null, fundingSource: { id: string, code: string, shortName: string }, granted: { cents: number }, reserved: { cents: number }, spent: { cents: number }, carriedOver: { cents: number }, lapsed: { cents: number }, forfeited: { cents: number }, available: { cents: number } }>, grants: Array<{ id: string, status: GrantStatus, grantedOn: string, chooseBy: string, useBy: string, fundingSource: { id: string, shortName: string }, amount: { cents: number }, available: { cents: number } }>, applications: { totalCount: number, nodes: Array<{ id: string, number: string, status: ApplicationStatus, submittedAt: string, price: { cents: number }, programme: { id: string, title: string } }> }, movements: { totalCount: number, nodes: Array<{ id: string, at: string, sentence: string, amount: { cents: number } }> }, accessLog: Array<{ id: string, at: string, actor: string, role: Role | null, action: string, purpose: string | null }> } | null };

export type AccountHead_AccountQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type AccountHead_AccountQuery = { node:
    | { id: string, kind: LedgerAccountKind, label: string, balance: { cents: number } }
    | Record<PropertyKey, never>
   | null };

export type BalanceAsOf_AccountQueryVariables = Exact<{
  id: string | number;
  at: string;
}>;


export type BalanceAsOf_AccountQuery = { node:
    | { id: string, balanceAsOf: { cents: number } }
    | Record<PropertyKey, never>
   | null };

export type StatementPage_StatementQueryVariables = Exact<{
  subject: string | number;
  from?: string | null | undefined;
  until?: string | null | undefined;
  purpose?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type StatementPage_StatementQuery = { consoleStatement: { title: string, from: string, until: string, lineCount: number, opening: { cents: number }, received: { cents: number }, spent: { cents: number }, closing: { cents: number }, lines: { nodes: Array<{ transfer: string, at: string, kind: TransferKind, sentence: string, amount: { cents: number }, change: { cents: number }, balance: { cents: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type StatementCsv_StatementQueryVariables = Exact<{
  subject: string | number;
  from?: string | null | undefined;
  until?: string | null | undefined;
  purpose?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;


export type StatementCsv_StatementQuery = { consoleStatement: { from: string, until: string, csv: string } | null };

export type MoneyTrailShow_TrailQueryVariables = Exact<{
  start: string | number;
  locale?: Locale | null | undefined;
}>;


export type MoneyTrailShow_TrailQuery = { consoleMoneyTrail: { rule: string, account: { id: string, kind: LedgerAccountKind, label: string, whose: string, balance: { cents: number } } | null, steps: Array<{ key: string, after: string | null, direction: TrailDirection, distance: number, hidden: number, part: { cents: number }, stays: { cents: number }, hiddenAmount: { cents: number }, transfer: { id: string, sequence: number, at: string, kind: TransferKind, sentence: string, amount: { cents: number }, debit: { id: string, kind: LedgerAccountKind, label: string, whose: string, subject: string | null }, credit: { id: string, kind: LedgerAccountKind, label: string, whose: string, subject: string | null } } }> } | null };

export type RetryMails_RetryMutationVariables = Exact<{
  input: RetryMailsInput;
  locale?: Locale | null | undefined;
}>;


export type RetryMails_RetryMutation = { retryMails: { mails: Array<{ id: string }> | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type PayoutCreate_SourcesQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type PayoutCreate_SourcesQuery = { consoleFundingSources: { items: Array<{ id: string, code: string, shortName: string }> }, consoleClaims: { items: Array<{ id: string, fundingSource: { id: string } }> } };

export type PayoutCreate_ToPayQueryVariables = Exact<{
  fundingSource: string;
  locale?: Locale | null | undefined;
}>;


export type PayoutCreate_ToPayQuery = { claimsToPay: Array<{ payee: string, iban: string | null, amount: { cents: number, currency: string }, claim: { id: string, number: string, kind: SchemeKind, month: string | null, schemeName: string } }> };

export type PayoutCreate_PayMutationVariables = Exact<{
  input: PayClaimsInput;
  locale?: Locale | null | undefined;
}>;


export type PayoutCreate_PayMutation = { payClaims: { payout: { id: string, number: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type PayoutShow_PayoutQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type PayoutShow_PayoutQuery = { node:
    | { id: string, number: string, paidOn: string, reference: string, claimCount: number, recordedBy: string, recordedAt: string, total: { cents: number, currency: string }, fundingSource: { id: string, code: string, shortName: string }, claims: Array<{ id: string, number: string, kind: SchemeKind, month: string | null, paidTo: string | null, pays: { cents: number, currency: string }, account: { number: string, person: { givenName: string, familyName: string } } }> }
    | Record<PropertyKey, never>
   | null };

export type UnitCostPanel_ProgrammeQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type UnitCostPanel_ProgrammeQuery = { node:
    | { id: string, unitCost: { isEqual: boolean, calculation: string, fundingSource: string, price: { cents: number } | null, agreed: { cents: number }, method: { id: string, name: string } } | null }
    | Record<PropertyKey, never>
   | null };

export type AccreditationForm_RecordMutationVariables = Exact<{
  input: RecordAccreditationInput;
  locale?: Locale | null | undefined;
}>;


export type AccreditationForm_RecordMutation = { recordAccreditation: { provider: { id: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RecordAccreditation_ProviderQueryVariables = Exact<{
  id: string | number;
}>;


export type RecordAccreditation_ProviderQuery = { provider: { id: string, name: string, accreditation: { status: AccreditationStatus, until: string | null, byLv: string, byEn: string } | null, qualityLinks: Array<{ url: string, nameLv: string, nameEn: string }> } | null };

export type EndRole_EndMutationVariables = Exact<{
  input: EndRoleInput;
  locale?: Locale | null | undefined;
}>;


export type EndRole_EndMutation = { endRole: { roleGrant: { id: string, validUntil: string | null } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type RoleGrantCreate_PersonQueryVariables = Exact<{
  personalCode: string;
}>;


export type RoleGrantCreate_PersonQuery = { findPerson: { id: string, givenName: string, familyName: string } | null };

export type ClawBack_TakeBackMutationVariables = Exact<{
  input: ClawBackSettlementLineInput;
  locale?: Locale | null | undefined;
}>;


export type ClawBack_TakeBackMutation = { clawBackSettlementLine: { settlement: { id: string, number: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type EndStop_EndMutationVariables = Exact<{
  input: EndPaymentStopInput;
  locale?: Locale | null | undefined;
}>;


export type EndStop_EndMutation = { endPaymentStop: { settlement: { id: string, status: SettlementStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type LineActions_ObjectMutationVariables = Exact<{
  input: ObjectToSettlementLineInput;
  locale?: Locale | null | undefined;
}>;


export type LineActions_ObjectMutation = { objectToSettlementLine: { settlement: { id: string, step: SettlementStep } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type LineActions_AnswerMutationVariables = Exact<{
  input: AnswerObjectionInput;
  locale?: Locale | null | undefined;
}>;


export type LineActions_AnswerMutation = { answerObjection: { settlement: { id: string, step: SettlementStep } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type SettlementActions_ConfirmMutationVariables = Exact<{
  input: SettlementInput;
  locale?: Locale | null | undefined;
}>;


export type SettlementActions_ConfirmMutation = { confirmSettlement: { settlement: { id: string, step: SettlementStep } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type SettlementActions_CsvQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type SettlementActions_CsvQuery = { node:
    | { id: string, csv: string }
    | Record<PropertyKey, never>
   | null };

export type Stop_StopMutationVariables = Exact<{
  input: StopPaymentInput;
  locale?: Locale | null | undefined;
}>;


export type Stop_StopMutation = { stopPayment: { settlement: { id: string, status: SettlementStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type ApproveSettlement_ApproveMutationVariables = Exact<{
  input: SettlementInput;
  locale?: Locale | null | undefined;
}>;


export type ApproveSettlement_ApproveMutation = { approveSettlement: { settlement: { id: string, status: SettlementStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type PaySettlement_PayMutationVariables = Exact<{
  input: PaySettlementInput;
  locale?: Locale | null | undefined;
}>;


export type PaySettlement_PayMutation = { paySettlement: { settlement: { id: string, status: SettlementStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type SettlementShow_SettlementQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type SettlementShow_SettlementQuery = { node:
    | { id: string, number: string, month: string, status: SettlementStatus, step: SettlementStep, openObjections: number, confirmedBy: string | null, confirmedAt: string | null, approvedBy: string | null, approvedAt: string | null, payBy: string | null, paidOn: string | null, paymentReference: string | null, paidBy: string | null, provider: { id: string, name: string }, fundingSource: { id: string, code: string, shortName: string }, earned: { cents: number }, takenBack: { cents: number }, total: { cents: number }, stopped: { cents: number }, payable: { cents: number } | null, stops: Array<{ id: string, scope: StopScope, reason: string, placedBy: string, placedAt: string, outcome: StopOutcome | null, finding: string | null, endedBy: string | null, endedAt: string | null }>, lines: Array<{ id: string, kind: SettlementLineKind, at: string, explanation: string, earlierStatement: string | null, objection: string | null, objectedBy: string | null, objectedAt: string | null, answer: string | null, answeredBy: string | null, answeredAt: string | null, amount: { cents: number }, takenBack: { cents: number }, stop: { id: string, scope: StopScope, reason: string, placedBy: string, placedAt: string, outcome: StopOutcome | null, finding: string | null, endedBy: string | null, endedAt: string | null } | null, application: { id: string, number: string, programme: { id: string, title: string }, group: { id: string, code: string } } | null, transfer: { id: string } | null }>, transfers: Array<{ id: string, sequence: number, at: string, kind: TransferKind, reason: string, reference: string | null, actor: string, sentence: string, amount: { cents: number, currency: string }, debit: { id: string, kind: LedgerAccountKind, label: string }, credit: { id: string, kind: LedgerAccountKind, label: string } }> }
    | Record<PropertyKey, never>
   | null };

export type SettlementShow_StopFragment = { id: string, scope: StopScope, reason: string, placedBy: string, placedAt: string, outcome: StopOutcome | null, finding: string | null, endedBy: string | null, endedAt: string | null };

export type SettlementShow_LineFragment = { id: string, kind: SettlementLineKind, at: string, explanation: string, earlierStatement: string | null, objection: string | null, objectedBy: string | null, objectedAt: string | null, answer: string | null, answeredBy: string | null, answeredAt: string | null, amount: { cents: number }, takenBack: { cents: number }, stop: { id: string, scope: StopScope, reason: string, placedBy: string, placedAt: string, outcome: StopOutcome | null, finding: string | null, endedBy: string | null, endedAt: string | null } | null, application: { id: string, number: string, programme: { id: string, title: string }, group: { id: string, code: string } } | null, transfer: { id: string } | null };

export type OfferTopUp_OfferMutationVariables = Exact<{
  input: CreateTopUpInput;
  locale?: Locale | null | undefined;
}>;


export type OfferTopUp_OfferMutation = { createTopUp: { topUp: { id: string, number: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type TopUpShow_TopUpQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type TopUpShow_TopUpQuery = { node:
    | { id: string, number: string, payerName: string, payerKind: CoPayer, status: TopUpStatus, accountNumber: string | null, programmeTitle: string | null, programmeKind: ProgrammeKind | null, validUntil: string, offeredAt: string, amount: { cents: number } | null, limit: { cents: number }, used: { cents: number }, free: { cents: number }, uses: Array<{ takenAt: string, isReleased: boolean, amount: { cents: number }, paid: { cents: number } }> }
    | Record<PropertyKey, never>
   | null };

export type TopUpShow_EndMutationVariables = Exact<{
  input: TopUpInput;
  locale?: Locale | null | undefined;
}>;


export type TopUpShow_EndMutation = { endTopUp: { topUp: { id: string, status: TopUpStatus } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type AddRate_AddMutationVariables = Exact<{
  input: AddUnitCostRateInput;
  locale?: Locale | null | undefined;
}>;


export type AddRate_AddMutation = { addUnitCostRate: { method: { id: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type EndRate_EndMutationVariables = Exact<{
  input: EndUnitCostRateInput;
  locale?: Locale | null | undefined;
}>;


export type EndRate_EndMutation = { endUnitCostRate: { method: { id: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type UnitCostMethodShow_MethodQueryVariables = Exact<{
  id: string | number;
  locale?: Locale | null | undefined;
}>;


export type UnitCostMethodShow_MethodQuery = { node:
    | { id: string, code: string, name: string, description: string, rounding: UnitCostRounding, rates: Array<{ id: string, validFrom: string, validUntil: string | null, baseTenThousandths: number, isInForce: boolean, createdAt: string, createdBy: string | null, coefficients: Array<{ sector: string, name: string, tenThousandths: number }> }> }
    | Record<PropertyKey, never>
   | null };

export type SessionWarning_ExtendMutationVariables = Exact<{
  input: ExtendSessionInput;
  locale?: Locale | null | undefined;
}>;


export type SessionWarning_ExtendMutation = { extendSession: { viewer: { idleEndsAt: string } | null, userErrors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type Console_ViewerQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type Console_ViewerQuery = { viewer: { sessionEndsAt: string, idleEndsAt: string, person: { id: string, givenName: string, familyName: string }, roles: Array<{ role: Role, organisation: { id: string, name: string } | null, fundingSource: { id: string, code: string, shortName: string } | null }>, actingAs: { role: Role, organisation: { id: string, name: string } | null, fundingSource: { id: string, code: string, shortName: string } | null } } | null };

export type WorkToday_TilesQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;


export type WorkToday_TilesQuery = { myWorkToday: Array<{ code: string, label: string, count: number, resource: string, filter: unknown }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const LedgerLines_TransferFragmentDoc = new TypedDocumentString(`
    fragment LedgerLines_Transfer on LedgerTransfer {
  id
  sequence
  at
  kind
  amount {
    cents
    currency
  }
  debit {
    id
    kind
    label(locale: $locale)
  }
  credit {
    id
    kind
    label(locale: $locale)
  }
  reason
  reference
  actor
  sentence(locale: $locale)
}
    `, {"fragmentName":"LedgerLines_Transfer"}) as unknown as TypedDocumentString<LedgerLines_TransferFragment, unknown>;
export const AllocationRoundShow_CountsFragmentDoc = new TypedDocumentString(`
    fragment AllocationRoundShow_Counts on RoundPreview {
  receiving
  leftOut
  computedAt
  amount {
    cents
  }
  lines {
    reason
    label(locale: $locale)
    persons
    amount {
      cents
    }
  }
}
    `, {"fragmentName":"AllocationRoundShow_Counts"}) as unknown as TypedDocumentString<AllocationRoundShow_CountsFragment, unknown>;
export const SettlementShow_StopFragmentDoc = new TypedDocumentString(`
    fragment SettlementShow_Stop on PaymentStop {
  id
  scope
  reason
  placedBy
  placedAt
  outcome
  finding
  endedBy
  endedAt
}
    `, {"fragmentName":"SettlementShow_Stop"}) as unknown as TypedDocumentString<SettlementShow_StopFragment, unknown>;
export const SettlementShow_LineFragmentDoc = new TypedDocumentString(`
    fragment SettlementShow_Line on SettlementLine {
  id
  kind
  at
  explanation(locale: $locale)
  earlierStatement
  amount {
    cents
  }
  takenBack {
    cents
  }
  objection
  objectedBy
  objectedAt
  answer
  answeredBy
  answeredAt
  stop {
    ...SettlementShow_Stop
  }
  application {
    id
    number
    programme {
      id
      title(locale: $locale)
    }
    group {
      id
      code
    }
  }
  transfer {
    id
  }
}
    fragment SettlementShow_Stop on PaymentStop {
  id
  scope
  reason
  placedBy
  placedAt
  outcome
  finding
  endedBy
  endedAt
}`, {"fragmentName":"SettlementShow_Line"}) as unknown as TypedDocumentString<SettlementShow_LineFragment, unknown>;
export const VocabularyPicker_EntriesDocument = new TypedDocumentString(`
    query VocabularyPicker_Entries($vocabulary: Vocabulary!, $locale: Locale) {
  vocabulary(vocabulary: $vocabulary) {
    id
    code
    name(locale: $locale)
  }
}
    `) as unknown as TypedDocumentString<VocabularyPicker_EntriesQuery, VocabularyPicker_EntriesQueryVariables>;
export const RoleSwitch_SwitchDocument = new TypedDocumentString(`
    mutation RoleSwitch_Switch($input: SwitchRoleInput!, $locale: Locale) {
  switchRole(input: $input) {
    viewer {
      actingAs {
        role
      }
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RoleSwitch_SwitchMutation, RoleSwitch_SwitchMutationVariables>;
export const AllocationRoundCreate_PlanDocument = new TypedDocumentString(`
    query AllocationRoundCreate_Plan($id: ID!) {
  node(id: $id) {
    ... on FundingSource {
      id
      activeVersion {
        id
        rules
      }
      rounds {
        id
        roundOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllocationRoundCreate_PlanQuery, AllocationRoundCreate_PlanQueryVariables>;
export const AllocationRoundShow_RoundDocument = new TypedDocumentString(`
    query AllocationRoundShow_Round($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on AllocationRound {
      id
      name(locale: $locale)
      fundingSource {
        id
        code
        shortName(locale: $locale)
        budget {
          free {
            cents
          }
        }
      }
      roundOn
      windowFrom
      windowUntil
      chooseBy
      useBy
      status
      approvedBy
      approvedAt
      processed
      toProcess
      amount {
        cents
      }
      rulesVersion
      newerRules {
        version
        amount {
          cents
        }
      }
      preview {
        ...AllocationRoundShow_Counts
      }
      report {
        ...AllocationRoundShow_Counts
      }
    }
  }
}
    fragment AllocationRoundShow_Counts on RoundPreview {
  receiving
  leftOut
  computedAt
  amount {
    cents
  }
  lines {
    reason
    label(locale: $locale)
    persons
    amount {
      cents
    }
  }
}`) as unknown as TypedDocumentString<AllocationRoundShow_RoundQuery, AllocationRoundShow_RoundQueryVariables>;
export const NewerRulesNotice_RenewDocument = new TypedDocumentString(`
    mutation NewerRulesNotice_Renew($input: RoundInput!, $locale: Locale) {
  renewAllocationRound(input: $input) {
    round {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<NewerRulesNotice_RenewMutation, NewerRulesNotice_RenewMutationVariables>;
export const RoundActions_PreviewDocument = new TypedDocumentString(`
    mutation RoundActions_Preview($input: RoundInput!, $locale: Locale) {
  previewAllocationRound(input: $input) {
    round {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RoundActions_PreviewMutation, RoundActions_PreviewMutationVariables>;
export const RoundActions_ApproveDocument = new TypedDocumentString(`
    mutation RoundActions_Approve($input: RoundInput!, $locale: Locale) {
  approveAllocationRound(input: $input) {
    round {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RoundActions_ApproveMutation, RoundActions_ApproveMutationVariables>;
export const RoundActions_RunDocument = new TypedDocumentString(`
    mutation RoundActions_Run($input: RunAllocationRoundInput!, $locale: Locale) {
  runAllocationRound(input: $input) {
    round {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RoundActions_RunMutation, RoundActions_RunMutationVariables>;
export const RoundActions_StopDocument = new TypedDocumentString(`
    mutation RoundActions_Stop($input: RoundInput!, $locale: Locale) {
  stopAllocationRound(input: $input) {
    round {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RoundActions_StopMutation, RoundActions_StopMutationVariables>;
export const CancelCoPayment_CancelDocument = new TypedDocumentString(`
    mutation CancelCoPayment_Cancel($input: CancelCoPaymentInput!, $locale: Locale) {
  cancelCoPayment(input: $input) {
    application {
      id
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<CancelCoPayment_CancelMutation, CancelCoPayment_CancelMutationVariables>;
export const EveryCent_TransfersDocument = new TypedDocumentString(`
    query EveryCent_Transfers($filter: LedgerTransferFilter, $locale: Locale) {
  consoleLedgerTransfers(filter: $filter, page: 1, perPage: 50) {
    items {
      ...LedgerLines_Transfer
    }
    totalCount
  }
}
    fragment LedgerLines_Transfer on LedgerTransfer {
  id
  sequence
  at
  kind
  amount {
    cents
    currency
  }
  debit {
    id
    kind
    label(locale: $locale)
  }
  credit {
    id
    kind
    label(locale: $locale)
  }
  reason
  reference
  actor
  sentence(locale: $locale)
}`) as unknown as TypedDocumentString<EveryCent_TransfersQuery, EveryCent_TransfersQueryVariables>;
export const OverrideCriterion_OverrideDocument = new TypedDocumentString(`
    mutation OverrideCriterion_Override($input: OverrideCriterionInput!, $locale: Locale) {
  overrideCriterion(input: $input) {
    application {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<OverrideCriterion_OverrideMutation, OverrideCriterion_OverrideMutationVariables>;
export const RecordCoPayment_RecordDocument = new TypedDocumentString(`
    mutation RecordCoPayment_Record($input: RecordCoPaymentInput!, $locale: Locale) {
  recordCoPayment(input: $input) {
    application {
      id
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCoPayment_RecordMutation, RecordCoPayment_RecordMutationVariables>;
export const RecordTraining_AttendanceDocument = new TypedDocumentString(`
    mutation RecordTraining_Attendance($input: RecordAttendanceInput!, $locale: Locale) {
  recordAttendance(input: $input) {
    application {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RecordTraining_AttendanceMutation, RecordTraining_AttendanceMutationVariables>;
export const RecordTraining_CompletionDocument = new TypedDocumentString(`
    mutation RecordTraining_Completion($input: RecordCompletionInput!, $locale: Locale) {
  recordCompletion(input: $input) {
    application {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RecordTraining_CompletionMutation, RecordTraining_CompletionMutationVariables>;
export const RejectApplication_RejectDocument = new TypedDocumentString(`
    mutation RejectApplication_Reject($input: RejectApplicationInput!, $locale: Locale) {
  rejectApplication(input: $input) {
    application {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RejectApplication_RejectMutation, RejectApplication_RejectMutationVariables>;
export const AcceptApplication_AcceptDocument = new TypedDocumentString(`
    mutation AcceptApplication_Accept($input: AcceptApplicationInput!, $locale: Locale) {
  acceptApplication(input: $input) {
    application {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptApplication_AcceptMutation, AcceptApplication_AcceptMutationVariables>;
export const ApplicationShow_ApplicationDocument = new TypedDocumentString(`
    query ApplicationShow_Application($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on Application {
      id
      number
      status
      submittedAt
      receiptNumber
      waitlistNumber
      rulesVersion
      decidedBy
      nextBy
      canBeWithdrawn
      canBeInterrupted
      whatHappensNext(locale: $locale)
      schemeCode
      schemeKind
      price {
        cents
        currency
      }
      paidByScheme {
        cents
        currency
      }
      reserved {
        cents
        currency
      }
      coPayment {
        cents
        currency
      }
      coPaid {
        cents
        currency
      }
      coPaymentLeft {
        cents
        currency
      }
      coPayments {
        id
        amount {
          cents
          currency
        }
        paidOn
        payer
        document
        cancelledAt
        cancelledBecause
      }
      coPaymentShares {
        payer
        amount {
          cents
          currency
        }
        shareBasisPoints
      }
      hoursMissed
      programme {
        id
        title(locale: $locale)
        hours
        provider {
          id
          name
        }
      }
      group {
        id
        code
        startsOn
        endsOn
        placesLeft
      }
      account {
        id
        number
        person {
          givenName
          familyName
        }
      }
      fundingSource {
        id
        code
        shortName(locale: $locale)
      }
      parts {
        fundingSource {
          id
          code
          shortName(locale: $locale)
        }
        schemeKind
        rulesVersion
        pays {
          cents
          currency
        }
        reserved {
          cents
          currency
        }
        decision {
          code
          result
          sentence(locale: $locale)
          fact(locale: $locale)
          isOverridden
          origin
          register
          readAt
          remedy(locale: $locale)
        }
      }
      appeal {
        isOpen
        inPlainWords(locale: $locale)
      }
      decision {
        code
        result
        sentence(locale: $locale)
        fact(locale: $locale)
        isOverridden
        origin
        register
        readAt
        remedy(locale: $locale)
      }
      timeline {
        at
        actor(locale: $locale)
        from
        to
        reason(locale: $locale)
      }
      explainedAmounts {
        fundingSource {
          id
          shortName(locale: $locale)
        }
        scheme(locale: $locale)
        rulesVersion
        rulesFrom
        calculation(locale: $locale)
        difference(locale: $locale)
        reserved {
          cents
          currency
        }
        facts {
          code
          sentence(locale: $locale)
          origin
          register
          readAt
        }
        reservedFrom {
          at
          label(locale: $locale)
          amount {
            cents
            currency
          }
        }
        later {
          at
          label(locale: $locale)
          amount {
            cents
            currency
          }
        }
      }
      transfers {
        ...LedgerLines_Transfer
      }
    }
  }
}
    fragment LedgerLines_Transfer on LedgerTransfer {
  id
  sequence
  at
  kind
  amount {
    cents
    currency
  }
  debit {
    id
    kind
    label(locale: $locale)
  }
  credit {
    id
    kind
    label(locale: $locale)
  }
  reason
  reference
  actor
  sentence(locale: $locale)
}`) as unknown as TypedDocumentString<ApplicationShow_ApplicationQuery, ApplicationShow_ApplicationQueryVariables>;
export const AuditEntryList_EntryDocument = new TypedDocumentString(`
    query AuditEntryList_Entry($id: ID!) {
  node(id: $id) {
    ... on AuditEntry {
      id
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEntryList_EntryQuery, AuditEntryList_EntryQueryVariables>;
export const ApproveClaim_ApproveDocument = new TypedDocumentString(`
    mutation ApproveClaim_Approve($input: ApproveClaimInput!, $locale: Locale) {
  approveClaim(input: $input) {
    claim {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveClaim_ApproveMutation, ApproveClaim_ApproveMutationVariables>;
export const AskForEvidence_AskDocument = new TypedDocumentString(`
    mutation AskForEvidence_Ask($input: AskForClaimEvidenceInput!, $locale: Locale) {
  askForClaimEvidence(input: $input) {
    claim {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AskForEvidence_AskMutation, AskForEvidence_AskMutationVariables>;
export const OverrideClaim_OverrideDocument = new TypedDocumentString(`
    mutation OverrideClaim_Override($input: OverrideClaimCriterionInput!, $locale: Locale) {
  overrideClaimCriterion(input: $input) {
    claim {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<OverrideClaim_OverrideMutation, OverrideClaim_OverrideMutationVariables>;
export const RejectClaim_RejectDocument = new TypedDocumentString(`
    mutation RejectClaim_Reject($input: RejectClaimInput!, $locale: Locale) {
  rejectClaim(input: $input) {
    claim {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RejectClaim_RejectMutation, RejectClaim_RejectMutationVariables>;
export const ReopenClaim_ReopenDocument = new TypedDocumentString(`
    mutation ReopenClaim_Reopen($input: ReopenClaimInput!, $locale: Locale) {
  reopenClaim(input: $input) {
    claim {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenClaim_ReopenMutation, ReopenClaim_ReopenMutationVariables>;
export const StipendsToConfirm_StipendsDocument = new TypedDocumentString(`
    query StipendsToConfirm_Stipends($filter: ClaimFilter, $page: Int) {
  consoleClaims(filter: $filter, page: $page, perPage: 100) {
    items {
      id
      pays {
        cents
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StipendsToConfirm_StipendsQuery, StipendsToConfirm_StipendsQueryVariables>;
export const StipendsToConfirm_ConfirmDocument = new TypedDocumentString(`
    mutation StipendsToConfirm_Confirm($input: ConfirmStipendsInput!, $locale: Locale) {
  confirmStipends(input: $input) {
    claims {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StipendsToConfirm_ConfirmMutation, StipendsToConfirm_ConfirmMutationVariables>;
export const ClaimShow_ClaimDocument = new TypedDocumentString(`
    query ClaimShow_Claim($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on Claim {
      id
      number
      kind
      status
      waitingFor
      schemeName(locale: $locale)
      item {
        code
        name(locale: $locale)
      }
      result
      achievedOn
      certificateNumber
      invoiceIssuer
      invoiceNumber
      month
      daysInTraining
      cost {
        cents
        currency
      }
      recognised {
        cents
        currency
      }
      pays {
        cents
        currency
      }
      submittedAt
      decidedAt
      rulesVersion
      whatHappensNext(locale: $locale)
      nextBy
      missingEvidence
      askedFor(locale: $locale)
      hasBankAccount
      paidOn
      paymentReference
      paidTo
      canBeDecided
      canBeReopened
      account {
        id
        number
        person {
          givenName
          familyName
        }
      }
      fundingSource {
        id
        code
        shortName(locale: $locale)
      }
      application {
        id
        number
        programme {
          id
          title(locale: $locale)
        }
        group {
          startsOn
          endsOn
        }
      }
      evidence {
        file
        kind
        name
        mediaType
        size
        addedAt
        url
        alsoIn
      }
      decision {
        code
        result
        sentence(locale: $locale)
        fact(locale: $locale)
        isOverridden
        origin
        register
        readAt
        remedy(locale: $locale)
      }
      timeline {
        at
        actor(locale: $locale)
        from
        to
        reason(locale: $locale)
      }
      transfers {
        ...LedgerLines_Transfer
      }
    }
  }
}
    fragment LedgerLines_Transfer on LedgerTransfer {
  id
  sequence
  at
  kind
  amount {
    cents
    currency
  }
  debit {
    id
    kind
    label(locale: $locale)
  }
  credit {
    id
    kind
    label(locale: $locale)
  }
  reason
  reference
  actor
  sentence(locale: $locale)
}`) as unknown as TypedDocumentString<ClaimShow_ClaimQuery, ClaimShow_ClaimQueryVariables>;
export const ClaimShow_NextDocument = new TypedDocumentString(`
    query ClaimShow_Next($after: ID) {
  nextClaimToDecide(after: $after) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<ClaimShow_NextQuery, ClaimShow_NextQueryVariables>;
export const DryRunChangeList_DryRunDocument = new TypedDocumentString(`
    query DryRunChangeList_DryRun($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on DryRun {
      id
      inPlainWords(locale: $locale)
      version {
        id
        number
        status
        fundingSource {
          id
          shortName(locale: $locale)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DryRunChangeList_DryRunQuery, DryRunChangeList_DryRunQueryVariables>;
export const AddOneProgramme_FoundDocument = new TypedDocumentString(`
    query AddOneProgramme_Found($search: String, $locale: Locale) {
  programmes(search: $search, first: 20) {
    edges {
      node {
        id
        title(locale: $locale)
        provider {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddOneProgramme_FoundQuery, AddOneProgramme_FoundQueryVariables>;
export const ConfirmBudget_ConfirmDocument = new TypedDocumentString(`
    mutation ConfirmBudget_Confirm($input: ConfirmBudgetInput!, $locale: Locale) {
  confirmBudget(input: $input) {
    fundingSource {
      id
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmBudget_ConfirmMutation, ConfirmBudget_ConfirmMutationVariables>;
export const EndSource_CloseDocument = new TypedDocumentString(`
    mutation EndSource_Close($input: FundingSourceIdInput!, $locale: Locale) {
  closeFundingSource(input: $input) {
    fundingSource {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EndSource_CloseMutation, EndSource_CloseMutationVariables>;
export const EndSource_ArchiveDocument = new TypedDocumentString(`
    mutation EndSource_Archive($input: FundingSourceIdInput!, $locale: Locale) {
  archiveFundingSource(input: $input) {
    fundingSource {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EndSource_ArchiveMutation, EndSource_ArchiveMutationVariables>;
export const PaidProgrammes_ListDocument = new TypedDocumentString(`
    query PaidProgrammes_List($id: ID!, $search: String, $perPage: Int, $locale: Locale) {
  node(id: $id) {
    ... on FundingSource {
      id
      paidProgrammes(search: $search, perPage: $perPage) {
        totalCount
        items {
          id
          title(locale: $locale)
          kind
          price {
            cents
          }
          provider {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaidProgrammes_ListQuery, PaidProgrammes_ListQueryVariables>;
export const PaidProgrammes_RemoveDocument = new TypedDocumentString(`
    mutation PaidProgrammes_Remove($input: RemoveSourceProgrammesInput!, $locale: Locale) {
  removeSourceProgrammes(input: $input) {
    fundingSource {
      id
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PaidProgrammes_RemoveMutation, PaidProgrammes_RemoveMutationVariables>;
export const SourceProgrammes_KindsDocument = new TypedDocumentString(`
    query SourceProgrammes_Kinds($id: ID!) {
  node(id: $id) {
    ... on FundingSource {
      id
      programmeKinds {
        kind
        available
        chosen
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceProgrammes_KindsQuery, SourceProgrammes_KindsQueryVariables>;
export const SourceWindows_WindowsDocument = new TypedDocumentString(`
    query SourceWindows_Windows($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on FundingSource {
      id
      applicationWindows {
        opensAt
        closesAt
        isOpen
        allotment
        figures {
          received
          decided
          waiting
          withdrawn
        }
      }
      draws {
        id
        code
        status
        opensAt
        closesAt
        drawAt
        committedAt
        frozenAt
        revealedAt
        decidedAt
        stoppedAt
        stopReason(locale: $locale)
        ticketCount
        downloadUrl
        figures {
          applications
          placed
          waiting
          withoutPlace
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceWindows_WindowsQuery, SourceWindows_WindowsQueryVariables>;
export const StopDraw_StopDocument = new TypedDocumentString(`
    mutation StopDraw_Stop($input: StopDrawInput!, $locale: Locale) {
  stopDraw(input: $input) {
    draw {
      id
      status
      stopReason(locale: $locale)
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StopDraw_StopMutation, StopDraw_StopMutationVariables>;
export const VersionShow_VersionDocument = new TypedDocumentString(`
    query VersionShow_Version($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on FundingSourceVersion {
      id
      number
      status
      effectiveFrom
      createdAt
      createdBy
      publishedAt
      publishedBy
      inPlainWords(locale: $locale)
      differences(locale: $locale)
      dryRun {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VersionShow_VersionQuery, VersionShow_VersionQueryVariables>;
export const SourceProgrammes_AddDocument = new TypedDocumentString(`
    mutation SourceProgrammes_Add($input: AddSourceProgrammesInput!, $locale: Locale) {
  addSourceProgrammes(input: $input) {
    fundingSource {
      id
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SourceProgrammes_AddMutation, SourceProgrammes_AddMutationVariables>;
export const EnterPlanButton_SetDocument = new TypedDocumentString(`
    mutation EnterPlanButton_Set($input: SetBudgetPlanInput!, $locale: Locale) {
  setBudgetPlan(input: $input) {
    fundingSource {
      id
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EnterPlanButton_SetMutation, EnterPlanButton_SetMutationVariables>;
export const SourceBurnDown_SourceDocument = new TypedDocumentString(`
    query SourceBurnDown_Source($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on FundingSource {
      id
      eligibleFrom
      eligibleUntil
      burnDown {
        month
        confirmed {
          cents
        }
        allocated {
          cents
        }
        reserved {
          cents
        }
        earned {
          cents
        }
        paid {
          cents
        }
        lapsed {
          cents
        }
        returned {
          cents
        }
        other {
          cents
        }
        committed {
          cents
        }
        free {
          cents
        }
      }
      forecast {
        basedOnMonths
        monthly {
          cents
        }
        runsOutOn
        runsOutEarliest
        runsOutLatest
        method(locale: $locale)
        months {
          month
          expected {
            cents
          }
          low {
            cents
          }
          high {
            cents
          }
        }
      }
      budgetPlan {
        step
        amounts {
          from
          amount {
            cents
          }
        }
        months {
          month
          planned {
            cents
          }
          committed {
            cents
          }
          expected {
            cents
          }
        }
        inPlainWords(locale: $locale)
        versions {
          number
          total {
            cents
          }
          enteredBy
          enteredAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceBurnDown_SourceQuery, SourceBurnDown_SourceQueryVariables>;
export const DryRunPanel_StartDocument = new TypedDocumentString(`
    mutation DryRunPanel_Start($input: StartDryRunInput!, $locale: Locale) {
  startDryRun(input: $input) {
    dryRun {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DryRunPanel_StartMutation, DryRunPanel_StartMutationVariables>;
export const DryRunPanel_StopDocument = new TypedDocumentString(`
    mutation DryRunPanel_Stop($input: DryRunInput!, $locale: Locale) {
  stopDryRun(input: $input) {
    dryRun {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DryRunPanel_StopMutation, DryRunPanel_StopMutationVariables>;
export const PublishButton_PublishDocument = new TypedDocumentString(`
    mutation PublishButton_Publish($input: PublishFundingSourceVersionInput!, $locale: Locale) {
  publishFundingSourceVersion(input: $input) {
    version {
      id
      number
      status
      effectiveFrom
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PublishButton_PublishMutation, PublishButton_PublishMutationVariables>;
export const RulesEditor_SourceDocument = new TypedDocumentString(`
    query RulesEditor_Source($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on FundingSource {
      id
      code
      shortName(locale: $locale)
      eligibleFrom
      eligibleUntil
      setup {
        step
        isDone
        isOptional
      }
      activeVersion {
        id
        number
        inPlainWords(locale: $locale)
        rules
      }
      versions {
        id
        number
        status
        rules
        inPlainWords(locale: $locale)
        differences(locale: $locale)
        publishRefusal(locale: $locale)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RulesEditor_SourceQuery, RulesEditor_SourceQueryVariables>;
export const RulesEditor_SaveDocument = new TypedDocumentString(`
    mutation RulesEditor_Save($input: UpdateFundingSourceDraftInput!, $locale: Locale) {
  updateFundingSourceDraft(input: $input) {
    version {
      id
      number
      status
      inPlainWords(locale: $locale)
      differences(locale: $locale)
      publishRefusal(locale: $locale)
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RulesEditor_SaveMutation, RulesEditor_SaveMutationVariables>;
export const UseDryRun_VersionDocument = new TypedDocumentString(`
    query UseDryRun_Version($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on FundingSourceVersion {
      id
      dryRun {
        id
        status
        processed
        toProcess
        isOutOfDate
        madeBy
        startedBy
        startedAt
        finishedAt
        decisions
        unchanged
        moreMoney
        lessMoney
        noLongerEligible
        newlyEligible
        amountBefore {
          cents
        }
        amountAfter {
          cents
        }
        gained {
          cents
        }
        lost {
          cents
        }
        inPlainWords(locale: $locale)
        byScheme {
          schemeCode
          name(locale: $locale)
          decisions
          moreMoney
          lessMoney
          newlyEligible
          noLongerEligible
          amountBefore {
            cents
          }
          amountAfter {
            cents
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UseDryRun_VersionQuery, UseDryRun_VersionQueryVariables>;
export const FundingSourceShow_SourceDocument = new TypedDocumentString(`
    query FundingSourceShow_Source($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on FundingSource {
      id
      code
      status
      name(locale: $locale)
      shortName(locale: $locale)
      description(locale: $locale)
      whoCanApply(locale: $locale)
      howToApply(locale: $locale)
      institution(locale: $locale)
      contactEmail
      contactPhone
      eligibleFrom
      eligibleUntil
      programmeCount
      requiresFourEyes
      setup {
        step
        isDone
        isOptional
        inPlainWords(locale: $locale)
      }
      budget {
        total {
          cents
        }
        free {
          cents
        }
        granted {
          cents
        }
        reserved {
          cents
        }
        payable {
          cents
        }
        paid {
          cents
        }
        other {
          cents
        }
        lapsed {
          cents
        }
        forfeited {
          cents
        }
      }
      statistics {
        applications
        approved
        rejected
        started
        interrupted
        completed
        personsCompleted
      }
      activeVersion {
        id
        number
        effectiveFrom
        inPlainWords(locale: $locale)
        rules
      }
      versions {
        id
        number
        status
        effectiveFrom
        createdAt
        createdBy
        publishedAt
        publishedBy
      }
      rounds {
        id
        name(locale: $locale)
        roundOn
        chooseBy
        useBy
        status
        amount {
          cents
        }
        processed
        toProcess
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FundingSourceShow_SourceQuery, FundingSourceShow_SourceQueryVariables>;
export const GroupActions_OpenDocument = new TypedDocumentString(`
    mutation GroupActions_Open($input: GroupIdInput!, $locale: Locale) {
  openGroup(input: $input) {
    group {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<GroupActions_OpenMutation, GroupActions_OpenMutationVariables>;
export const GroupActions_CancelDocument = new TypedDocumentString(`
    mutation GroupActions_Cancel($input: GroupIdInput!, $locale: Locale) {
  cancelGroup(input: $input) {
    group {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<GroupActions_CancelMutation, GroupActions_CancelMutationVariables>;
export const GroupInputs_PlacesDocument = new TypedDocumentString(`
    query GroupInputs_Places($id: ID!) {
  node(id: $id) {
    ... on Programme {
      id
      provider {
        id
        places {
          id
          address
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupInputs_PlacesQuery, GroupInputs_PlacesQueryVariables>;
export const LearningAccountShow_AccountDocument = new TypedDocumentString(`
    query LearningAccountShow_Account($id: ID!, $purpose: String!, $locale: Locale) {
  consoleLearningAccount(id: $id, purpose: $purpose) {
    id
    number
    openedOn
    person {
      id
      givenName
      familyName
      personalCode
      birthDate
    }
    profile {
      email
      phone
      municipality {
        code
        name(locale: $locale)
      }
      education
      employment
      isComplete
    }
    balances {
      fundingSource {
        id
        code
        shortName(locale: $locale)
      }
      granted {
        cents
      }
      reserved {
        cents
      }
      spent {
        cents
      }
      carriedOver {
        cents
      }
      lapsed {
        cents
      }
      forfeited {
        cents
      }
      available {
        cents
      }
      chooseBy
      useBy
    }
    grants {
      id
      fundingSource {
        id
        shortName(locale: $locale)
      }
      amount {
        cents
      }
      available {
        cents
      }
      status
      grantedOn
      chooseBy
      useBy
    }
    applications(first: 50) {
      nodes {
        id
        number
        status
        submittedAt
        price {
          cents
        }
        programme {
          id
          title(locale: $locale)
        }
      }
      totalCount
    }
    movements(first: 50) {
      nodes {
        id
        at
        amount {
          cents
        }
        sentence(locale: $locale)
      }
      totalCount
    }
    accessLog(first: 20) {
      id
      at
      actor
      role
      action
      purpose
    }
  }
}
    `) as unknown as TypedDocumentString<LearningAccountShow_AccountQuery, LearningAccountShow_AccountQueryVariables>;
export const AccountHead_AccountDocument = new TypedDocumentString(`
    query AccountHead_Account($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on LedgerAccount {
      id
      kind
      label(locale: $locale)
      balance {
        cents
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountHead_AccountQuery, AccountHead_AccountQueryVariables>;
export const BalanceAsOf_AccountDocument = new TypedDocumentString(`
    query BalanceAsOf_Account($id: ID!, $at: DateTime!) {
  node(id: $id) {
    ... on LedgerAccount {
      id
      balanceAsOf(at: $at) {
        cents
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BalanceAsOf_AccountQuery, BalanceAsOf_AccountQueryVariables>;
export const StatementPage_StatementDocument = new TypedDocumentString(`
    query StatementPage_Statement($subject: ID!, $from: Date, $until: Date, $purpose: String, $locale: Locale) {
  consoleStatement(
    subject: $subject
    from: $from
    until: $until
    purpose: $purpose
  ) {
    title(locale: $locale)
    from
    until
    opening {
      cents
    }
    received {
      cents
    }
    spent {
      cents
    }
    closing {
      cents
    }
    lineCount
    lines(first: 100) {
      nodes {
        transfer
        at
        kind
        amount {
          cents
        }
        change {
          cents
        }
        balance {
          cents
        }
        sentence(locale: $locale)
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatementPage_StatementQuery, StatementPage_StatementQueryVariables>;
export const StatementCsv_StatementDocument = new TypedDocumentString(`
    query StatementCsv_Statement($subject: ID!, $from: Date, $until: Date, $purpose: String, $locale: Locale) {
  consoleStatement(
    subject: $subject
    from: $from
    until: $until
    purpose: $purpose
  ) {
    from
    until
    csv(locale: $locale)
  }
}
    `) as unknown as TypedDocumentString<StatementCsv_StatementQuery, StatementCsv_StatementQueryVariables>;
export const MoneyTrailShow_TrailDocument = new TypedDocumentString(`
    query MoneyTrailShow_Trail($start: ID!, $locale: Locale) {
  consoleMoneyTrail(start: $start) {
    account {
      id
      kind
      label(locale: $locale)
      whose
      balance {
        cents
      }
    }
    rule(locale: $locale)
    steps {
      key
      after
      direction
      distance
      part {
        cents
      }
      stays {
        cents
      }
      hidden
      hiddenAmount {
        cents
      }
      transfer {
        id
        sequence
        at
        kind
        amount {
          cents
        }
        sentence(locale: $locale)
        debit {
          id
          kind
          label(locale: $locale)
          whose
          subject
        }
        credit {
          id
          kind
          label(locale: $locale)
          whose
          subject
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoneyTrailShow_TrailQuery, MoneyTrailShow_TrailQueryVariables>;
export const RetryMails_RetryDocument = new TypedDocumentString(`
    mutation RetryMails_Retry($input: RetryMailsInput!, $locale: Locale) {
  retryMails(input: $input) {
    mails {
      id
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RetryMails_RetryMutation, RetryMails_RetryMutationVariables>;
export const PayoutCreate_SourcesDocument = new TypedDocumentString(`
    query PayoutCreate_Sources($locale: Locale) {
  consoleFundingSources(perPage: 100) {
    items {
      id
      code
      shortName(locale: $locale)
    }
  }
  consoleClaims(filter: {status: [APPROVED]}, perPage: 100) {
    items {
      id
      fundingSource {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PayoutCreate_SourcesQuery, PayoutCreate_SourcesQueryVariables>;
export const PayoutCreate_ToPayDocument = new TypedDocumentString(`
    query PayoutCreate_ToPay($fundingSource: String!, $locale: Locale) {
  claimsToPay(fundingSource: $fundingSource) {
    payee
    iban
    amount {
      cents
      currency
    }
    claim {
      id
      number
      kind
      month
      schemeName(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<PayoutCreate_ToPayQuery, PayoutCreate_ToPayQueryVariables>;
export const PayoutCreate_PayDocument = new TypedDocumentString(`
    mutation PayoutCreate_Pay($input: PayClaimsInput!, $locale: Locale) {
  payClaims(input: $input) {
    payout {
      id
      number
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PayoutCreate_PayMutation, PayoutCreate_PayMutationVariables>;
export const PayoutShow_PayoutDocument = new TypedDocumentString(`
    query PayoutShow_Payout($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on Payout {
      id
      number
      paidOn
      reference
      claimCount
      total {
        cents
        currency
      }
      recordedBy
      recordedAt
      fundingSource {
        id
        code
        shortName(locale: $locale)
      }
      claims {
        id
        number
        kind
        month
        pays {
          cents
          currency
        }
        paidTo
        account {
          number
          person {
            givenName
            familyName
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PayoutShow_PayoutQuery, PayoutShow_PayoutQueryVariables>;
export const UnitCostPanel_ProgrammeDocument = new TypedDocumentString(`
    query UnitCostPanel_Programme($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on Programme {
      id
      unitCost {
        price {
          cents
        }
        agreed {
          cents
        }
        isEqual
        calculation(locale: $locale)
        fundingSource
        method {
          id
          name(locale: $locale)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitCostPanel_ProgrammeQuery, UnitCostPanel_ProgrammeQueryVariables>;
export const AccreditationForm_RecordDocument = new TypedDocumentString(`
    mutation AccreditationForm_Record($input: RecordAccreditationInput!, $locale: Locale) {
  recordAccreditation(input: $input) {
    provider {
      id
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AccreditationForm_RecordMutation, AccreditationForm_RecordMutationVariables>;
export const RecordAccreditation_ProviderDocument = new TypedDocumentString(`
    query RecordAccreditation_Provider($id: ID!) {
  provider(id: $id) {
    id
    name
    accreditation {
      status
      byLv: by(locale: LV)
      byEn: by(locale: EN)
      until
    }
    qualityLinks {
      nameLv: name(locale: LV)
      nameEn: name(locale: EN)
      url
    }
  }
}
    `) as unknown as TypedDocumentString<RecordAccreditation_ProviderQuery, RecordAccreditation_ProviderQueryVariables>;
export const EndRole_EndDocument = new TypedDocumentString(`
    mutation EndRole_End($input: EndRoleInput!, $locale: Locale) {
  endRole(input: $input) {
    roleGrant {
      id
      validUntil
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EndRole_EndMutation, EndRole_EndMutationVariables>;
export const RoleGrantCreate_PersonDocument = new TypedDocumentString(`
    query RoleGrantCreate_Person($personalCode: String!) {
  findPerson(personalCode: $personalCode) {
    id
    givenName
    familyName
  }
}
    `) as unknown as TypedDocumentString<RoleGrantCreate_PersonQuery, RoleGrantCreate_PersonQueryVariables>;
export const ClawBack_TakeBackDocument = new TypedDocumentString(`
    mutation ClawBack_TakeBack($input: ClawBackSettlementLineInput!, $locale: Locale) {
  clawBackSettlementLine(input: $input) {
    settlement {
      id
      number
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ClawBack_TakeBackMutation, ClawBack_TakeBackMutationVariables>;
export const EndStop_EndDocument = new TypedDocumentString(`
    mutation EndStop_End($input: EndPaymentStopInput!, $locale: Locale) {
  endPaymentStop(input: $input) {
    settlement {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EndStop_EndMutation, EndStop_EndMutationVariables>;
export const LineActions_ObjectDocument = new TypedDocumentString(`
    mutation LineActions_Object($input: ObjectToSettlementLineInput!, $locale: Locale) {
  objectToSettlementLine(input: $input) {
    settlement {
      id
      step
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<LineActions_ObjectMutation, LineActions_ObjectMutationVariables>;
export const LineActions_AnswerDocument = new TypedDocumentString(`
    mutation LineActions_Answer($input: AnswerObjectionInput!, $locale: Locale) {
  answerObjection(input: $input) {
    settlement {
      id
      step
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<LineActions_AnswerMutation, LineActions_AnswerMutationVariables>;
export const SettlementActions_ConfirmDocument = new TypedDocumentString(`
    mutation SettlementActions_Confirm($input: SettlementInput!, $locale: Locale) {
  confirmSettlement(input: $input) {
    settlement {
      id
      step
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SettlementActions_ConfirmMutation, SettlementActions_ConfirmMutationVariables>;
export const SettlementActions_CsvDocument = new TypedDocumentString(`
    query SettlementActions_Csv($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on Settlement {
      id
      csv(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<SettlementActions_CsvQuery, SettlementActions_CsvQueryVariables>;
export const Stop_StopDocument = new TypedDocumentString(`
    mutation Stop_Stop($input: StopPaymentInput!, $locale: Locale) {
  stopPayment(input: $input) {
    settlement {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<Stop_StopMutation, Stop_StopMutationVariables>;
export const ApproveSettlement_ApproveDocument = new TypedDocumentString(`
    mutation ApproveSettlement_Approve($input: SettlementInput!, $locale: Locale) {
  approveSettlement(input: $input) {
    settlement {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveSettlement_ApproveMutation, ApproveSettlement_ApproveMutationVariables>;
export const PaySettlement_PayDocument = new TypedDocumentString(`
    mutation PaySettlement_Pay($input: PaySettlementInput!, $locale: Locale) {
  paySettlement(input: $input) {
    settlement {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PaySettlement_PayMutation, PaySettlement_PayMutationVariables>;
export const SettlementShow_SettlementDocument = new TypedDocumentString(`
    query SettlementShow_Settlement($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on Settlement {
      id
      number
      month
      status
      step
      provider {
        id
        name
      }
      fundingSource {
        id
        code
        shortName(locale: $locale)
      }
      earned {
        cents
      }
      takenBack {
        cents
      }
      total {
        cents
      }
      stopped {
        cents
      }
      payable {
        cents
      }
      openObjections
      confirmedBy
      confirmedAt
      approvedBy
      approvedAt
      payBy
      paidOn
      paymentReference
      paidBy
      stops {
        ...SettlementShow_Stop
      }
      lines {
        ...SettlementShow_Line
      }
      transfers {
        ...LedgerLines_Transfer
      }
    }
  }
}
    fragment LedgerLines_Transfer on LedgerTransfer {
  id
  sequence
  at
  kind
  amount {
    cents
    currency
  }
  debit {
    id
    kind
    label(locale: $locale)
  }
  credit {
    id
    kind
    label(locale: $locale)
  }
  reason
  reference
  actor
  sentence(locale: $locale)
}
fragment SettlementShow_Stop on PaymentStop {
  id
  scope
  reason
  placedBy
  placedAt
  outcome
  finding
  endedBy
  endedAt
}
fragment SettlementShow_Line on SettlementLine {
  id
  kind
  at
  explanation(locale: $locale)
  earlierStatement
  amount {
    cents
  }
  takenBack {
    cents
  }
  objection
  objectedBy
  objectedAt
  answer
  answeredBy
  answeredAt
  stop {
    ...SettlementShow_Stop
  }
  application {
    id
    number
    programme {
      id
      title(locale: $locale)
    }
    group {
      id
      code
    }
  }
  transfer {
    id
  }
}`) as unknown as TypedDocumentString<SettlementShow_SettlementQuery, SettlementShow_SettlementQueryVariables>;
export const OfferTopUp_OfferDocument = new TypedDocumentString(`
    mutation OfferTopUp_Offer($input: CreateTopUpInput!, $locale: Locale) {
  createTopUp(input: $input) {
    topUp {
      id
      number
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<OfferTopUp_OfferMutation, OfferTopUp_OfferMutationVariables>;
export const TopUpShow_TopUpDocument = new TypedDocumentString(`
    query TopUpShow_TopUp($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on TopUp {
      id
      number
      payerName
      payerKind
      status
      accountNumber
      programmeTitle(locale: $locale)
      programmeKind
      validUntil
      offeredAt
      amount {
        cents
      }
      limit {
        cents
      }
      used {
        cents
      }
      free {
        cents
      }
      uses {
        takenAt
        amount {
          cents
        }
        paid {
          cents
        }
        isReleased
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopUpShow_TopUpQuery, TopUpShow_TopUpQueryVariables>;
export const TopUpShow_EndDocument = new TypedDocumentString(`
    mutation TopUpShow_End($input: TopUpInput!, $locale: Locale) {
  endTopUp(input: $input) {
    topUp {
      id
      status
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<TopUpShow_EndMutation, TopUpShow_EndMutationVariables>;
export const AddRate_AddDocument = new TypedDocumentString(`
    mutation AddRate_Add($input: AddUnitCostRateInput!, $locale: Locale) {
  addUnitCostRate(input: $input) {
    method {
      id
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AddRate_AddMutation, AddRate_AddMutationVariables>;
export const EndRate_EndDocument = new TypedDocumentString(`
    mutation EndRate_End($input: EndUnitCostRateInput!, $locale: Locale) {
  endUnitCostRate(input: $input) {
    method {
      id
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EndRate_EndMutation, EndRate_EndMutationVariables>;
export const UnitCostMethodShow_MethodDocument = new TypedDocumentString(`
    query UnitCostMethodShow_Method($id: ID!, $locale: Locale) {
  node(id: $id) {
    ... on UnitCostMethod {
      id
      code
      name(locale: $locale)
      description(locale: $locale)
      rounding
      rates {
        id
        validFrom
        validUntil
        baseTenThousandths
        isInForce
        createdAt
        createdBy
        coefficients {
          sector
          name(locale: $locale)
          tenThousandths
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitCostMethodShow_MethodQuery, UnitCostMethodShow_MethodQueryVariables>;
export const SessionWarning_ExtendDocument = new TypedDocumentString(`
    mutation SessionWarning_Extend($input: ExtendSessionInput!, $locale: Locale) {
  extendSession(input: $input) {
    viewer {
      idleEndsAt
    }
    userErrors {
      code
      message(locale: $locale)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SessionWarning_ExtendMutation, SessionWarning_ExtendMutationVariables>;
export const Console_ViewerDocument = new TypedDocumentString(`
    query Console_Viewer($locale: Locale) {
  viewer {
    person {
      id
      givenName
      familyName
    }
    roles {
      role
      organisation {
        id
        name
      }
      fundingSource {
        id
        code
        shortName(locale: $locale)
      }
    }
    actingAs {
      role
      organisation {
        id
        name
      }
      fundingSource {
        id
        code
        shortName(locale: $locale)
      }
    }
    sessionEndsAt
    idleEndsAt
  }
}
    `) as unknown as TypedDocumentString<Console_ViewerQuery, Console_ViewerQueryVariables>;
export const WorkToday_TilesDocument = new TypedDocumentString(`
    query WorkToday_Tiles($locale: Locale) {
  myWorkToday {
    code
    label(locale: $locale)
    count
    resource
    filter
  }
}
    `) as unknown as TypedDocumentString<WorkToday_TilesQuery, WorkToday_TilesQueryVariables>;