import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../shared/clock.ts';
import { moneyWorld, type MoneyWorld } from '../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { budget, external } from './accounts.ts';
import { BEGINNING, linkHash } from './chain.ts';
import { post } from './ledger.ts';
import { dailyRoots, sealLedger } from './seal-ledger.ts';
import { TransferKind } from './transfer-kind.enum.ts';
import { verifyLedger } from './verify-ledger.ts';

describe('the chain over the ledger', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  const em = () => database.orm.em.fork();
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());

  /** Changes what nobody can change: as the owner of the server, past the guards. */
  const tamper = (sql: string) =>
    em().transactional(async (own) => {
      await own.execute('set local session_replication_role = replica');
      await own.execute(sql);
    });

  it('BEY-29: chains every transfer once, in order, and twice finds nothing to do', async () => {
    await w.source({ budgetCents: 100_000 });
    await w.source({ budgetCents: 200_000 });
    expect(await sealLedger({ em: em(), clock })).toBe(2);
    expect(await sealLedger({ em: em(), clock })).toBe(0);
    expect(await verifyLedger(em())).toMatchObject({ transfers: 2, links: 2, problems: [] });
  });

  it('BEY-29: anybody can write the hashes again from what the transfers say', async () => {
    const [row] = await em().execute<Record<string, string>[]>(
      `select t.*, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as written, l.hash from ledger_link l join ledger_transfer t on t.id = l.transfer_id where l.position = 1`,
    );
    const transfer = {
      id: row!['id']!,
      sequence: row!['sequence']!,
      at: row!['written']!,
      kind: row!['kind']!,
      debitId: row!['debit_id']!,
      creditId: row!['credit_id']!,
      amountCents: row!['amount_cents']!,
      reason: row!['reason']!,
      referenceId: row!['reference_id'] ?? null,
      fundingSourceId: row!['funding_source_id']!,
      actorId: row!['actor_id'] ?? null,
      idempotencyKey: row!['idempotency_key']!,
    };
    expect(linkHash(BEGINNING, transfer)).toBe(row!['hash']);
  });

  it('BEY-29: each day has a root', async () => {
    clock.set(new Date('2026-11-23T10:00:00Z'));
    await w.source({ budgetCents: 300_000 });
    await sealLedger({ em: em(), clock });
    const roots = await dailyRoots(em());
    expect(roots.map(({ day, position }) => [day, position])).toEqual([
      ['2026-11-23', 3],
      ['2026-11-22', 2],
    ]);
  });

  it('a transfer that is committed late is chained later, and none is forgotten', async () => {
    const source = await w.source({ budgetCents: 0 });
    const fund = (amountCents: number) => ({
      kind: TransferKind.FUND,
      fundingSourceId: source.id,
      from: external(source.id),
      to: budget(source.id),
      amountCents,
      reason: 'TEST',
      at: clock.now(),
      key: randomUUID(),
    });
    let finish!: () => void;
    const held = new Promise<void>((done) => (finish = done));
    // takes its number first and is committed last
    const late = em().transactional(async (own) => {
      await own.execute(`select nextval('ledger_transfer_sequence_seq')`);
      const [row] = await own.execute<{ n: string }[]>(`select currval('ledger_transfer_sequence_seq') as n`);
      await held;
      const [d] = await own.execute<{ id: string }[]>(
        `insert into ledger_account (kind, subject_id, funding_source_id) values ('OTHER', ?, ?) returning id`,
        [source.id, source.id],
      );
      await own.execute(
        `insert into ledger_transfer (sequence, at, kind, debit_id, credit_id, amount_cents, reason, funding_source_id, idempotency_key)
         select ?, now(), 'PAY', b.id, ?, 1, 'LATE', b.funding_source_id, 'late' from ledger_account b where b.kind = 'BUDGET' and b.subject_id = ?`,
        [row!.n, d!.id, source.id],
      );
    });
    await post(em(), [fund(10)]);
    await sealLedger({ em: em(), clock });
    finish();
    await late;
    expect(await sealLedger({ em: em(), clock })).toBe(1);
    const verified = await verifyLedger(em());
    expect(verified.problems).toEqual([]);
    expect(verified.links).toBe(verified.transfers);
  });

  it.each([
    [
      'amount',
      `update ledger_transfer set amount_cents = amount_cents + 1 where sequence = 1`,
      /balances are what the transfers add up to: account .*first transfer 1$/,
    ],
    ['amount', `select 1`, /the chain holds: link 1, transfer 1, does not follow/],
  ])('BEY-29: names the first line when an %s was changed past the guards', async (_, sql, wrong) => {
    await tamper(sql);
    expect((await verifyLedger(em())).problems).toEqual(expect.arrayContaining([expect.stringMatching(wrong)]));
  });

  it('BEY-29: names a link that was taken out', async () => {
    await tamper('update ledger_transfer set amount_cents = amount_cents - 1 where sequence = 1');
    expect((await verifyLedger(em())).problems).toEqual([]);
    await tamper('delete from ledger_link where position = 2');
    expect((await verifyLedger(em())).problems).toEqual(['the chain holds: link 2 is missing']);
  });
});
