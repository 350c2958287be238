import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLType,
} from 'graphql';
import type { FieldDescription, ValueKind } from '../../admin-ui/src/resource-description.ts';
import type { Notes } from './notes.ts';
import { pageFieldsOf } from './page-fields.ts';
import { hasName, selectionOf } from './selection.ts';

const SCALARS: Record<string, ValueKind> = {
  ID: 'id',
  String: 'text',
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'dateTime',
  Cents: 'cents',
  JSON: 'json',
};

export interface DescribedField extends FieldDescription {
  selection: string;
}

/** A field as the generic views show it, with what is selected for it; null when they do not show it. */
export function describeField(
  schema: GraphQLSchema,
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  notes: Notes,
): DescribedField | null {
  const selection = selectionOf(schema, owner, field, notes);
  if (selection === null) return null;
  const type = getNamedType(field.type);
  const isList = isListOf(field.type);
  const path = `${owner.name}.${field.name}`;
  return {
    name: field.name,
    ...describeType(schema, type),
    // a code such as "lv", shown by its name
    ...(field.name === 'language' && type.name === 'String' ? { kind: 'language' as const } : {}),
    isList,
    isRequired: isNonNullType(field.type),
    isInList: notes.inLists.includes(path) || (fitsInList(type, isList) && !saysWhatOneCan(field.name) && !notes.notInLists.includes(path)),
    ...(isObjectType(type) && kindOf(schema, type) === 'object' ? { fields: describeChildren(schema, type, notes) } : {}),
    ...(field.description ? { help: field.description } : {}),
    selection,
  };
}

export function describeType(schema: GraphQLSchema, type: GraphQLNamedType): { kind: ValueKind; enum?: string; resource?: string } {
  const kind = kindOf(schema, type);
  if (kind === 'enum') return { kind, enum: type.name };
  if (kind === 'reference') return { kind, resource: resourceOf(schema, type)?.name };
  return { kind };
}

export function isListOf(type: GraphQLType): boolean {
  return isListType(getNullableType(type));
}

function resourceOf(schema: GraphQLSchema, type: GraphQLNamedType) {
  return pageFieldsOf(schema).find((page) => page.record === type);
}

function kindOf(schema: GraphQLSchema, type: GraphQLNamedType): ValueKind {
  if (isEnumType(type)) return 'enum';
  if (isLeafType(type)) return SCALARS[type.name] ?? 'text';
  if (type.name === 'Money') return 'money';
  return resourceOf(schema, type) ? 'reference' : 'object';
}

function describeChildren(schema: GraphQLSchema, type: GraphQLObjectType, notes: Notes): FieldDescription[] {
  return Object.values(type.getFields()).flatMap((child) => {
    const described = describeField(schema, type, child, notes);
    if (!described) return [];
    const { selection: _selection, ...description } = described;
    return [description];
  });
}

/** A cell of a table holds one value or a few words, never a table of its own. */
function fitsInList(type: GraphQLNamedType, isList: boolean): boolean {
  if (isLeafType(type)) return type.name !== 'JSON';
  return !isList && isObjectType(type) && (type.name === 'Money' || hasName(type));
}

/** `canBeWithdrawn` is for a button beside the one record, not for a column. */
function saysWhatOneCan(name: string): boolean {
  return /^can[A-Z]/.test(name);
}
