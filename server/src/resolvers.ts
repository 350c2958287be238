import type { NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './modules/accounts/account.resolver.ts';
import { ConsoleAccountResolver } from './modules/accounts/console-account.resolver.ts';
import { BankAccountResolver } from './modules/bank-accounts/bank-account.resolver.ts';
import { AccountClaimsResolver, ClaimResolver, ClaimSchemeResolver } from './modules/claims/claim.resolver.ts';
import { PayoutResolver } from './modules/claims/payout.resolver.ts';
import { CoPaymentResolver } from './modules/co-payments/co-payment.resolver.ts';
import { FileResolver } from './modules/files/file.resolver.ts';
import { AuditResolver } from './modules/audit/audit.resolver.ts';
import { AccountFavouritesResolver, FavouriteResolver } from './modules/favourites/favourite.resolver.ts';
import { ViewerResolver } from './modules/identity/viewer.resolver.ts';
import { DryRunChangeResolver, DryRunResolver, VersionDryRunResolver } from './modules/funding-sources/dry-run/dry-run.resolver.ts';
import { FundingSourceResolver, FundingSourceVersionResolver } from './modules/funding-sources/funding-source.resolver.ts';
import {
  AccountApplicationsResolver,
  ApplicationPartResolver,
  ApplicationResolver,
  LearningRecordApplicationResolver,
} from './modules/applications/application.resolver.ts';
import {
  AccountBalanceResolver,
  AccountMoneyResolver,
  ApplicationMovementsResolver,
  GrantResolver,
  MovementResolver,
} from './modules/grants/grant.resolver.ts';
import { ApplicationDrawResolver, DrawResolver, OwnDrawTicketResolver, SourceDrawsResolver } from './modules/draws/draw.resolver.ts';
import { LedgerAccountResolver, LedgerResolver } from './modules/ledger/ledger.resolver.ts';
import { AccountStatementResolver, StatementResolver } from './modules/ledger/statements/statement.resolver.ts';
import { ApplicationAmountResolver, ExplainedAmountResolver } from './modules/ledger/verification/amount-explained.resolver.ts';
import { BudgetPlanResolver } from './modules/ledger/budget-plan/budget-plan.resolver.ts';
import { BurnDownResolver } from './modules/ledger/burn-down/burn-down.resolver.ts';
import { MoneyTrailResolver } from './modules/ledger/trail/trail.resolver.ts';
import {
  ApplicationWindowResolver,
  GroupCalendarResolver,
  RoundCalendarResolver,
  SourceWindowsResolver,
} from './modules/windows/application-window.resolver.ts';
import { LedgerDaysResolver } from './modules/ledger/public-days/ledger-days.resolver.ts';
import { AppealResolver } from './modules/applications/appeal.resolver.ts';
import { AllocationRoundResolver, SourceRoundsResolver } from './modules/allocation-rounds/round.resolver.ts';
import { RoundOutcomeResolver } from './modules/allocation-rounds/round-outcome.resolver.ts';
import { GroupKeepingResolver } from './modules/groups/group-keeping.resolver.ts';
import { MailResolver } from './modules/notices/mail.resolver.ts';
import { NoticeResolver } from './modules/notices/notice.resolver.ts';
import { NodeResolver } from './modules/nodes/node.resolver.ts';
import { ActingAsResolver } from './modules/roles/acting-as.resolver.ts';
import { RoleResolver } from './modules/roles/role.resolver.ts';
import { SettlementLineResolver, SettlementResolver } from './modules/settlements/settlement.resolver.ts';
import {
  AccountTopUpResolver,
  ApplicationTopUpResolver,
  QuoteTopUpResolver,
  SchemeQuoteTopUpResolver,
  TopUpResolver,
} from './modules/top-ups/top-up.resolver.ts';
import { SearchSynonymResolver } from './modules/search/search-synonym.resolver.ts';
import { ProgrammeResolver } from './modules/programmes/programme.resolver.ts';
import { ProviderResolver } from './modules/providers/provider.resolver.ts';
import { GroupReadResolver } from './modules/groups/group.resolver.ts';
import { ProgrammeUnitCostResolver, UnitCostResolver } from './modules/unit-costs/unit-cost.resolver.ts';
import { WorkTodayResolver } from './modules/work-today/work-today.resolver.ts';
import { SurveyResolver } from './modules/ratings/survey.resolver.ts';
import { VocabularyResolver } from './modules/vocabularies/vocabulary.resolver.ts';
import { ProgrammeQuoteResolver, QuoteResolver, SchemeQuotePartResolver, SchemeQuoteResolver } from './modules/quotes/quote.resolver.ts';

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
  ProgrammeResolver,
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
  ApplicationWindowResolver,
  GroupCalendarResolver,
  RoundCalendarResolver,
  SourceWindowsResolver,
  AllocationRoundResolver,
  AppealResolver,
  RoundOutcomeResolver,
  SourceRoundsResolver,
  GroupKeepingResolver,
  AccountApplicationsResolver,
  AccountBalanceResolver,
  AccountMoneyResolver,
  ApplicationMovementsResolver,
  ApplicationPartResolver,
  ApplicationResolver,
  GrantResolver,
  LearningRecordApplicationResolver,
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
