import type { NonEmptyArray } from 'type-graphql';
import { LearningHistoryResolver, LearningRecordResolver } from './modules/training/learning-history/learning-history.resolver.ts';
import { LearningPathResolver } from './modules/catalogue/learning-paths/learning-path.resolver.ts';
import { NextStepsResolver } from './modules/front/next-steps/next-steps.resolver.ts';
import { RegistrationResolver } from './modules/money/registration/registration.resolver.ts';
import { AccountResolver } from './modules/people/accounts/account.resolver.ts';
import { ConsoleAccountResolver } from './modules/people/accounts/console-account.resolver.ts';
import { BankAccountResolver } from './modules/people/bank-accounts/bank-account.resolver.ts';
import { AccountClaimsResolver, ClaimResolver, ClaimSchemeResolver } from './modules/payments/claims/claim.resolver.ts';
import { PayoutResolver } from './modules/payments/claims/payouts/payout.resolver.ts';
import { CoPaymentResolver } from './modules/payments/co-payments/co-payment.resolver.ts';
import { FileResolver } from './modules/people/files/file.resolver.ts';
import { AuditResolver } from './modules/platform/audit/audit.resolver.ts';
import { AccountFavouritesResolver, FavouriteResolver } from './modules/catalogue/favourites/favourite.resolver.ts';
import { ViewerResolver } from './modules/people/identity/viewer.resolver.ts';
import { DryRunChangeResolver, DryRunResolver, VersionDryRunResolver } from './modules/training/dry-runs/dry-run.resolver.ts';
import { FundingSourceResolver, FundingSourceVersionResolver } from './modules/rules/funding-sources/funding-source.resolver.ts';
import {
  AccountApplicationsResolver,
  ApplicationPartResolver,
  ApplicationResolver,
} from './modules/training/applications/application.resolver.ts';
import { AccountBalanceResolver, AccountMoneyResolver, GrantResolver } from './modules/money/grants/grant.resolver.ts';
import { DrawResolver, OwnDrawTicketResolver, SourceDrawsResolver } from './modules/training/draws/draw.resolver.ts';
import { ApplicationDrawResolver, StopDrawResolver } from './modules/training/applications/drawing/drawing.resolver.ts';
import { LedgerAccountResolver, LedgerResolver } from './modules/money/ledger/ledger.resolver.ts';
import { AccountMovementsResolver, ApplicationMovementsResolver, MovementResolver } from './modules/front/statements/movement.resolver.ts';
import { AccountStatementResolver, StatementResolver } from './modules/front/statements/statement.resolver.ts';
import { ApplicationAmountResolver, ExplainedAmountResolver } from './modules/payments/verification/amount-explained.resolver.ts';
import { BudgetPlanResolver } from './modules/money/ledger/budget-plan/budget-plan.resolver.ts';
import { BurnDownResolver } from './modules/money/ledger/burn-down/burn-down.resolver.ts';
import { MoneyTrailResolver } from './modules/money/ledger/trail/trail.resolver.ts';
import {
  ApplicationWindowResolver,
  GroupCalendarResolver,
  RoundCalendarResolver,
  SourceWindowsResolver,
} from './modules/training/application-windows/application-window.resolver.ts';
import { LedgerDaysResolver } from './modules/money/ledger/public-days/ledger-days.resolver.ts';
import { AppealResolver } from './modules/training/applications/appeals/appeal.resolver.ts';
import { SourceKeepingResolver } from './modules/money/allocation-rounds/source-keeping.resolver.ts';
import { AllocationRoundResolver, SourceRoundsResolver } from './modules/money/allocation-rounds/round.resolver.ts';
import { RoundOutcomeResolver } from './modules/money/allocation-rounds/round-outcome.resolver.ts';
import { GroupPlanningResolver } from './modules/catalogue/groups/group-planning.resolver.ts';
import { GivingResolver } from './modules/money/grants/giving/giving.resolver.ts';
import { GroupKeepingResolver } from './modules/training/group-keeping/group-keeping.resolver.ts';
import { MailResolver } from './modules/people/notices/mail.resolver.ts';
import { NoticeResolver } from './modules/people/notices/notice.resolver.ts';
import { NodeResolver } from './modules/front/nodes/node.resolver.ts';
import { ActingAsResolver } from './modules/rules/role-grants/acting-as.resolver.ts';
import { RoleResolver } from './modules/rules/role-grants/role-grant.resolver.ts';
import { SettlementLineResolver, SettlementResolver } from './modules/payments/settlements/settlement.resolver.ts';
import {
  AccountTopUpResolver,
  ApplicationTopUpResolver,
  QuoteTopUpResolver,
  SchemeQuoteTopUpResolver,
  TopUpResolver,
} from './modules/payments/top-ups/top-up.resolver.ts';
import { SearchSynonymResolver } from './modules/catalogue/search/search-synonym.resolver.ts';
import { ProgrammeResolver } from './modules/catalogue/programmes/programme.resolver.ts';
import { ProviderProgrammesResolver } from './modules/catalogue/programmes/provider-programmes.resolver.ts';
import { ProgrammeGroupsResolver } from './modules/catalogue/groups/programme-groups.resolver.ts';
import { ProviderResolver } from './modules/catalogue/providers/provider.resolver.ts';
import { GroupReadResolver } from './modules/catalogue/groups/group.resolver.ts';
import { ProgrammeUnitCostResolver, UnitCostResolver } from './modules/rules/unit-costs/unit-cost.resolver.ts';
import { WorkTodayResolver } from './modules/front/work-today/work-today.resolver.ts';
import { SurveyResolver } from './modules/training/surveys/survey.resolver.ts';
import { VocabularyResolver } from './modules/platform/vocabularies/vocabulary.resolver.ts';
import {
  ProgrammeQuoteResolver,
  QuoteResolver,
  SchemeQuotePartResolver,
  SchemeQuoteResolver,
} from './modules/money/quotes/quote.resolver.ts';

