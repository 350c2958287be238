import { LedgerAccountKind } from './ledger-account-kind.enum.ts';

/** One side of a transfer: what kind of account, and whose. The source is the transfer's. */
export interface Side {
  readonly kind: LedgerAccountKind;
  /** Source, grant, application, settlement, provider or learning account. */
  readonly subjectId: string;
}

/** The accounts of FUND-21, by the names the rules use. */
export const external = (fundingSourceId: string): Side => ({ kind: LedgerAccountKind.EXTERNAL, subjectId: fundingSourceId });
export const budget = (fundingSourceId: string): Side => ({ kind: LedgerAccountKind.BUDGET, subjectId: fundingSourceId });
export const grant = (grantId: string): Side => ({ kind: LedgerAccountKind.GRANT, subjectId: grantId });
export const reserved = (applicationId: string): Side => ({ kind: LedgerAccountKind.RESERVED, subjectId: applicationId });
/** What is owed by one monthly statement; the statement names the provider. */
export const payableToProvider = (settlementId: string): Side => ({ kind: LedgerAccountKind.PAYABLE_PROVIDER, subjectId: settlementId });
export const paidToProvider = (providerId: string): Side => ({ kind: LedgerAccountKind.PAID_PROVIDER, subjectId: providerId });
export const payableToPerson = (accountId: string): Side => ({ kind: LedgerAccountKind.PAYABLE_PERSON, subjectId: accountId });
export const paidToPerson = (accountId: string): Side => ({ kind: LedgerAccountKind.PAID_PERSON, subjectId: accountId });
/** Spending of the source that is not training. */
export const other = (fundingSourceId: string): Side => ({ kind: LedgerAccountKind.OTHER, subjectId: fundingSourceId });
