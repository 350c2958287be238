import { registerEnumType } from 'type-graphql';

export enum RatingAspect {
  KNOWLEDGE = 'KNOWLEDGE',
  CONTENT = 'CONTENT',
  TEACHER = 'TEACHER',
  ORGANISATION = 'ORGANISATION',
}
registerEnumType(RatingAspect, { name: 'RatingAspect', description: 'The four aspects graduates rate (QUAL-1).' });
