import { join } from 'node:path';
import { ownersInWords, type Table } from './table-writers.ts';

export const ARCHITECTURE = join(import.meta.dirname, '..', '..', '..', 'docs', 'architecture.md');

const BEGIN = '<!-- written by `pnpm --filter server table-owners` -->';
const END = '<!-- end of what is written -->';

/** The page with its table of owners as the code has it. */
export function withOwners(page: string, tables: readonly Table[]): string {
  const from = page.indexOf(BEGIN);
  const until = page.indexOf(END, from);
  if (from === -1 || until === -1) throw new Error('docs/architecture.md has lost the marks between which the owners of tables stand');
  return `${page.slice(0, from)}${BEGIN}\n\n${ownersInWords(tables)}\n\n${page.slice(until)}`;
}
