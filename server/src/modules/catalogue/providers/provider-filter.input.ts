import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which providers.' })
export class ProviderFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these, by id or by slug.' })
  ids?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'With a place of classes in one of these municipalities.' })
  municipality?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'With a programme in the catalogue that one of these funding sources pays for, by code.',
  })
  fundingSource?: string[] | null;
}
