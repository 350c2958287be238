import { describe, expect, it } from 'vitest';
import { seedDemonstration } from '../../../seeds/seed-demonstration.ts';
import { settableClock } from '../../../shared/clock.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { sealLedger } from '../../money/ledger/seal-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

describe('the ledger of the demonstration', () => {
  it('FUND-22, BEY-29: holds every rule, and its chain too', { timeout: 180_000 }, async () => {
    const database = await testDatabase();
    const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
    await seedDemonstration(database.orm, { scale: 'small', clock, personalDataKey: 'a key of the test, used for nothing else at all' });
    await sealLedger({ em: database.orm.em.fork(), clock });
    const found = await verifyLedger(database.orm.em.fork());
    expect(found.problems).toEqual([]);
    expect(found.links).toBe(found.transfers);
    expect(found.transfers).toBeGreaterThan(1_000);
    await database.close();
  });
});
