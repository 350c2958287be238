import { registerEnumType } from 'type-graphql';

export enum EducationLevel {
  BASIC = 'BASIC',
  SECONDARY = 'SECONDARY',
  VOCATIONAL = 'VOCATIONAL',
  FIRST_CYCLE_SHORT = 'FIRST_CYCLE_SHORT',
  BACHELOR = 'BACHELOR',
  MASTER = 'MASTER',
  DOCTORAL = 'DOCTORAL',
}
registerEnumType(EducationLevel, { name: 'EducationLevel', description: 'Highest completed education.' });
