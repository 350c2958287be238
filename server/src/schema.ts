import 'reflect-metadata';
import { DateTime } from './shared/scalars.ts';
import { type GraphQLField, type GraphQLSchema, GraphQLObjectType, isObjectType } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { authChecker } from './modules/platform/access/auth-checker.ts';
import { resolvers } from './resolvers.ts';
import { describeInputs } from './schema/describe-inputs.ts';
import { globalId } from './shared/global-id.ts';
import { inLocale, Locale, type Translation } from './shared/translation.ts';

/** Builds the one schema of the platform from the classes. */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    authChecker,
    validate: { forbidUnknownValues: false },
    scalarsMap: [{ type: Date, scalar: DateTime }],
    emitSchemaFile: false,
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (type.getInterfaces().some((face) => face.name === 'Node')) giveGlobalId(type);
  }
  giveLocales(schema);
  describeInputs(schema);
  schema.getQueryType()!.description = 'Reading. Without a login the catalogue; with one, what the present role may see.';
  schema.getMutationType()!.description = 'Changing. One verb each; the answer carries what changed and why something was not changed.';
  return schema;
}

/** Rows carry their database id; the world sees an opaque one that names the type. */
function giveGlobalId(type: GraphQLObjectType): void {
  const field = type.getFields()['id'];
  if (field) field.resolve = (row: { id: string }) => globalId(type.name, row.id);
}

/** Gives every translated field its `locale` argument; without one the request's language decides. */
function giveLocales(schema: GraphQLSchema): void {
  const locale = schema.getType('Locale');
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as GraphQLField<Record<string, unknown>, { locale?: Locale }>[]) {
      if (!field.extensions['translated']) continue;
      const asked = field.resolve;
      field.args = [
        ...field.args,
        {
          name: 'locale',
          type: locale as never,
          description: 'Language of the text; the request decides when it is left out.',
          defaultValue: undefined,
          deprecationReason: undefined,
          extensions: {},
          astNode: undefined,
        },
      ];
      field.resolve = (row, args: { locale?: Locale | null }, context, info) => {
        const pick = (text: unknown) => inLocale(text as Translation | null, args.locale ?? context?.locale ?? Locale.LV);
        // a plain property stays synchronous: this runs for every text of every row
        if (row[field.name] !== undefined && typeof row[field.name] !== 'function') return pick(row[field.name]);
        const value = asked ? asked(row, args, context, info) : undefined;
        return value instanceof Promise ? value.then(pick) : pick(value);
      };
    }
  }
}
