import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../shared/clock.ts';
import { moneyWorld, type MoneyWorld } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { budget, external } from './accounts.ts';
import { BEGINNING } from './chain.ts';
import { post } from './ledger.ts';
import { ledgerDay } from './public-days/ledger-days.queries.ts';
import { sealLedger } from './seal-ledger.ts';
import { TransferKind } from './transfer-kind.enum.ts';
import { verifyLedger } from '../../payments/verification/verify-ledger.ts';

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
      `select t.*, d.kind as debit_kind, c.kind as credit_kind, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as written, l.hash, l.nonce
         from ledger_link l join ledger_transfer t on t.id = l.transfer_id join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id where l.position = 1`,
    );
    const sha = (texts: unknown[]) => createHash('sha256').update(JSON.stringify(texts)).digest('hex');
    const of = (name: string) => row![name] ?? null;
    const open = sha([
      sha(['open', of('nonce')]),
      of('funding_source_id'),
      of('kind'),
      of('debit_kind'),
      of('credit_kind'),
      of('amount_cents'),
    ]);
    const closed = sha([
      'closed',
      ...['nonce', 'id', 'sequence', 'written', 'debit_id', 'credit_id', 'reason', 'reference_id', 'actor_id', 'idempotency_key'].map(of),
    ]);
    expect(sha([BEGINNING, '1', open, closed])).toBe(row!['hash']);
  });

  it('BEY-29: each day has a root', async () => {
    clock.set(new Date('2026-11-23T10:00:00Z'));
    await w.source({ budgetCents: 300_000 });
    await sealLedger({ em: em(), clock });
    const first = (await ledgerDay(em(), clock, '2026-11-22'))!;
    expect(first).toMatchObject({ transfers: 2, firstPosition: 1, lastPosition: 2, previousRoot: BEGINNING });
    // today is not over, and for an hour after midnight it might still be written to
    expect(await ledgerDay(em(), clock, '2026-11-23')).toBeUndefined();
    clock.set(new Date('2026-11-23T22:30:00Z'));
    expect(await ledgerDay(em(), clock, '2026-11-23')).toBeUndefined();
    clock.set(new Date('2026-11-23T23:30:00Z'));
    expect(await ledgerDay(em(), clock, '2026-11-23')).toMatchObject({ transfers: 1, previousRoot: first.root });
  });

  it('BEY-29: a clock that jumps back does not bring a later link to an earlier day', async () => {
    clock.set(new Date('2026-11-20T10:00:00Z'));
    await w.source({ budgetCents: 400_000 });
    expect(await sealLedger({ em: em(), clock })).toBe(1);
    const [last] = await em().execute<{ day: string }[]>('select sealed_on::text as day from ledger_link order by position desc limit 1');
    expect(last!.day).toBe('2026-11-23');
    clock.set(new Date('2026-11-24T10:00:00Z'));
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
