import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { Node } from '../../../shared/node.ts';
import { selectionOf } from '../../../shared/read-model/selection.ts';
import { findNodes } from './nodes.queries.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its global id; null when it does not exist or is not yours to see.' })
  async node(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
  ): Promise<object | null> {
    return (await findNodes(ctx, [id], selectionOf(info)))[0] ?? null;
  }

  @Query(() => [Node], { nullable: 'items', description: 'Several things by global id, in the order asked; at most 100.' })
  nodes(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('ids', () => [ID], { description: 'Their global ids, at most 100.' }) ids: string[],
  ): Promise<(object | null)[]> {
    return findNodes(ctx, ids, selectionOf(info));
  }
}
