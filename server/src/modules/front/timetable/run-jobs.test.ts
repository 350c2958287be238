import { Writable } from 'node:stream';
import pino from 'pino';
import { expect, it } from 'vitest';
import { settableClock } from '../../../shared/clock.ts';
import { moneyWorld } from '../../../testing/money-world.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { RoundStatus } from '../../money/allocation-rounds/round-status.enum.ts';
import { runJobs } from './run-jobs.ts';

const MANY = 5_000;

it('FUND-11: stopped in the middle, jobs end after their batch without an error, and go on after the next start', async () => {
  const database = await testDatabase();
  const clock = settableClock(new Date('2026-06-09T10:00:00Z'));
  const w = moneyWorld(database.orm, clock);
  const em = () => database.orm.em.fork();
  await em().execute(`with p as (insert into person (given_name, family_name, personal_code_hash, personal_code_cipher, birth_date) select 'Anna', 'Ozola', gen_random_uuid()::text, 'sealed', '1990-01-01' from generate_series(1, ${MANY}) returning id)
    insert into learning_account (person_id, number, opened_on, notice_locale) select id, 'IMK-J' || row_number() over (), '2026-01-01', 'LV' from p`);
  await w.round(await w.source({ budgetCents: MANY * 50_000 }), { status: RoundStatus.RUNNING, roundOn: '2026-06-09' });
  const errors: string[] = [];
  const log = pino(
    { level: 'error' },
    new Writable({
      write(line: Buffer, _encoding, done) {
        errors.push(line.toString());
        done();
      },
    }),
  );
  const mailer = { send: async () => {}, close: () => {} };
  const start = () => runJobs({ orm: database.orm, databaseUrl: database.url, clock, log, mailer, publicUrl: 'https://stars.example' });
  const given = async () => (await em().execute<{ count: number }[]>('select count(*)::int as count from training_grant'))[0]!.count;

  const stop = await start();
  while ((await given()) === 0) await new Promise((next) => setTimeout(next, 5));
  await stop();
  const before = await given();
  expect(before).toBeLessThan(MANY);
  await new Promise((next) => setTimeout(next, 300));
  expect(await given()).toBe(before);

  const stopAgain = await start();
  await expect.poll(given, { timeout: 20_000 }).toBe(MANY);
  await stopAgain();
  await database.close();
  expect(errors).toEqual([]);
}, 60_000);
