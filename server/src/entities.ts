import { LearningAccount } from './modules/accounts/learning-account.entity.ts';
import { LearningPath } from './modules/accounts/learning-path.entity.ts';
import { Person } from './modules/accounts/person.entity.ts';
import { TermsAcceptance } from './modules/accounts/terms-acceptance.entity.ts';
import { AllocationRound } from './modules/allocation-rounds/allocation-round.entity.ts';
import { RoundForecast } from './modules/allocation-rounds/round-forecast.entity.ts';
import { RoundOutcome } from './modules/allocation-rounds/round-outcome.entity.ts';
import { ApplicationEvent } from './modules/applications/application-event.entity.ts';
import { Application } from './modules/applications/application.entity.ts';
import { AttendanceRecord } from './modules/applications/attendance-record.entity.ts';
import { CriterionOverride } from './modules/applications/criterion-override.entity.ts';
import { AuditEntry } from './modules/audit/audit-entry.entity.ts';
import { DrawSheet } from './modules/draws/draw-sheet.entity.ts';
import { DrawTicket } from './modules/draws/draw-ticket.entity.ts';
import { Draw } from './modules/draws/draw.entity.ts';
import { BankAccount } from './modules/bank-accounts/bank-account.entity.ts';
import { ClaimEvent } from './modules/claims/claim-event.entity.ts';
import { ClaimEvidence } from './modules/claims/claim-evidence.entity.ts';
import { ClaimOverride } from './modules/claims/claim-override.entity.ts';
import { Claim } from './modules/claims/claim.entity.ts';
import { Payout } from './modules/claims/payout.entity.ts';
import { CoPayment } from './modules/co-payments/co-payment.entity.ts';
import { Favourite } from './modules/favourites/favourite.entity.ts';
import { FileContent } from './modules/files/file-content.entity.ts';
import { StoredFile } from './modules/files/stored-file.entity.ts';
import { DryRunChange } from './modules/funding-sources/dry-run/dry-run-change.entity.ts';
import { DryRun } from './modules/funding-sources/dry-run/dry-run.entity.ts';
import { FundingSourceVersion } from './modules/funding-sources/funding-source-version.entity.ts';
import { FundingSource } from './modules/funding-sources/funding-source.entity.ts';
import { Grant } from './modules/grants/grant.entity.ts';
import { Group } from './modules/groups/group.entity.ts';
import { IdempotencyRecord } from './modules/idempotency/idempotency-record.entity.ts';
import { BudgetPlan } from './modules/ledger/budget-plan/budget-plan.entity.ts';
import { LedgerAccount } from './modules/ledger/ledger-account.entity.ts';
import { LedgerLink } from './modules/ledger/ledger-link.entity.ts';
import { LedgerTransfer } from './modules/ledger/ledger-transfer.entity.ts';
import { Mail } from './modules/notices/mail.entity.ts';
import { Notice } from './modules/notices/notice.entity.ts';
import { Programme } from './modules/programmes/programme.entity.ts';
import { DeliveryPlace } from './modules/providers/delivery-place.entity.ts';
import { Provider } from './modules/providers/provider.entity.ts';
import { SurveyAnswer } from './modules/ratings/survey-answer.entity.ts';
import { RegisterAnswer } from './modules/registers/register-answer.entity.ts';
import { RoleGrant } from './modules/roles/role-grant.entity.ts';
import { PaymentStop } from './modules/settlements/payment-stop.entity.ts';
import { SettlementLine } from './modules/settlements/settlement-line.entity.ts';
import { Settlement } from './modules/settlements/settlement.entity.ts';
import { TopUpInvitation } from './modules/top-ups/top-up-invitation.entity.ts';
import { TopUpUse } from './modules/top-ups/top-up-use.entity.ts';
import { TopUp } from './modules/top-ups/top-up.entity.ts';
import { SearchSynonym } from './modules/search/search-synonym.entity.ts';
import { UnitCostMethod } from './modules/unit-costs/unit-cost-method.entity.ts';
import { UnitCostRate } from './modules/unit-costs/unit-cost-rate.entity.ts';
import { VocabularyEntry } from './modules/vocabularies/vocabulary-entry.entity.ts';

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
