import { type TestDatabase, testDatabase } from 'server/testing/test-database.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('Migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await testDatabase()));
  afterAll(() => database.close());

  it('make the database that the entities describe', async () => {
    expect(await database.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
  });

  it('have nothing left to do after a start', async () => {
    expect(await database.orm.migrator.getPending()).toEqual([]);
  });
});
