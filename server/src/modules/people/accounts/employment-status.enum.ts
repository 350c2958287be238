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
registerEnumType(EmploymentStatus, { name: 'EmploymentStatus', description: 'Economic activity of a person.' });
