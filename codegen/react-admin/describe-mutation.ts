import { type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import type { MutationDescription } from '../../admin-ui/src/resource-description.ts';
import { describeInput } from './describe-input.ts';
import type { PageField } from './page-fields.ts';

/** The mutation of that name, when the schema has one: `updateGroup(input: { id, group })`. */
export function describeMutation(schema: GraphQLSchema, page: PageField, name: string, selection: string): MutationDescription | undefined {
  const field = schema.getMutationType()?.getFields()[name];
  const input = field?.args.find((argument) => argument.name === 'input');
  const inputType = input && getNamedType(input.type);
  const payload = field && getNamedType(field.type);
  if (!field || !isInputObjectType(inputType) || !isObjectType(payload)) return undefined;

  const payloadField = Object.values(payload.getFields()).find((candidate) => getNamedType(candidate.type) === page.record);
  if (!payloadField) return undefined;
  const fields = Object.values(inputType.getFields());
  const idField = fields.find(
    (candidate) =>
      candidate.name === 'id' || (getNamedType(candidate.type).name === 'ID' && candidate.name === lowerFirst(page.record.name)),
  );
  const nested = fields.filter((candidate) => isInputObjectType(getNamedType(candidate.type)));
  const wrapper =
    nested.length === 1 && fields.every((candidate) => candidate === nested[0] || candidate === idField) ? nested[0] : undefined;
  const wrapped = wrapper && getNamedType(wrapper.type);
  const values = isInputObjectType(wrapped) ? Object.values(wrapped.getFields()) : fields.filter((candidate) => candidate !== idField);

  return {
    name,
    document: `mutation ${upperFirst(name)}($input: ${inputType.name}!, $locale: Locale) { ${name}(input: $input) { ${payloadField.name} { ${selection} } userErrors { code message(locale: $locale) path } } }`,
    payloadField: payloadField.name,
    ...(wrapper ? { wrapper: wrapper.name } : {}),
    ...(idField ? { idField: idField.name } : {}),
    inputs: values.map((value) => describeInput(schema, page.record, value)),
  };
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
