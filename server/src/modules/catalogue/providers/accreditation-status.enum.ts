import { registerEnumType } from 'type-graphql';

/** How a state body stands behind the quality of an institution. */
export enum AccreditationStatus {
  ACCREDITED = 'ACCREDITED',
  REGISTERED = 'REGISTERED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(AccreditationStatus, {
  name: 'AccreditationStatus',
  description: 'How a state body stands behind the quality of an institution (CAT-7).',
  valuesConfig: {
    ACCREDITED: { description: 'The whole institution has been evaluated and accredited.' },
    REGISTERED: { description: 'In the register of education institutions; each programme has a licence of its own.' },
    WITHDRAWN: { description: 'Accreditation was refused or withdrawn.' },
  },
});
