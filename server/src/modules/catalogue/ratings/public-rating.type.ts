import { Field, Float, Int, ObjectType } from 'type-graphql';
import { RatingAspect } from './rating-aspect.enum.ts';

@ObjectType('AspectRating', { description: 'What graduates said of one aspect.' })
export class AspectRatingType {
  @Field(() => RatingAspect, { simple: true, description: 'What was rated.' })
  aspect!: RatingAspect;
  @Field(() => Float, { simple: true, nullable: true, description: 'Mean of the stars to one decimal.' })
  average!: number | null;
  @Field(() => [Int], { simple: true, description: 'How many gave 1, 2, 3, 4 and 5 stars.' })
  spread!: number[];
}

@ObjectType('PublicRating', { description: 'The mean of what graduates said, from ten respondents on (QUAL-6).' })
export class PublicRatingType {
  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'From 1.0 to 5.0 to one decimal; null as long as fewer than ten answered.',
  })
  average!: number | null;
  @Field(() => Int, { simple: true, description: 'How many graduates answered.' })
  respondents!: number;
  @Field(() => [AspectRatingType], { simple: true, description: 'The four aspects; empty as long as the rating is not public.' })
  aspects!: AspectRatingType[];
  @Field(() => Boolean, { simple: true, description: 'Enough graduates have answered.' })
  published!: boolean;
  @Field(() => Int, { simple: true, description: 'How many answers are still needed; 0 once it is public.' })
  answersNeeded!: number;
}
