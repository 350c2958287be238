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
registerEnumType(ApplicationStatus, {
  name: 'ApplicationStatus',
  description: 'Where an application stands (APP-3).',
  valuesConfig: {
    DRAFT: { description: 'Begun, not sent.' },
    SUBMITTED: { description: 'Received and waiting for the decision.' },
    WAITING_FOR_FACTS: { description: 'A fact that decides is not known yet; the check is repeated by itself (FUND-6).' },
    WAITLISTED: { description: 'On the waiting list, in order of receipt or of the draw.' },
    APPROVED: { description: 'A place and the money are set aside; the provider has not taken the person in yet.' },
    REJECTED: { description: 'Declined, with a reason.' },
    WITHDRAWN: { description: 'Taken back before the training began.' },
    ENROLLED: { description: 'The provider has taken the person into the group.' },
    IN_TRAINING: { description: 'The training has begun.' },
    COMPLETED: { description: 'The training is completed.' },
    INTERRUPTED: { description: 'The training ended before its time, or attendance was too low to complete it (APP-11).' },
    EXCLUDED: { description: 'The provider struck the learner off, for hours missed (APP-11).' },
    TRANSFERRED: { description: 'Moved to another group of the same programme (APP-7).' },
  },
});
