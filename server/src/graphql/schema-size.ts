import { type GraphQLArgument, type GraphQLField, type GraphQLSchema, isEnumType, isInputObjectType } from 'graphql';

/** How long the lists of a question about the schema are on average: "Type.field" of introspection by its length. */
export function schemaSizes(schema: GraphQLSchema): Record<string, number> {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type): GraphQLField<unknown, unknown>[] =>
    'getFields' in type && !isInputObjectType(type) ? Object.values(type.getFields()) : [],
  );
  const inputFields = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
  const values = types.flatMap((type) => (isEnumType(type) ? type.getValues() : []));
  const args = fields.flatMap((field): readonly GraphQLArgument[] => field.args);
  const faces = types.flatMap((type) => ('getInterfaces' in type ? type.getInterfaces() : []));
  return {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': fields.length / types.length,
    '__Type.inputFields': inputFields.length / types.length,
    '__Type.enumValues': values.length / types.length,
    '__Type.interfaces': faces.length / types.length,
    '__Type.possibleTypes': faces.length / types.length,
    '__Field.args': args.length / Math.max(1, fields.length),
    '__Directive.args': 2,
    // most types are wrapped once, few of those again
    '__Type.ofType': 0.5,
  };
}
