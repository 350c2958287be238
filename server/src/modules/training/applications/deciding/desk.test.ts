import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../../shared/clock.ts';
import { globalId } from '../../../../shared/global-id.ts';
import { moneyWorld, type MoneyWorld } from '../../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../../testing/test-database.ts';
import { receiveApplication } from '../receiving/receive-application.ts';
import { deskOf } from './desk.ts';

describe('the desk', () => {
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  let database: TestDatabase;
  let w: MoneyWorld;
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());

  it('FUND-24: comes to rest only when what it has begun is decided, so that a server stops without cutting it off', async () => {
    const group = await w.group({ programme: await w.programme() });
    const input = { group: globalId('Group', group.id), confirmFacts: true, idempotencyKey: randomUUID() };
    const { id } = await receiveApplication(w.as(await w.resident()), input);
    const desk = deskOf(database.orm.em.fork() as EntityManager);
    void desk.wake(w.as(null));
    expect(desk.isDeciding).toBe(true);
    await desk.rest();
    expect(desk.isDeciding).toBe(false);
    const [row] = await database.orm.em
      .fork()
      .execute<{ decided: boolean }[]>('select decided_at is not null as decided from application where id = ?', [id]);
    expect(row).toEqual({ decided: true });
  });

  it('FUND-24: is at rest when nothing was asked of it', async () => {
    await expect(deskOf(database.orm.em.fork() as EntityManager).rest()).resolves.toBeUndefined();
  });
});
