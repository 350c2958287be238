import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../testing/test-database.ts';
import { addProgrammes, titlesFoundBy } from '../../../testing/search-test-data.ts';
import { readKeptSearches } from './kept-searches.ts';

const kept = readKeptSearches();
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const em = database.orm.em.fork();
  await addProgrammes(
    em,
    [...new Set(kept.map((row) => row.title))].map((lv) => ({ title: { lv } })),
  );
});
afterAll(() => database.close());

it('CAT-4: the kept list is long enough to settle the borders', () => {
  expect(kept.length).toBeGreaterThanOrEqual(150);
});

describe.each([...Map.groupBy(kept, (row) => row.heading)])('CAT-4: %s', (_heading, rows) => {
  it.each(rows)('$typed | $title: $isFound', async ({ typed, title, isFound }) => {
    const found = await titlesFoundBy(database.orm.em.fork(), typed);
    if (isFound) expect(found).toContain(title);
    else expect(found).not.toContain(title);
  });
});