/** Every resolver of the platform, by module. */
export const resolvers: NonEmptyArray<Function> = [
  AccountFavouritesResolver,
  AccountResolver,
  ActingAsResolver,
  AuditResolver,
  ConsoleAccountResolver,
  FavouriteResolver,
  MailResolver,
  NodeResolver,
  NoticeResolver,
  RoleResolver,
  SearchSynonymResolver,
  ViewerResolver,
  ProgrammeGroupsResolver,
  ProgrammeResolver,
  ProviderProgrammesResolver,
  ProviderResolver,
  GroupReadResolver,
  ProgrammeUnitCostResolver,
  UnitCostResolver,
  WorkTodayResolver,
  SurveyResolver,
  VocabularyResolver,
  FundingSourceResolver,
  FundingSourceVersionResolver,
  DryRunChangeResolver,
  DryRunResolver,
  VersionDryRunResolver,
  ProgrammeQuoteResolver,
  QuoteResolver,
  SchemeQuotePartResolver,
  SchemeQuoteResolver,
  ApplicationDrawResolver,
  DrawResolver,
  OwnDrawTicketResolver,
  SourceDrawsResolver,
  StopDrawResolver,
  ApplicationWindowResolver,
  GroupCalendarResolver,
  RoundCalendarResolver,
  SourceWindowsResolver,
  AllocationRoundResolver,
  AppealResolver,
  RoundOutcomeResolver,
  SourceKeepingResolver,
  SourceRoundsResolver,
  GivingResolver,
  GroupKeepingResolver,
  GroupPlanningResolver,
  AccountApplicationsResolver,
  AccountBalanceResolver,
  AccountMoneyResolver,
  AccountMovementsResolver,
  ApplicationMovementsResolver,
  ApplicationPartResolver,
  ApplicationResolver,
  GrantResolver,
  LearningHistoryResolver,
  LearningPathResolver,
  LearningRecordResolver,
  NextStepsResolver,
  RegistrationResolver,
  AccountStatementResolver,
  StatementResolver,
  ApplicationAmountResolver,
  ExplainedAmountResolver,
  BudgetPlanResolver,
  BurnDownResolver,
  MoneyTrailResolver,
  LedgerDaysResolver,
  LedgerAccountResolver,
  LedgerResolver,
  MovementResolver,
  SettlementLineResolver,
  SettlementResolver,
  AccountTopUpResolver,
  ApplicationTopUpResolver,
  QuoteTopUpResolver,
  SchemeQuoteTopUpResolver,
  TopUpResolver,
  AccountClaimsResolver,
  BankAccountResolver,
  ClaimResolver,
  ClaimSchemeResolver,
  CoPaymentResolver,
  FileResolver,
  PayoutResolver,
];
