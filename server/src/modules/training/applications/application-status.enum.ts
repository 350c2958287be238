import { registerEnumType } from 'type-graphql';

export enum ApplicationStatus {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  WAITING_FOR_FACTS = 'WAITING_FOR_FACTS',
  WAITLISTED = 'WAITLISTED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
  ENROLLED = 'ENROLLED',
  IN_TRAINING = 'IN_TRAINING',
  COMPLETED = 'COMPLETED',
  INTERRUPTED = 'INTERRUPTED',
  EXCLUDED = 'EXCLUDED',
  TRANSFERRED = 'TRANSFERRED',
}
registerEnumType(ApplicationStatus, { name: 'ApplicationStatus', description: 'Where an application stands (APP-3).' });
