import type { DescriptionNotes } from '../../resource-description.ts';

export const description: DescriptionNotes = {
  leaveOut: [
    'drawTicket',
    'rulesFrom',
    'movements',
    'ifSteppedBack',
    'transfers',
    'explainedAmounts',
    'coPayments',
    'coPaid',
    'coPaymentLeft',
    'coPaymentShares',
    'topUp',
  ],
  notInLists: ['whatHappensNext', 'withdrawConsequence'],
};
