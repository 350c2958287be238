import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A goal and the programmes that lead to it, in order.' })
export class SaveLearningPathInput {
  @Field(() => String, { description: 'What the person wants to reach, in their own words.' })
  goal!: string;

  @Field(() => [ID], { description: 'Ids of the programmes, first to last; at most 20.' })
  programmes!: string[];
}
