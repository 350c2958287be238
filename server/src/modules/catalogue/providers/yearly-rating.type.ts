import { Field, Int, ObjectType } from 'type-graphql';
import { PublicRatingType } from '../ratings/public-rating.type.ts';

@ObjectType('YearlyRating', { description: 'What graduates said in one calendar year.' })
export class YearlyRatingType {
  @Field(() => Int, { simple: true, description: 'The year in which they answered.' })
  year!: number;
  @Field(() => PublicRatingType, { simple: true, description: 'From the answers of that year alone, from ten respondents on (QUAL-6).' })
  rating!: PublicRatingType;
}
