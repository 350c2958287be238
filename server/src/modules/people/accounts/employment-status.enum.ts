import { registerEnumType } from 'type-graphql';

export enum EmploymentStatus {
  EMPLOYED = 'EMPLOYED',
  SELF_EMPLOYED = 'SELF_EMPLOYED',
  UNEMPLOYED = 'UNEMPLOYED',
  STUDENT = 'STUDENT',
  PENSIONER = 'PENSIONER',
  PARENTAL_LEAVE = 'PARENTAL_LEAVE',
  OTHER = 'OTHER',
}
registerEnumType(EmploymentStatus, {
  name: 'EmploymentStatus',
  description: 'Economic activity of a person.',
  valuesConfig: {
    EMPLOYED: { description: 'Works for an employer.' },
    SELF_EMPLOYED: { description: 'Works for themselves.' },
    UNEMPLOYED: { description: 'Out of work and looking for it.' },
    STUDENT: { description: 'Studies.' },
    PENSIONER: { description: 'Draws a pension.' },
    PARENTAL_LEAVE: { description: 'On leave to look after a child.' },
    OTHER: { description: 'None of these.' },
  },
});
