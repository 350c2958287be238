import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { VocabularyEntryType } from './vocabulary-entry.type.ts';

@ObjectType({ description: 'The kept word, or why it was not kept.' })
export class VocabularyEntryPayload {
  @Field(() => VocabularyEntryType, { simple: true, nullable: true, description: 'The word as it is now.' })
  entry?: VocabularyEntryType | null;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}
