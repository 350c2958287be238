import type { GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';

/** An argument called `input` says what its type says: the sentence stands once, at the type. */
export function describeInputs(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType()!, schema.getMutationType()!]) {
    for (const { args } of Object.values(root.getFields())) {
      for (const arg of args) if (arg.name === 'input') arg.description ??= getNamedType(arg.type).description;
    }
  }
}
