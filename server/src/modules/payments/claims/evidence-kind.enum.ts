import { registerEnumType } from 'type-graphql';

export enum EvidenceKind {
  INVOICE = 'INVOICE',
  PAYMENT = 'PAYMENT',
  CERTIFICATE = 'CERTIFICATE',
  TICKET = 'TICKET',
  LEASE = 'LEASE',
}
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What a document proves (FUND-13, FUND-14).',
  valuesConfig: {
    INVOICE: { description: 'The invoice.' },
    PAYMENT: { description: 'Proof that it was paid.' },
    CERTIFICATE: { description: 'The certificate or the result of the assessment.' },
    TICKET: { description: 'Tickets of the journey.' },
    LEASE: { description: 'The rental agreement.' },
  },
});
