import { Field, ID, InputType, Int } from 'type-graphql';
import { Vocabulary } from './vocabulary.enum.ts';

@InputType({ description: 'A word of a kept list.' })
export class VocabularyEntryInput {
  @Field(() => Vocabulary, { description: 'The list it belongs to; never changes.' })
  vocabulary!: Vocabulary;
  @Field(() => String, { description: 'By which others refer to it; never changes.' })
  code!: string;
  @Field(() => String, { description: 'Its name in Latvian.' })
  nameLv!: string;
  @Field(() => String, { description: 'Its name in English.' })
  nameEn!: string;
  @Field(() => String, { nullable: true, description: 'Code of what it belongs to.' })
  parentCode?: string | null;
  @Field(() => Int, { nullable: true, description: 'Place in the list.' })
  position?: number | null;
}

@InputType({ description: 'A new word.' })
export class CreateVocabularyEntryInput {
  @Field(() => VocabularyEntryInput, { description: 'The word.' })
  entry!: VocabularyEntryInput;
}

@InputType({ description: 'Which word, and what it is from now on.' })
export class UpdateVocabularyEntryInput {
  @Field(() => ID, { description: 'The word.' })
  id!: string;
  @Field(() => VocabularyEntryInput, { description: 'All of it.' })
  entry!: VocabularyEntryInput;
}
