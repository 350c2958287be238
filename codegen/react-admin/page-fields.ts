import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

export interface PageField {
  /** `consoleFundingSources` */
  field: GraphQLField<unknown, unknown>;
  /** `FundingSource` */
  record: GraphQLObjectType;
  /** `funding-sources` */
  name: string;
}

/** Every field of Query that gives pages by number is a resource of the console. */
export function pageFieldsOf(schema: GraphQLSchema): PageField[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const page = getNamedType(field.type);
    if (!isObjectType(page) || !page.name.endsWith('Page')) return [];
    const items = page.getFields().items;
    const record = items && getNamedType(items.type);
    if (!isObjectType(record)) return [];
    return [{ field, record, name: kebabCase(field.name.replace(/^console/, '')) }];
  });
}

function kebabCase(word: string): string {
  return word.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** `digcompArea` -> `DIGCOMP_AREA` */
export function screamingSnakeCase(word: string): string {
  return kebabCase(word).replaceAll('-', '_').toUpperCase();
}
