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
registerEnumType(LedgerAccountKind, {
  name: 'LedgerAccountKind',
  description: 'What a ledger account stands for (FUND-21).',
  valuesConfig: {
    EXTERNAL: { description: 'Where money comes from, outside the platform; the only kind that may stand below zero.' },
    BUDGET: { description: 'What a source has and has not given away.' },
    GRANT: { description: 'One grant of one person.' },
    RESERVED: { description: 'Set aside for one application.' },
    PAYABLE_PROVIDER: { description: 'Owed to a provider by one monthly statement.' },
    PAID_PROVIDER: { description: 'Paid to a provider.' },
    PAYABLE_PERSON: { description: 'Owed to a person: reimbursements and stipends.' },
    PAID_PERSON: { description: 'Paid to a person.' },
    OTHER: { description: 'Spent otherwise.' },
  },
});
