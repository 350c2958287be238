import { registerEnumType } from 'type-graphql';

export enum SchemeKind {
  FULL_COST = 'FULL_COST',
  GRANT = 'GRANT',
  PERCENTAGE = 'PERCENTAGE',
  REIMBURSEMENT = 'REIMBURSEMENT',
  STIPEND = 'STIPEND',
  TRAVEL = 'TRAVEL',
  ACCOMMODATION = 'ACCOMMODATION',
  LICENCE = 'LICENCE',
}
registerEnumType(SchemeKind, { name: 'SchemeKind', description: 'How a funding source pays (FUND-8 to FUND-15).' });
