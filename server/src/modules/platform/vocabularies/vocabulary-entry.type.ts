import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';
import { pageOf } from '../../../shared/read-model/connection.ts';
import { Day } from '../../../shared/scalars.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { Vocabulary } from './vocabulary.enum.ts';

@ObjectType('VocabularyEntry', { implements: Node, description: 'One word of a kept list: a sector, a municipality, a competence.' })
export class VocabularyEntryType extends Node {
  @Field(() => Vocabulary, { simple: true, description: 'The list it belongs to.' })
  vocabulary!: Vocabulary;
  @Field(() => String, { simple: true, description: 'By which others refer to it; never changes.' })
  code!: string;
  @Translated()
  @Field(() => String, { simple: true, description: 'As people read it.' })
  name!: Translation;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description:
      'Code of what it belongs to: the area of a competence, the region of a municipality, the framework level of a qualification.',
  })
  parentCode!: string | null;
  @Field(() => Int, { simple: true, description: 'Place in the list.' })
  position!: number;
  @Field(() => Day, { simple: true, description: 'First day on which it may be used.' })
  validFrom!: string;
  @Field(() => Day, { simple: true, nullable: true, description: 'Last day on which it may be used.' })
  validUntil!: string | null;
}

export const VocabularyEntryPage = pageOf('VocabularyEntry', () => VocabularyEntryType);
export type VocabularyEntryPage = InstanceType<typeof VocabularyEntryPage>;
