import { registerEnumType } from 'type-graphql';

export enum LedgerAccountKind {
  EXTERNAL = 'EXTERNAL',
  BUDGET = 'BUDGET',
  GRANT = 'GRANT',
  RESERVED = 'RESERVED',
  PAYABLE_PROVIDER = 'PAYABLE_PROVIDER',
  PAID_PROVIDER = 'PAID_PROVIDER',
  PAYABLE_PERSON = 'PAYABLE_PERSON',
  PAID_PERSON = 'PAID_PERSON',
  OTHER = 'OTHER',
}
registerEnumType(LedgerAccountKind, { name: 'LedgerAccountKind', description: 'What a ledger account stands for (FUND-21).' });
