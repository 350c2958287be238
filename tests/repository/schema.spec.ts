import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isInputObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

describe('schema.graphql', () => {
  it('API-3: every mutation takes one input and answers a payload with userErrors', () => {
    const odd = Object.values(schema.getMutationType()!.getFields()).filter((field) => {
      const payload = isNonNullType(field.type) ? field.type.ofType : field.type;
      const errors = isObjectType(payload) ? payload.getFields()['userErrors'] : undefined;
      return field.args.map((arg) => arg.name).join() !== 'input' || String(errors?.type) !== '[UserError!]!';
    });
    expect(odd.map((field) => field.name)).toEqual([]);
  });

  it('API-1: every type, field, argument, input field and enumeration value says what it means', () => {
    const silent: string[] = [];
    const listen = (name: string, { description }: { description?: string | null }) => description?.trim() || silent.push(name);
    for (const type of types) {
      if (!isSpecifiedScalarType(type)) listen(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) listen(`${type.name}.${value.name}`, value);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        listen(`${type.name}.${field.name}`, field);
        if ('args' in field) for (const arg of field.args) listen(`${type.name}.${field.name}(${arg.name})`, arg);
      }
    }
    expect(silent).toEqual([]);
  });

  it('API-1: scalars of ours say where they are specified', () => {
    const own = types.filter(isScalarType).filter((type) => !isSpecifiedScalarType(type));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter(({ specifiedByURL }) => !URL.canParse(specifiedByURL ?? '')).map(({ name }) => name)).toEqual([]);
  });

  it('API-1: connections are read forwards and backwards', () => {
    const odd = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => /Connection!?$/.test(String(field.type)))
        .filter((field) => !['first', 'after', 'last', 'before'].every((name) => field.args.some((arg) => arg.name === name)))
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(odd).toEqual([]);
  });

  it('API-1: connections carry edges, nodes, pageInfo and totalCount', () => {
    const connections = types.filter((type) => type.name.endsWith('Connection')).filter(isObjectType);
    expect(connections.length).toBeGreaterThan(2);
    for (const connection of connections)
      expect(Object.keys(connection.getFields())).toEqual(expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']));
  });
});
