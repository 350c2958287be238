import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'Anything with an id of its own across the whole API.',
  resolveType: (value: { __typename?: string; constructor: { name: string } }) => value.__typename ?? value.constructor.name,
})
export abstract class Node {
  @Field(() => ID, { simple: true, description: 'Opaque and stable; give it to node(id).' })
  id!: string;
}
