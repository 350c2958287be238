import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { STAFF } from 'server/modules/platform/access/scope.ts';

const file = join(import.meta.dirname, 'access-table.md');

export const ROLES: readonly string[] = Object.values(Role);
export const EVERYBODY = 'everybody';
export const LOGGED_IN = 'everybody who is logged in';
const ALL_STAFF = 'all staff';
export const NOBODY = 'nobody else';
export const WHOEVER = 'whoever reaches it';
export const REACHED = '(reached by)';

/** Sections of the reviewed table: a title, and for each row who may. */
export type AccessTable = Record<string, Record<string, string>>;

export function readAccessTable(): AccessTable {
  const table: AccessTable = {};
  let section = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('## ')) table[(section = line.slice(3))] = {};
    const [, name, who] = /^\| `([^`]+)` \| (.+?) \|$/.exec(line) ?? [];
    if (name && who) table[section]![name] = who;
  }
  return table;
}

/** Writes what was found, for a human to read and to accept or not (`WRITE_ACCESS_TABLE=1`). */
export function writeAccessTable(found: AccessTable): void {
  const sections = Object.entries(found).map(
    ([title, rows]) =>
      `## ${title}\n\n| | may |\n| --- | --- |\n${Object.keys(rows)
        .sort()
        .map((name) => `| \`${name}\` | ${rows[name]} |`)
        .join('\n')}\n`,
  );
  const [head = ''] = readFileSync(file, 'utf8').split('\n## ');
  writeFileSync(file, `${head.trimEnd()}\n\n${sections.join('\n')}`);
}

/** Who may, in words: from the actors that could. */
export function inWords(could: readonly string[]): string {
  if (could.includes('')) return EVERYBODY;
  if (ROLES.every((role) => could.includes(role))) return LOGGED_IN;
  if (STAFF.every((role) => could.includes(role)) && could.length === STAFF.length) return ALL_STAFF;
  return ROLES.filter((role) => could.includes(role)).join(', ') || NOBODY;
}
