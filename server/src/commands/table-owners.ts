import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { ARCHITECTURE, withOwners } from '../house/owners-in-architecture.ts';
import { tablesAndWriters } from '../house/table-writers.ts';

/* Writes into docs/architecture.md which module writes which table. */
writeFileSync(ARCHITECTURE, withOwners(readFileSync(ARCHITECTURE, 'utf8'), await tablesAndWriters()));
