import { afterAll, beforeAll, expect, it } from 'vitest';
import pg from 'pg';
import { type TestDatabase, testDatabase } from '../../testing/test-database.ts';
import { fillCatalogue } from './data.ts';
import { wrongPlans } from './plans.ts';

const PROGRAMMES = 5_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await fillCatalogue(client, { programmes: PROGRAMMES, providers: 200, ratings: PROGRAMMES * 4, now: new Date() });
  await client.end();
}, 300_000);
afterAll(() => database.close());

it('CAT-5: no common request reads a growing table from end to end', async () => {
  expect(await wrongPlans(database.url)).toEqual([]);
}, 120_000);
