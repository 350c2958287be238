import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Notes } from './notes.ts';
import { pageFieldsOf } from './page-fields.ts';

type Field = GraphQLField<unknown, unknown>;

/** The words by which things are called, best first. */
const NAMING_FIELDS = ['title', 'shortName', 'name', 'label', 'number', 'code', 'sequence', 'givenName', 'terms', 'action', 'address'];

/**
 * What a generic view reads of a field, or null when it reads nothing: connections, fields that need
 * arguments and whatever the resource leaves out.
 */
export function selectionOf(schema: GraphQLSchema, owner: GraphQLObjectType, field: Field, notes: Notes, depth = 0): string | null {
  if (field.args.some(isRequiredArgument) || notes.leaveOut.includes(`${owner.name}.${field.name}`)) return null;
  const type = getNamedType(field.type);
  const name = `${field.name}${localeArgument(field)}`;
  if (isLeafType(type)) return name;
  if (!isObjectType(type) || type.name.endsWith('Connection')) return null;
  if (type.name === 'Money') return `${name} { cents currency }`;
  if (isResource(schema, type)) return `${name} { ${referenceSelection(type)} }`;
  if (depth === 2) return null;
  const inner = Object.values(type.getFields())
    .map((child) => selectionOf(schema, type, child, notes, depth + 1))
    .filter((selection) => selection !== null);
  return inner.length > 0 ? `${name} { ${inner.join(' ')} }` : null;
}

/** Enough of a record to mention it: its id and what it is called. */
export function referenceSelection(type: GraphQLObjectType): string {
  const representation = representationOf(type);
  const field = type.getFields()[representation];
  const person = type.getFields().person;
  return [
    'id',
    field && representation !== 'id' ? `${representation}${localeArgument(field)}${nestedNames(field)}` : '',
    person && representation !== 'person' ? 'person { givenName familyName }' : '',
    type.name === 'FundingSource' ? 'code' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export function representationOf(type: GraphQLObjectType): string {
  const fields = type.getFields();
  return NAMING_FIELDS.find((name) => fields[name]) ?? (fields.person ? 'person' : 'id');
}

function nestedNames(field: Field): string {
  const type = getNamedType(field.type);
  return isObjectType(type) ? ' { givenName familyName }' : '';
}

function isResource(schema: GraphQLSchema, type: GraphQLObjectType): boolean {
  return pageFieldsOf(schema).some((page) => page.record === type);
}

export function hasName(type: GraphQLObjectType): boolean {
  return NAMING_FIELDS.some((name) => type.getFields()[name]);
}

export function isTranslated(field: Field): boolean {
  return field.args.some((argument) => argument.name === 'locale');
}

function localeArgument(field: Field): string {
  return isTranslated(field) ? '(locale: $locale)' : '';
}
