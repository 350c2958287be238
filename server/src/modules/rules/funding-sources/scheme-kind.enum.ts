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
registerEnumType(SchemeKind, {
  name: 'SchemeKind',
  description: 'How a funding source pays (FUND-8 to FUND-15).',
  valuesConfig: {
    FULL_COST: { description: 'Pays the whole price (FUND-8).' },
    GRANT: { description: "Pays from the person's grants (FUND-9)." },
    PERCENTAGE: { description: 'Pays a share of the price, the person the rest (FUND-12).' },
    REIMBURSEMENT: { description: 'Returns the cost of a certificate or an assessment (FUND-13).' },
    STIPEND: { description: 'Pays an amount for each month of training (FUND-14).' },
    TRAVEL: { description: 'Returns travel costs, on evidence (FUND-14).' },
    ACCOMMODATION: { description: 'Returns the cost of a place to stay, on evidence (FUND-14).' },
    LICENCE: { description: 'Gives a seat on another platform; no money moves (FUND-15).' },
  },
});
