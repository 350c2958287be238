import { registerEnumType } from 'type-graphql';

export enum SettlementStatus {
  OPEN = 'OPEN',
  PAYABLE = 'PAYABLE',
  PAID = 'PAID',
  ON_HOLD = 'ON_HOLD',
}
registerEnumType(SettlementStatus, {
  name: 'SettlementStatus',
  description: 'Where a statement stands: it gathers lines, is approved for payment, is paid, or its payment is stopped (BEY-9).',
  valuesConfig: {
    OPEN: { description: 'Gathers lines, or waits to be confirmed.' },
    PAYABLE: { description: 'Approved for payment and frozen.' },
    PAID: { description: 'Paid.' },
    ON_HOLD: { description: 'Its payment is stopped while something is checked.' },
  },
});
