import { type TestDatabase, testDatabase } from 'server/testing/test-database.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('Migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await testDatabase()));
  afterAll(() => database.close());

  it('make the tables that the entities describe', async () => {
    const difference = await database.orm.schema.getUpdateSchemaSQL({ wrap: false });
    // triggers and functions are written by hand: entities do not know them
    expect(difference.split('\n').filter((line) => line.trim() && !/^drop (trigger|function)/i.test(line.trim()))).toEqual([]);
  });

  it('have nothing left to do after a start', async () => {
    expect(await database.orm.migrator.getPending()).toEqual([]);
  });
});
