import { registerEnumType } from 'type-graphql';

export enum ClaimRejectionReason {
  DOCUMENTS_DO_NOT_MATCH = 'DOCUMENTS_DO_NOT_MATCH',
  DOCUMENTS_UNREADABLE = 'DOCUMENTS_UNREADABLE',
  EVIDENCE_NOT_SENT = 'EVIDENCE_NOT_SENT',
  PAID_BY_SOMEBODY_ELSE = 'PAID_BY_SOMEBODY_ELSE',
  ALREADY_PAID_BACK = 'ALREADY_PAID_BACK',
  NOT_ON_THE_LIST = 'NOT_ON_THE_LIST',
  OTHER = 'OTHER',
}
registerEnumType(ClaimRejectionReason, {
  name: 'ClaimRejectionReason',
  description: 'Why an officer declines a claim.',
});
