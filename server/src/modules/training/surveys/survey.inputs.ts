import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What a graduate says of a training: one to five stars for each aspect (QUAL-1).' })
export class SubmitSurveyAnswersInput {
  @Field(() => ID, { description: 'The training that was completed.' })
  application!: string;
  @Field(() => Int, { description: 'Knowledge and skills gained, 1 to 5.' })
  knowledge!: number;
  @Field(() => Int, { description: 'Quality of the content, 1 to 5.' })
  content!: number;
  @Field(() => Int, { description: 'Work and competence of the teacher, 1 to 5.' })
  teacher!: number;
  @Field(() => Int, { description: 'Organisation: pace, materials, schedule; 1 to 5.' })
  organisation!: number;
  @Field(() => String, { nullable: true, description: 'What to improve.' })
  comment?: string | null;
  @Field(() => Int, { nullable: true, description: 'Would recommend it, 0 to 10.' })
  wouldRecommend?: number | null;
}
