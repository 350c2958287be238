import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInterfaceType, isNonNullType, isObjectType, isInputObjectType } from 'graphql';
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

  it('API-1: every type, field and argument says what it means', () => {
    const silent: string[] = [];
    for (const type of types) {
      if (!type.description && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) silent.push(type.name);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          if (!field.description && !/^(userErrors|clientMutationId)$/.test(field.name)) silent.push(`${type.name}.${field.name}`);
      }
    }
    expect(silent).toEqual([]);
  });

  it('API-1: connections carry edges, nodes, pageInfo and totalCount', () => {
    const connections = types.filter((type) => type.name.endsWith('Connection')).filter(isObjectType);
    expect(connections.length).toBeGreaterThan(2);
    for (const connection of connections)
      expect(Object.keys(connection.getFields())).toEqual(expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']));
  });
});
