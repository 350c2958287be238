import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A group of equal terms as the editor wants it.' })
export class SaveSearchSynonymInput {
  @Field(() => ID, { nullable: true, description: 'The group to change; without it a new one is made.' })
  id?: string | null;
  @Field(() => [String], { description: 'Two to twenty terms.' })
  terms!: string[];
}

@InputType({ description: 'Which group of equal terms goes.' })
export class DeleteSearchSynonymInput {
  @Field(() => ID, { description: 'The group.' })
  id!: string;
}
