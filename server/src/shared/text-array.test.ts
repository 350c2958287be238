import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { textArray } from './text-array.ts';

describe('textArray', () => {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  beforeAll(() => client.connect());
  afterAll(() => client.end());

  it('gives the database exactly the texts, whatever stands in them', async () => {
    const text = fc.oneof(
      fc.constantFrom('null', 'NULL', '', ' ', '"', '\\', '{}', ',', '\n', ' a '),
      fc.string({ unit: 'binary' }).map((one) => one.replaceAll('\0', '')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text), async (texts) => {
        const { rows } = await client.query<{ texts: string[] }>('select $1::text[] as texts', [textArray(texts)]);
        expect(rows[0]!.texts).toEqual(texts);
      }),
      { numRuns: 200 },
    );
  });
});
