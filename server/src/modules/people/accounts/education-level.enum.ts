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
registerEnumType(EducationLevel, {
  name: 'EducationLevel',
  description: 'Highest completed education.',
  valuesConfig: {
    BASIC: { description: 'Basic education.' },
    SECONDARY: { description: 'General secondary education.' },
    VOCATIONAL: { description: 'Vocational secondary education.' },
    FIRST_CYCLE_SHORT: { description: 'College education: the short cycle of higher education.' },
    BACHELOR: { description: "Bachelor's degree or its equal." },
    MASTER: { description: "Master's degree or its equal." },
    DOCTORAL: { description: 'Doctoral degree.' },
  },
});
