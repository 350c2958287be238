import { LearningAccount } from './modules/people/accounts/learning-account.entity.ts';
import { LearningPath } from './modules/catalogue/learning-paths/learning-path.entity.ts';
import { Person } from './modules/people/accounts/person.entity.ts';
import { TermsAcceptance } from './modules/people/accounts/terms-acceptance.entity.ts';
import { AllocationRound } from './modules/money/allocation-rounds/allocation-round.entity.ts';
import { RoundForecast } from './modules/money/allocation-rounds/round-forecast.entity.ts';
import { RoundOutcome } from './modules/money/allocation-rounds/round-outcome.entity.ts';
import { ApplicationEvent } from './modules/training/applications/application-event.entity.ts';
import { Application } from './modules/training/applications/application.entity.ts';
import { AttendanceRecord } from './modules/training/applications/attendance-record.entity.ts';
import { CriterionOverride } from './modules/training/applications/criterion-override.entity.ts';
import { AuditEntry } from './modules/platform/audit/audit-entry.entity.ts';
import { DrawSheet } from './modules/training/draws/draw-sheet.entity.ts';
import { DrawTicket } from './modules/training/draws/draw-ticket.entity.ts';
import { Draw } from './modules/training/draws/draw.entity.ts';
import { BankAccount } from './modules/people/bank-accounts/bank-account.entity.ts';
import { ClaimEvent } from './modules/payments/claims/claim-event.entity.ts';
import { ClaimEvidence } from './modules/payments/claims/claim-evidence.entity.ts';
import { ClaimOverride } from './modules/payments/claims/claim-override.entity.ts';
import { Claim } from './modules/payments/claims/claim.entity.ts';
import { Payout } from './modules/payments/claims/payouts/payout.entity.ts';
import { CoPayment } from './modules/payments/co-payments/co-payment.entity.ts';
import { Favourite } from './modules/catalogue/favourites/favourite.entity.ts';
import { FileContent } from './modules/people/files/file-content.entity.ts';
import { StoredFile } from './modules/people/files/stored-file.entity.ts';
import { DryRunChange } from './modules/training/dry-runs/dry-run-change.entity.ts';
import { DryRun } from './modules/training/dry-runs/dry-run.entity.ts';
import { FundingSourceVersion } from './modules/rules/funding-sources/funding-source-version.entity.ts';
import { SourceProgramme } from './modules/rules/funding-sources/source-programme.entity.ts';
import { FundingSource } from './modules/rules/funding-sources/funding-source.entity.ts';
import { Grant } from './modules/money/grants/grant.entity.ts';
import { Group } from './modules/catalogue/groups/group.entity.ts';
import { IdempotencyRecord } from './modules/platform/idempotency/idempotency-record.entity.ts';
import { BudgetPlan } from './modules/money/ledger/budget-plan/budget-plan.entity.ts';
import { LedgerAccount } from './modules/money/ledger/ledger-account.entity.ts';
import { LedgerLink } from './modules/money/ledger/ledger-link.entity.ts';
import { LedgerTransfer } from './modules/money/ledger/ledger-transfer.entity.ts';
import { Mail } from './modules/people/notices/mail.entity.ts';
import { Notice } from './modules/people/notices/notice.entity.ts';
import { Programme } from './modules/catalogue/programmes/programme.entity.ts';
import { DeliveryPlace } from './modules/catalogue/providers/delivery-place.entity.ts';
import { Provider } from './modules/catalogue/providers/provider.entity.ts';
import { SurveyAnswer } from './modules/training/surveys/survey-answer.entity.ts';
import { RegisterAnswer } from './modules/people/registers/register-answer.entity.ts';
import { RoleGrant } from './modules/rules/role-grants/role-grant.entity.ts';
import { PaymentStop } from './modules/payments/settlements/stops/payment-stop.entity.ts';
import { SettlementLine } from './modules/payments/settlements/settlement-line.entity.ts';
import { Settlement } from './modules/payments/settlements/settlement.entity.ts';
import { TopUpInvitation } from './modules/payments/top-ups/top-up-invitation.entity.ts';
import { TopUpUse } from './modules/payments/top-ups/top-up-use.entity.ts';
import { TopUp } from './modules/payments/top-ups/top-up.entity.ts';
import { SearchSynonym } from './modules/catalogue/search/search-synonym.entity.ts';
import { UnitCostMethod } from './modules/rules/unit-costs/unit-cost-method.entity.ts';
import { UnitCostRate } from './modules/rules/unit-costs/unit-cost-rate.entity.ts';
import { VocabularyEntry } from './modules/platform/vocabularies/vocabulary-entry.entity.ts';

/** Every table of the platform. */
export const entities = [
  AllocationRound,
  Application,
  ApplicationEvent,
  AttendanceRecord,
  AuditEntry,
  BankAccount,
  BudgetPlan,
  Claim,
  ClaimEvent,
  ClaimEvidence,
  ClaimOverride,
  CoPayment,
  CriterionOverride,
  DeliveryPlace,
  Draw,
  DrawSheet,
  DrawTicket,
  DryRun,
  DryRunChange,
  Favourite,
  FileContent,
  FundingSource,
  FundingSourceVersion,
  SourceProgramme,
  Grant,
  Group,
  IdempotencyRecord,
  LearningAccount,
  LearningPath,
  LedgerAccount,
  LedgerLink,
  LedgerTransfer,
  PaymentStop,
  Mail,
  Notice,
  Payout,
  Person,
  Programme,
  Provider,
  RegisterAnswer,
  RoleGrant,
  RoundForecast,
  RoundOutcome,
  SearchSynonym,
  Settlement,
  SettlementLine,
  StoredFile,
  SurveyAnswer,
  TermsAcceptance,
  UnitCostMethod,
  UnitCostRate,
  TopUp,
  TopUpInvitation,
  TopUpUse,
  VocabularyEntry,
];
