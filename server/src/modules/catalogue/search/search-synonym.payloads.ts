import { Field, ObjectType } from 'type-graphql';
import { UserError } from '../../../shared/user-errors.ts';
import { SearchSynonymType } from './search-synonym.type.ts';

@ObjectType({ description: 'The group of equal terms after the change.' })
export class SearchSynonymPayload {
  @Field(() => SearchSynonymType, { nullable: true, simple: true, description: 'The group; null when nothing was changed.' })
  synonym?: SearchSynonymType | null;
  @Field(() => [UserError], { simple: true, description: 'Why nothing was changed; empty when it was.' })
  userErrors!: UserError[];
}
