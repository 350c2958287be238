import type { NonEmptyArray } from 'type-graphql';
import { NodeResolver } from './modules/nodes/node.resolver.ts';

/** Every resolver of the platform, by module. */
export const resolvers: NonEmptyArray<Function> = [NodeResolver];
