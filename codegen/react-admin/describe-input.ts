import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';
import type { FilterDescription, InputDescription } from '../../admin-ui/src/resource-description.ts';
import { describeType, isListOf } from './describe-field.ts';
import { pageFieldsOf, screamingSnakeCase } from './page-fields.ts';
import { isTranslated } from './selection.ts';

/** An argument of a filter or a form, with what its name and the rest of the schema tell about it. */
export function describeFilter(schema: GraphQLSchema, field: GraphQLInputField | GraphQLArgument): FilterDescription {
  const type = getNamedType(field.type);
  const isList = isListOf(field.type);
  const resource = pageFieldsOf(schema).find((page) => page.record.name === upperFirst(field.name));
  if (resource && type.name === 'ID') return { name: field.name, kind: 'reference', resource: resource.name, isList };
  if (resource && type.name === 'String') {
    return { name: field.name, kind: 'reference', resource: resource.name, by: 'code', isList };
  }
  const vocabulary = screamingSnakeCase(field.name);
  if (type.name === 'String' && vocabulariesOf(schema).includes(vocabulary)) {
    return { name: field.name, kind: 'vocabulary', vocabulary, isList };
  }
  return { name: field.name, ...describeType(schema, type), isList };
}

export function describeInput(schema: GraphQLSchema, record: GraphQLObjectType | null, field: GraphQLInputField): InputDescription {
  const type = getNamedType(field.type);
  const languages = bothLanguages(schema, record, field);
  return {
    ...describeFilter(schema, field),
    isRequired: isRequiredInputField(field),
    ...whereInRecord(record, field.name, type.name),
    ...(isInputObjectType(type)
      ? { kind: 'object' as const, fields: languages ?? Object.values(type.getFields()).map((child) => describeInput(schema, null, child)) }
      : {}),
    ...(field.description ? { help: field.description } : {}),
  };
}

/** A text of both languages in one input, `name: { lv, en }`, is read as `nameLv` and `nameEn`. */
function bothLanguages(schema: GraphQLSchema, record: GraphQLObjectType | null, field: GraphQLInputField): InputDescription[] | null {
  const type = getNamedType(field.type);
  const text = record?.getFields()[field.name];
  if (!isInputObjectType(type) || !text || !isTranslated(text)) return null;
  const children = Object.values(type.getFields());
  if (children.map((child) => child.name).join() !== 'lv,en') return null;
  return children.map((child) => ({
    ...describeInput(schema, null, child),
    from: `${field.name}${upperFirst(child.name)}`,
    locale: child.name === 'lv' ? 'lv' : 'en',
  }));
}

/** `priceCents` stands at `price.cents`, `sector: "ICT"` at `sector.code`, `programme: ID` at `programme.id`. */
function whereInRecord(record: GraphQLObjectType | null, name: string, type: string): Pick<InputDescription, 'from' | 'locale'> {
  const fields = record?.getFields() ?? {};
  const translated = /^(.+)(Lv|En)$/.exec(name);
  const text = translated?.[1] && fields[translated[1]];
  if (translated && text && isTranslated(text)) return { from: name, locale: translated[2] === 'Lv' ? 'lv' : 'en' };
  const money = /^(.+)Cents$/.exec(name)?.[1];
  if (money && fields[money]) return { from: `${money}.cents` };
  const field = fields[name];
  const fieldType = field && getNamedType(field.type);
  if (isObjectType(fieldType) && (type === 'ID' || type === 'String')) {
    return { from: `${name}.${type === 'ID' ? 'id' : 'code'}` };
  }
  return { from: name };
}

function vocabulariesOf(schema: GraphQLSchema): string[] {
  const type = schema.getType('Vocabulary');
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
