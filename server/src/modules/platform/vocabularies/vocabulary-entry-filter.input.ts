import { Field, ID, InputType } from 'type-graphql';
import { Vocabulary } from './vocabulary.enum.ts';

@InputType({ description: 'Which words.' })
export class VocabularyEntryFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;
  @Field(() => Vocabulary, { nullable: true, description: 'Of one list.' })
  vocabulary?: Vocabulary | null;
  @Field(() => String, { nullable: true, description: 'With this in the code or the name.' })
  search?: string | null;
}
