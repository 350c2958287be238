import type { NonEmptyArray } from 'type-graphql';
import { NodeResolver } from './modules/nodes/node.resolver.ts';
import { SearchSynonymResolver } from './modules/search/search-synonym.resolver.ts';

/** Every resolver of the platform, by module. */
export const resolvers: NonEmptyArray<Function> = [NodeResolver, SearchSynonymResolver];
