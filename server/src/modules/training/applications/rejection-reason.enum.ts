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
});
