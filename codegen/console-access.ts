import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';

/** The reviewed table, which its own test compares with what the server lets through. */
const TABLE = 'tests/api/roles/access-table.md';
const NOT_STAFF = ['ACCOUNT_HOLDER', 'PAYER'];

/** Writes who may call which operation, for the console to hide what the server would refuse. */
export const plugin: PluginFunction = () => {
  const roles = rolesOf(readFileSync('schema.graphql', 'utf8'));
  const operations = readFileSync(TABLE, 'utf8').matchAll(/^\| `(?:Query|Mutation)\.(\w+)` \| (.+?) \|$/gm);
  const rows = [...operations].flatMap(([, operation = '', words = '']) => {
    const who = whoMay(words, roles);
    return who ? [`  ${operation}: ${JSON.stringify(who)},`] : [];
  });
  return [
    `// Written by \`pnpm codegen\` from ${TABLE}. Never edited by hand.`,
    "import type { Role } from '../gql/graphql.ts';",
    '',
    '/** Operations that only some roles may call. */',
    'export const access = {',
    ...rows,
    '} satisfies Record<string, readonly Role[]>;',
    '',
  ].join('\n');
};

/** null: everybody may, or everybody who is logged in, and nothing is hidden. */
function whoMay(words: string, roles: string[]): string[] | null {
  if (words.startsWith('everybody')) return null;
  if (words === 'nobody else') return [];
  if (words === 'all staff') return roles.filter((role) => !NOT_STAFF.includes(role));
  const listed = words.split(', ');
  const unknown = listed.filter((role) => !roles.includes(role));
  if (unknown.length > 0) throw new Error(`${TABLE}: no such role: ${unknown.join(', ')}`);
  return listed;
}

function rolesOf(schema: string): string[] {
  const type = buildSchema(schema).getType('Role');
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}
