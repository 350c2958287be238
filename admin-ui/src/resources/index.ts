import { allocationRounds } from './allocation-rounds/index.ts';
import { applications } from './applications/index.ts';
import { auditEntries } from './audit-entries/index.ts';
import { claims } from './claims/index.ts';
import { dryRunChanges } from './dry-run-changes/index.ts';
import { fundingSources } from './funding-sources/index.tsx';
import { groups } from './groups/index.ts';
import { learningAccounts } from './learning-accounts/index.ts';
import { ledgerTransfers } from './ledger-transfers/index.tsx';
import { mails } from './mails/index.ts';
import { payouts } from './payouts/index.ts';
import { programmes } from './programmes/index.ts';
import { providers } from './providers/index.ts';
import { roleGrants } from './role-grants/index.ts';
import { settlements } from './settlements/index.ts';
import { roundOutcomes } from './round-outcomes/index.ts';
import { topUps } from './top-ups/index.ts';
import { searchSynonyms } from './search-synonyms/index.tsx';
import { unitCostMethods } from './unit-cost-methods/index.ts';
import { vocabularyEntries } from './vocabulary-entries/index.ts';

/** Resources with at least one view of their own; the others are drawn by the guessers. */
export const ownViews = [
  applications,
  groups,
  programmes,
  providers,
  fundingSources,
  allocationRounds,
  topUps,
  settlements,
  roundOutcomes,
  dryRunChanges,
  claims,
  payouts,
  ledgerTransfers,
  unitCostMethods,
  learningAccounts,
  roleGrants,
  vocabularyEntries,
  searchSynonyms,
  auditEntries,
  mails,
];
