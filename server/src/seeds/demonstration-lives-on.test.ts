import type { EntityManager } from '@mikro-orm/postgresql';
import { describe, expect, it } from 'vitest';
import { JOBS } from '../modules/front/timetable/run-jobs.ts';
import { verifyLedger } from '../modules/payments/verification/verify-ledger.ts';
import { smtpMailer } from '../modules/platform/mailbox/mailer.ts';
import { hostedSources } from '../modules/rules/funding-sources/hosted/hosted-sources.ts';
import { grantSchemeOf } from '../modules/rules/funding-sources/rules/rule-set.ts';
import { advanceDraws } from '../modules/training/applications/drawing/advance-draws.ts';
import { drawSeeds } from '../modules/training/draws/draw-seeds.ts';
import { prepareDraws } from '../modules/training/draws/prepare-draws.ts';
import { sealSheets } from '../modules/training/draws/seal-sheet.ts';
import { settableClock } from '../shared/clock.ts';
import { createLog } from '../shared/log.ts';
import { testDatabase } from '../testing/test-database.ts';
import { demonstrationDay } from './population/make-world.ts';
import { seedDemonstration } from './seed-demonstration.ts';

const KEY = 'a key of the test, used for nothing else at all';
const DAY = 86_400_000;

describe('The demonstration lives on', () => {
  it('begun today, its jobs and its ledger hold the day before and after each round and window (FUND-9, FUND-22, BEY-20)', {
    timeout: 300_000,
  }, async () => {
    // the real day, or the one that `pnpm check --day` sets
    const from = new Date();
    const database = await testDatabase();
    const clock = settableClock(from);
    await seedDemonstration(database.orm, { scale: 'small', clock, personalDataKey: KEY });
    const parts = {
      em: database.orm.em.fork() as EntityManager,
      clock,
      log: createLog('silent'),
      mailer: smtpMailer({ url: 'smtp://127.0.0.1:9', from: 'STARS <zinas@stars.example>' }),
      publicUrl: 'https://stars.example',
      signal: new AbortController().signal,
      seeds: drawSeeds(KEY),
    };
    const instants = [from, ...aroundRoundsAndWindows(demonstrationDay(clock.today())).filter((at) => at > from)];
    expect(instants.length).toBeGreaterThan(6);
    for (const instant of instants) {
      clock.set(instant);
      for (const work of [prepareDraws, sealSheets, advanceDraws]) await work(parts);
      for (const { name, work } of JOBS)
        await work({ ...parts, em: database.orm.em.fork() as EntityManager }).catch((error: unknown) => {
          throw new Error(`${name} at ${instant.toISOString()}`, { cause: error });
        });
    }
    expect((await verifyLedger(database.orm.em.fork())).problems).toEqual([]);
    parts.mailer.close();
    await database.close();
  });
});

/** A day before and a day after each instant at which the rules of the hosted sources let something begin or end. */
function aroundRoundsAndWindows(today: string): Date[] {
  const rules = hostedSources(today).flatMap(({ versions }) => versions.map((version) => version.rules));
  const rounds = rules.flatMap((one) => grantSchemeOf(one)?.rounds ?? []);
  const windows = rules.flatMap((one) => one.applications.windows);
  const edges = [
    ...rounds.flatMap(({ roundOn, windowFrom, windowUntil }) => [`${roundOn}T10:00:00Z`, windowFrom, windowUntil]),
    ...windows.flatMap(({ from, until }) => [from, until]),
  ].flatMap((edge) => (edge ? [Date.parse(edge)] : []));
  return [...new Set(edges.flatMap((edge) => [edge - DAY, edge + DAY]))].sort((a, b) => a - b).map((at) => new Date(at));
}
