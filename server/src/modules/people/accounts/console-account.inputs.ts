import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which accounts to show.' })
export class LearningAccountFilter {
  @Field(() => [ID], { nullable: true, description: 'These accounts.' })
  ids?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Part of a name or number, or an exact personal code.' })
  search?: string | null;
  @Field(() => [String], { nullable: true, description: 'Codes of municipalities.' })
  municipality?: string[] | null;
}
