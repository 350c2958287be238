import { registerEnumType } from 'type-graphql';

export enum RejectionReason {
  PRIOR_KNOWLEDGE = 'PRIOR_KNOWLEDGE',
  GROUP_CANCELLED = 'GROUP_CANCELLED',
  DOCUMENTS_MISSING = 'DOCUMENTS_MISSING',
  NOT_REACHABLE = 'NOT_REACHABLE',
  OTHER = 'OTHER',
}
registerEnumType(RejectionReason, {
  name: 'RejectionReason',
  description: 'Why a provider or the agency declines an application (APP-5).',
  valuesConfig: {
    PRIOR_KNOWLEDGE: { description: 'The applicant lacks the knowledge the programme builds on.' },
    GROUP_CANCELLED: { description: 'The group does not take place.' },
    DOCUMENTS_MISSING: { description: 'Documents are missing.' },
    NOT_REACHABLE: { description: 'The applicant could not be reached.' },
    OTHER: { description: 'Another reason, given in words.' },
  },
});
