import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../shared/clock.ts';
import { moneyWorld, type MoneyWorld } from '../money-world.ts';
import { testDatabase, type TestDatabase } from '../test-database.ts';
import { verifyLedger } from '../../modules/payments/verification/verify-ledger.ts';
import { Life, partsOf } from './life.ts';
import { readExamples } from './read-examples.ts';

describe('lives of the table of worked examples', () => {
  const clock = settableClock(new Date('2024-12-01T10:00:00Z'));
  let database: TestDatabase;
  let w: MoneyWorld;
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());

  for (const example of readExamples().filter(({ question }) => question === 'LIFE')) {
    it(`FUND-9 to FUND-22, APP-11: example ${example['no']}: ${example['what']}`, async () => {
      expect(await new Life({ database, w, clock }, example).play()).toEqual(partsOf(example['then']));
      expect(await verifyLedger(database.orm.em.fork())).toMatchObject({ problems: [] });
    });
  }
});
