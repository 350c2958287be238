import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../shared/node.ts';

@ObjectType('SearchSynonym', {
  implements: Node,
  description: 'A group of terms that mean the same to somebody who searches the catalogue.',
})
export class SearchSynonymType extends Node {
  @Field(() => [String], {
    simple: true,
    description: 'The equal terms, of one or several words each; endings, capitals and diacritical marks do not matter.',
  })
  terms!: string[];
}

@ObjectType({ description: 'A page of groups of equal terms.' })
export class SearchSynonymPage {
  @Field(() => [SearchSynonymType], { simple: true, description: 'The groups of this page.' })
  items!: SearchSynonymType[];
  @Field(() => Int, { simple: true, description: 'How many groups there are in all.' })
  totalCount!: number;
}
