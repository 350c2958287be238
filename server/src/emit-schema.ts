import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { buildApiSchema } from './schema.ts';

/*
 * Writes schema.graphql, the contract between the server and its clients.
 * With --check it changes nothing and fails when the committed file is not what the code says.
 */
const path = join(import.meta.dirname, '..', '..', 'schema.graphql');
const now = `# Written by the server (pnpm codegen). Never edit by hand.\n\n${printSchema(buildApiSchema())}\n`;
if (!process.argv.includes('--check')) writeFileSync(path, now);
else if (readFileSync(path, 'utf8') !== now) {
  console.error('schema.graphql is not what the code says. Run: pnpm codegen');
  process.exit(1);
}
