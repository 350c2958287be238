import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which draw to stop, and why.' })
export class StopDrawInput {
  @Field(() => ID, { description: 'The draw; its secret number is not revealed yet.' })
  draw!: string;
  @Field(() => String, { description: 'Why, in Latvian; everybody reads it.' })
  reasonLv!: string;
  @Field(() => String, { nullable: true, description: 'Why, in English.' })
  reasonEn?: string | null;
}
