import type { InputDescription, MutationDescription } from '../resource-description.ts';

type Values = Record<string, unknown>;

/** What a form holds, in the shape the mutation takes. Emptied fields are sent as null, so that a text can be taken away; what neither record nor form knows is left out. */
export function toInput(mutation: MutationDescription, values: Values, id?: unknown): Values {
  const fields = Object.fromEntries(
    mutation.inputs.map((input) => [input.name, valueOf(input, values)] as const).filter(([, value]) => value !== undefined),
  );
  return {
    ...(mutation.idField && id !== undefined ? { [mutation.idField]: id } : {}),
    ...(mutation.wrapper ? { [mutation.wrapper]: fields } : fields),
  };
}

function valueOf(input: InputDescription, values: Values): unknown {
  if (input.kind === 'object' && !input.isList && input.fields) return objectOf(input, input.fields, values);
  const value = read(values, input.from);
  if (value === '') return input.isRequired ? undefined : null;
  if (input.kind === 'object' && input.isList && Array.isArray(value)) {
    return value.map((item: Values) => pick(input.fields ?? [], item));
  }
  return value;
}

function objectOf(input: InputDescription, fields: InputDescription[], values: Values): Values | undefined {
  if (fields.some((field) => field.locale)) return textOf(fields, values);
  const value = read(values, input.from) as Values | null | undefined;
  return value ? pick(fields, value) : undefined;
}

/** A text of both languages; nothing at all when neither is there. A list is written a line each. */
function textOf(fields: InputDescription[], values: Values): Values | undefined {
  const texts = fields.map((field) => [field.name, read(values, field.from)] as const);
  if (texts.every(([, text]) => text === undefined)) return undefined;
  return Object.fromEntries(
    texts.map(([name, text]) => [name, Array.isArray(text) ? text.join('\n') : text === '' ? null : (text ?? null)]),
  );
}

/** Only what the input knows: a record read from the API carries more. */
function pick(inputs: InputDescription[], values: Values): Values {
  return Object.fromEntries(inputs.map((input) => [input.name, read(values, input.from)]));
}

function read(values: Values, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Values | null | undefined)?.[key], values);
}
