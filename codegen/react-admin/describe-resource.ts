import { type GraphQLArgument, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import type { InputDescription, ResourceDescription } from '../../admin-ui/src/resource-description.ts';
import { type DescribedField, describeField } from './describe-field.ts';
import { describeFilter } from './describe-input.ts';
import { describeMutation } from './describe-mutation.ts';
import type { Notes } from './notes.ts';
import type { PageField } from './page-fields.ts';
import { referenceSelection, representationOf } from './selection.ts';

export function describeResource(schema: GraphQLSchema, page: PageField, notes: Notes): ResourceDescription {
  const type = page.record.name;
  const described = Object.values(page.record.getFields())
    .map((field) => describeField(schema, page.record, field, notes))
    .filter((field) => field !== null);
  const rowSelection = unique(['id', ...described.filter((field) => field.isInList).map((field) => field.selection)]).join(' ');
  const oneSelection = unique(['id', ...described.map((field) => field.selection)]);

  const create =
    describeMutation(schema, page, `create${type}`, rowSelection) ?? describeMutation(schema, page, `save${type}`, rowSelection);
  const update = describeMutation(schema, page, `update${type}`, rowSelection) ?? (create?.idField ? create : undefined);
  const remove = describeMutation(schema, page, `delete${type}`, rowSelection);
  const formSelection = [...oneSelection, ...translationsOf(update?.inputs ?? [])].join(' ');
  const argument = (name: string) => page.field.args.find((candidate) => candidate.name === name);

  return {
    name: page.name,
    type,
    representation: representationOf(page.record),
    fields: described.map(({ selection: _selection, ...field }: DescribedField) => field),
    filters: filtersOf(schema, argument('filter')),
    hasSearch: argument('search') !== undefined,
    sortable: sortableFields(page, argument('sort')),
    needsPurpose: argument('purpose') !== undefined,
    operations: {
      list: page.field.name,
      ...operation('create', notes.createdBy[page.name] ?? create?.name),
      ...operation('edit', update?.name),
      ...operation('delete', remove?.name),
    },
    documents: {
      list: listDocument(page, rowSelection),
      count: countDocument(page),
      one: oneDocument(schema, type, formSelection),
      many: `query ${type}Many($ids: [ID!]!${usesLocale(referenceSelection(page.record))}) { nodes(ids: $ids) { ... on ${type} { ${referenceSelection(page.record)} } } }`,
    },
    ...(create ? { create } : {}),
    ...(update ? { update } : {}),
    ...(remove ? { delete: remove } : {}),
  };
}

function operation(action: string, name: string | undefined) {
  return name ? { [action]: name } : {};
}

function listDocument(page: PageField, selection: string): string {
  const declared = [...page.field.args.map(declare), ...(selection.includes('$locale') ? ['$locale: Locale'] : [])].join(', ');
  return `query ${page.record.name}List(${declared}) { page: ${page.field.name}(${passAll(page)}) { items { ${selection} } totalCount } }`;
}

function countDocument(page: PageField): string {
  return `query ${page.record.name}Count(${page.field.args.map(declare).join(', ')}) { page: ${page.field.name}(${passAll(page)}) { totalCount } }`;
}

/** Records with personal data are read by a field of their own, which takes the purpose; the rest by `node`. */
function oneDocument(schema: GraphQLSchema, type: string, selection: string): string {
  const own = schema.getQueryType()?.getFields()[`console${type}`];
  if (own?.args.some((argument) => argument.name === 'purpose')) {
    return `query ${type}One($id: ID!, $purpose: String!${usesLocale(selection)}) { node: console${type}(id: $id, purpose: $purpose) { ${selection} } }`;
  }
  return `query ${type}One($id: ID!${usesLocale(selection)}) { node(id: $id) { ... on ${type} { ${selection} } } }`;
}

/** Both languages of what the form edits: `titleLv: title(locale: LV) titleEn: title(locale: EN)`. */
function translationsOf(inputs: InputDescription[]): string[] {
  return inputs.flatMap((input) => {
    if (input.locale) return [aliasOf(input.from)];
    return (input.fields ?? []).filter((field) => field.locale).map((field) => aliasOf(field.from));
  });
}

/** `titleLv: title(locale: LV)` */
function aliasOf(alias: string): string {
  return `${alias}: ${alias.slice(0, -2)}(locale: ${alias.slice(-2).toUpperCase()})`;
}

/** The description of the argument is the contract: "By startsOn, endsOn or status." */
function sortableFields(page: PageField, sort: GraphQLArgument | undefined): string[] {
  const words = (sort?.description ?? '').match(/\w+/g) ?? [];
  return Object.keys(page.record.getFields()).filter((name) => words.includes(name));
}

function filtersOf(schema: GraphQLSchema, argument: GraphQLArgument | undefined) {
  const type = argument && getNamedType(argument.type);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => field.name !== 'ids' && field.name !== 'search')
    .map((field) => describeFilter(schema, field));
}

function declare(argument: GraphQLArgument): string {
  return `$${argument.name}: ${String(argument.type)}`;
}

function passAll(page: PageField): string {
  return page.field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
}

function usesLocale(selection: string): string {
  return selection.includes('$locale') ? ', $locale: Locale' : '';
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
