import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { buildApiSchema } from './schema.ts';

/** Writes schema.graphql, the contract between the server and its clients, to the path given or to the top of the project. */
const path = process.argv[2] ?? new URL('../../schema.graphql', import.meta.url).pathname;
writeFileSync(path, `# Written by the server (pnpm codegen). Never edit by hand.\n\n${printSchema(buildApiSchema())}\n`);
