import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { migrate } from '../../migrate.ts';
import { connect } from '../../mikro-orm.config.ts';
import { submitApplication } from '../../modules/training/applications/receiving/submit-application.ts';
import { decideDraw } from '../../modules/training/applications/drawing/decide-draw.ts';
import type { DrawParts } from '../../modules/training/draws/draw-parts.ts';
import { drawSeeds } from '../../modules/training/draws/draw-seeds.ts';
import { freezeDraw } from '../../modules/training/draws/freeze-draw.ts';
import { publishedDraw } from '../../modules/training/draws/published-draw.ts';
import { revealDraw } from '../../modules/training/draws/reveal-draw.ts';
import { verifyLedger } from '../../modules/payments/verification/verify-ledger.ts';
import { startEmbeddedPostgres } from '../../postgres/embedded-postgres.ts';
import { settableClock } from '../../shared/clock.ts';
import { globalId } from '../../shared/global-id.ts';
import { createLog } from '../../shared/log.ts';
import { moneyWorld } from '../../testing/money-world.ts';
import { floorOf } from './floor.ts';
import { DRAW_AT, makeScene, OPENS } from './scene.ts';

/*
 * pnpm bench draw [--tickets 20000]
 *
 * Closes, draws and decides one window with so many tickets, as the server does, in a durable database of its own. Meanwhile people apply
 * one after the other to another source: they must not wait for the draw. Then everybody can compute it again, from the published file by
 * the public program. Beside it a floor that only writes what must be written. Ends with an error when what is promised is not kept.
 */
const { values: given } = parseArgs({ options: { tickets: { type: 'string', default: '20000' } } });
const tickets = Number(given.tickets);
const PROMISED = { decideSeconds: 120, otherMilliseconds: 1_000, recomputeSeconds: 10 };
const MOST_OTHERS = 600;
const PROGRAM = join(import.meta.dirname, '..', '..', '..', '..', 'public-ui', 'public', 'verify-draw.mjs');

const folder = mkdtempSync(join(tmpdir(), 'stars-bench-draw-'));
chmodSync(folder, 0o755);
const server = await startEmbeddedPostgres({ dataFolder: join(folder, 'postgres'), durable: true });
await server.createDatabase('draw');
const orm = await connect(server.url('draw'));
try {
  await migrate(orm, server.url('draw'));
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  const em = orm.em.fork() as EntityManager;
  const parts: DrawParts = { em, clock, log: createLog('silent'), seeds: drawSeeds('a secret of the benchmark, long enough for a key') };
  const w = moneyWorld(orm, clock);
  console.log(`${tickets.toLocaleString('en')} tickets; load of the machine at the beginning ${loadavg()[0]!.toFixed(1)}`);
  clock.set(new Date('2026-11-22T10:00:00Z'));
  const { drawId, drawCode, elsewhere } = await makeScene(orm, w, parts, tickets, MOST_OTHERS);
  clock.set(OPENS);

  const timed = async <T>(what: string, work: () => Promise<T>): Promise<{ answer: T; seconds: number }> => {
    const started = performance.now();
    const answer = await work();
    const seconds = (performance.now() - started) / 1000;
    console.log(`${what}: ${seconds.toFixed(2)} s`);
    return { answer, seconds };
  };
  clock.set(DRAW_AT);
  await timed('closing the list and its fingerprint', () => freezeDraw(parts, drawId));
  await timed('revealing the secret number and ordering', () => revealDraw(parts, drawId));
  const floor = await floorOf(em, drawId);

  // people of another source, one after the other
  const waits: number[] = [];
  let isOver = false;
  const others = (async () => {
    for (const person of elsewhere.people) {
      if (isOver) return;
      const started = performance.now();
      await submitApplication(w.as(person), {
        group: globalId('Group', elsewhere.group.id),
        fundingSource: elsewhere.source.code,
        confirmFacts: true,
        idempotencyKey: randomUUID(),
      });
      waits.push(performance.now() - started);
      await new Promise((ready) => setTimeout(ready, 50));
    }
  })();
  const { seconds: decide } = await timed('deciding everybody in the drawn order', () => decideDraw(parts, drawId));
  isOver = true;
  await others;
  waits.sort((a, b) => a - b);
  const slowest = waits.at(-1) ?? 0;
  console.log(
    `meanwhile ${waits.length} people applied to another source: half within ${Math.round(waits[Math.floor(waits.length / 2)] ?? 0)} ms, all within ${Math.round(slowest)} ms`,
  );
  console.log(`the floor writes as much in ${(floor / 1000).toFixed(2)} s: ${(decide / (floor / 1000)).toFixed(1)} times as long`);

  const { answer: published } = await timed('making the public file', () => publishedDraw(orm.em.fork() as EntityManager, drawCode));
  const file = JSON.stringify(published);
  console.log(`public file: ${(file.length / 1e6).toFixed(1)} MB, ${(gzipSync(file).length / 1e6).toFixed(1)} MB on the way`);
  const { checkDraw } = (await import(pathToFileURL(PROGRAM).href)) as {
    checkDraw(draw: unknown): Promise<{ step: string; isRight: boolean | null; where: string }[]>;
  };
  const { answer: steps, seconds: recompute } = await timed('computing it again by the public program', () => checkDraw(JSON.parse(file)));
  for (const { step, isRight, where } of steps) console.log(`  ${step}: ${isRight ? 'right' : `WRONG ${where}`}`);
  const { problems } = await verifyLedger(em);
  const [outcome] = await em.execute<{ given: number; waiting: number }[]>(
    `select count(*) filter (where a.holds_place)::int as given, count(*) filter (where a.status = 'WAITLISTED')::int as waiting from application a where a.draw_ticket_id is not null`,
  );
  console.log(`${outcome!.given.toLocaleString('en')} got a place, ${outcome!.waiting.toLocaleString('en')} wait`);
  const broken = [
    ...problems,
    ...steps.filter(({ isRight }) => !isRight).map(({ step }) => `the public program does not agree: ${step}`),
    ...(decide > PROMISED.decideSeconds ? [`deciding took more than ${PROMISED.decideSeconds} s`] : []),
    ...(slowest > PROMISED.otherMilliseconds ? [`others waited more than ${PROMISED.otherMilliseconds} ms`] : []),
    ...(recompute > PROMISED.recomputeSeconds ? [`computing again took more than ${PROMISED.recomputeSeconds} s`] : []),
  ];
  for (const line of broken) console.error(line);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  await orm.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
