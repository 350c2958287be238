import { registerEnumType } from 'type-graphql';

export enum RatingAspect {
  KNOWLEDGE = 'KNOWLEDGE',
  CONTENT = 'CONTENT',
  TEACHER = 'TEACHER',
  ORGANISATION = 'ORGANISATION',
}
registerEnumType(RatingAspect, {
  name: 'RatingAspect',
  description: 'The four aspects graduates rate (QUAL-1).',
  valuesConfig: {
    KNOWLEDGE: { description: 'What one has learnt.' },
    CONTENT: { description: 'What was taught, and the materials.' },
    TEACHER: { description: 'The teachers.' },
    ORGANISATION: { description: 'How it was organised.' },
  },
});
