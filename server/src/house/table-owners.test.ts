import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ARCHITECTURE, withOwners } from './owners-in-architecture.ts';
import { foreignEntities, type Table, tablesAndWriters } from './table-writers.ts';

describe('Who owns a table', () => {
  let tables: Table[];
  beforeAll(async () => {
    tables = await tablesAndWriters();
  });

  it('one module writes it, and no other: whoever wants a change asks its verb', () => {
    const shared = tables.filter(({ writers }) => writers.size > 1);
    expect(shared.map(({ name, writers }) => `${name} is written by ${[...writers.values()].flat().join(', ')}`)).toEqual([]);
  });

  it('and it is the module whose entity describes it', () => {
    const strange = tables.filter(({ home, writers }) => home !== null && writers.size > 0 && !writers.has(home));
    expect(strange.map(({ name, home, writers }) => `${name} of ${home} is written by ${[...writers.keys()].join()}`)).toEqual([]);
  });

  it('nobody loads an entity of another module, because it could be changed', () => {
    expect(foreignEntities()).toEqual([]);
  });

  it('looks at what there is: every table of money and training has a writer', () => {
    const unwritten = tables.filter(({ home, writers }) => /^(money|training|payments)\//.test(home ?? '') && writers.size === 0);
    expect(unwritten.map(({ name }) => name)).toEqual([]);
    expect(tables.length).toBeGreaterThan(50);
  });

  it('stands in docs/architecture.md as the code has it; `pnpm --filter server table-owners` writes it', () => {
    const kept = readFileSync(ARCHITECTURE, 'utf8');
    expect(kept).toBe(withOwners(kept, tables));
  });
});
