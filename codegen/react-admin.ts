import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describeResource } from './react-admin/describe-resource.ts';
import { pageFieldsOf } from './react-admin/page-fields.ts';
import { readNotes } from './react-admin/notes.ts';

/**
 * Writes what the console must know about every `<T>Page` of the schema: fields, filters, inputs,
 * help texts and the GraphQL documents. The console's generic views and its data provider read
 * nothing else, so a field added to the schema is on the screen without anybody touching the console.
 */
export const plugin: PluginFunction = async () => {
  // in the order of declaration, which is the order of columns and form fields; the generator hands over a sorted one
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
  const notes = await readNotes(schema);
  const resources = pageFieldsOf(schema).map((page) => describeResource(schema, page, notes));
  const enums = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter((type) => !type.name.startsWith('__'))
    .map((type) => [type.name, type.getValues().map((value) => value.name)]);

  return [
    '// Written by `pnpm codegen` from schema.graphql. Never edited by hand.',
    "import type { ResourceDescription } from '../resource-description.ts'",
    '',
    `export const enums = ${JSON.stringify(Object.fromEntries(enums), null, 2)} as const`,
    '',
    ...resources.map(
      (resource) => `export const ${lowerFirst(resource.type)}Resource: ResourceDescription = ${JSON.stringify(resource, null, 2)}\n`,
    ),
    `export const resources: ResourceDescription[] = [${resources.map((resource) => `${lowerFirst(resource.type)}Resource`).join(', ')}]`,
    '',
  ].join('\n');
};

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
