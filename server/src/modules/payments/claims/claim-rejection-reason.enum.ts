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
  valuesConfig: {
    DOCUMENTS_DO_NOT_MATCH: { description: 'The documents do not match what is claimed.' },
    DOCUMENTS_UNREADABLE: { description: 'The documents cannot be read.' },
    EVIDENCE_NOT_SENT: { description: 'The documents asked for did not come.' },
    PAID_BY_SOMEBODY_ELSE: { description: 'Somebody else bore the cost.' },
    ALREADY_PAID_BACK: { description: 'The cost was paid back before.' },
    NOT_ON_THE_LIST: { description: "The certificate or profession is not on the source's list." },
    OTHER: { description: 'Another reason, given in words.' },
  },
});
