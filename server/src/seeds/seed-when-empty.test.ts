import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../shared/clock.ts';
import { type TestDatabase, testDatabase } from '../testing/test-database.ts';
import { isEmpty, seedWhenEmpty } from './seed-when-empty.ts';

const config = { personalDataKey: 'a key for tests that is long enough for sealing' };

describe('seedWhenEmpty', () => {
  let first: TestDatabase;
  let second: TestDatabase;
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));

  beforeAll(async () => {
    [first, second] = await Promise.all([testDatabase(), testDatabase()]);
    await seedWhenEmpty(first.orm, config, clock, () => {});
    await seedWhenEmpty(second.orm, config, clock, () => {});
  }, 180_000);
  afterAll(async () => {
    await first.close();
    await second.close();
  });

  const rows = <Row>(database: TestDatabase, sql: string) => database.orm.em.fork().execute<Row[]>(sql);
  const counts = async (database: TestDatabase) =>
    (
      await rows<object>(
        database,
        `select (select count(*) from person)::int as people, (select count(*) from application)::int as applications, (select count(*) from ledger_transfer)::int as transfers, (select count(*) from survey_answer)::int as answers`,
      )
    )[0];

  it('fills an empty database and leaves a full one alone', async () => {
    expect(await isEmpty(first.orm)).toBe(false);
    const before = await counts(first);
    expect(before).toMatchObject({ people: 646, applications: 651, answers: 3_941 });
    await seedWhenEmpty(first.orm, config, clock, () => {
      throw new Error('nothing was to be said');
    });
    expect(await counts(first)).toEqual(before);
  });

  it('makes the same data on every machine', async () => {
    const sample = `select a.id, a.number, a.status, a.co_payment_cents, g.code, l.number as account from application a join learning_group g on g.id = a.group_id join learning_account l on l.id = a.account_id order by a.receipt_number`;
    expect(await rows(second, sample)).toEqual(await rows(first, sample));
    const money = `select t.at, t.kind, t.amount_cents, t.idempotency_key from ledger_transfer t order by t.sequence`;
    expect(await rows(second, money)).toEqual(await rows(first, money));
  });

  it('QUAL-6: gives the published averages: 4.5, 4.6, 4.7, 4.5, and 4.6 overall', async () => {
    const [means] = await rows<object>(
      first,
      'select round(avg(knowledge), 1)::text as knowledge, round(avg(content), 1)::text as content, round(avg(teacher), 1)::text as teacher, round(avg(organisation), 1)::text as organisation, round(avg((knowledge + content + teacher + organisation) / 4.0), 1)::text as overall from survey_answer',
    );
    expect(means).toEqual({ knowledge: '4.5', content: '4.6', teacher: '4.7', organisation: '4.5', overall: '4.6' });
  });

  it('continues the numbers people see where the demonstration ends', async () => {
    const [next] = await rows<{ account: string; receipt: string }>(
      first,
      `select nextval('learning_account_number') as account, nextval('application_receipt_number_seq') as receipt`,
    );
    expect([Number(next?.account), Number(next?.receipt)]).toEqual([628, 652]);
  });
});
