import { registerEnumType } from 'type-graphql';

export enum EvidenceKind {
  INVOICE = 'INVOICE',
  PAYMENT = 'PAYMENT',
  CERTIFICATE = 'CERTIFICATE',
  TICKET = 'TICKET',
  LEASE = 'LEASE',
}
registerEnumType(EvidenceKind, { name: 'EvidenceKind', description: 'What a document proves (FUND-13, FUND-14).' });
