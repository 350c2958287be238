import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { moneyWorld, type MoneyWorld, type Resident } from '../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { settableClock } from '../../../shared/clock.ts';
import type { FundingSource } from '../../rules/funding-sources/funding-source.entity.ts';
import type { Grant } from '../grants/grant.entity.ts';
import type { Group } from '../../catalogue/groups/group.entity.ts';
import { budget, external, grant as grantAccount, payableToProvider, reserved } from './accounts.ts';
import { AlreadyMoved, InsufficientFunds } from './errors.ts';
import { balanceOf, type NewTransfer, post, reverse, statementOf } from './ledger.ts';
import { TransferKind } from './transfer-kind.enum.ts';

const now = new Date('2026-11-22T10:00:00Z');

describe('the ledger', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  let source: FundingSource;
  let anna: Resident;
  let given: Grant;
  let group: Group;
  const em = () => database.orm.em.fork();

  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, settableClock(now));
    group = await w.group({ programme: await w.programme({ priceCents: 41_213 }) });
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    source = await w.source({ budgetCents: 120_000 });
    anna = await w.resident();
    given = await w.grant(anna, await w.round(source));
  });

  /** An application written past the code, with the price of the group's programme. */
  async function application(priceCents = 41_213): Promise<string> {
    const [row] = await em().execute<{ id: string }[]>(
      `insert into application (number, account_id, group_id, funding_source_id, status, price_cents, submitted_at, decision) values (?, ?, ?, ?, 'REJECTED', ?, now(), '[]') returning id`,
      [randomUUID(), anna.account.id, group.id, source.id, priceCents],
    );
    return row!.id;
  }
  const transfer = (part: Partial<NewTransfer> & Pick<NewTransfer, 'kind' | 'from' | 'to' | 'amountCents'>): NewTransfer => ({
    fundingSourceId: source.id,
    reason: 'TEST',
    at: now,
    key: randomUUID(),
    ...part,
  });
  const reservation = (id: string, amountCents = 41_213, key: string = randomUUID()) =>
    transfer({ kind: TransferKind.RESERVE, from: grantAccount(given.id), to: reserved(id), amountCents, key });

  it('FUND-20: moves money from the debit account to the credit account', async () => {
    const id = await application();
    await post(em(), [reservation(id)]);
    expect(await w.balance(source, grantAccount(given.id))).toBe(8_787);
    expect(await w.balance(source, reserved(id))).toBe(41_213);
    expect(await w.balance(source, budget(source.id))).toBe(70_000);
    expect(await w.balance(source, external(source.id))).toBe(-120_000);
  });

  it('FUND-22: the same key moves money once', async () => {
    const id = await application();
    await post(em(), [reservation(id, 10_000, 'key of Anna')]);
    await expect(post(em(), [reservation(await application(), 10_000, 'key of Anna')])).rejects.toThrow(AlreadyMoved);
    expect(await w.balance(source, grantAccount(given.id))).toBe(40_000);
  });

  it('FUND-20: what is posted in one call is moved as a whole or not at all', async () => {
    const id = await application();
    await expect(
      post(em(), [
        reservation(id),
        transfer({ kind: TransferKind.DECLINE, from: grantAccount(given.id), to: budget(source.id), amountCents: 8_788 }),
      ]),
    ).rejects.toThrow(InsufficientFunds);
    expect(await w.balance(source, reserved(id))).toBe(0);
    expect(await w.balance(source, grantAccount(given.id))).toBe(50_000);
  });

  it('FUND-23: knows a balance as of any past moment', async () => {
    const id = await application();
    const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
    await post(em(), [{ ...reservation(id), at: later(3) }]);
    await post(em(), [
      { ...transfer({ kind: TransferKind.RELEASE, from: reserved(id), to: grantAccount(given.id), amountCents: 41_213 }), at: later(9) },
    ]);
    const at = (days: number) => balanceOf(em(), source.id, grantAccount(given.id), later(days));
    expect([await at(-1), await at(0), await at(2.9), await at(3), await at(8), await at(9), await at(400)]).toEqual([
      0, 50_000, 50_000, 8_787, 8_787, 50_000, 50_000,
    ]);
  });

  it('FUND-20: a statement is every movement in order, with the balance after it', async () => {
    const id = await application();
    await post(em(), [reservation(id, 20_000)]);
    await post(em(), [transfer({ kind: TransferKind.RELEASE, from: reserved(id), to: grantAccount(given.id), amountCents: 5_000 })]);
    const lines = await statementOf(em(), source.id, grantAccount(given.id));
    expect(lines.map(({ kind, amountCents, balanceCents }) => [kind, amountCents, balanceCents])).toEqual([
      ['ALLOCATE', 50_000, 50_000],
      ['RESERVE', -20_000, 30_000],
      ['RELEASE', 5_000, 35_000],
    ]);
  });

  it('FUND-20: a mistake is corrected by a counter-transfer, once', async () => {
    const id = await application();
    await post(em(), [reservation(id)]);
    const [line] = await statementOf(em(), source.id, reserved(id));
    await reverse(em(), line!.id, { reason: 'MISTAKE', actorId: null, at: now });
    expect(await w.balance(source, reserved(id))).toBe(0);
    expect(await w.balance(source, grantAccount(given.id))).toBe(50_000);
    await expect(reverse(em(), line!.id, { reason: 'MISTAKE', actorId: null, at: now })).rejects.toThrow(AlreadyMoved);
  });

  describe('the database alone, past every check of the code', () => {
    const refused = (sql: string, values: unknown[] = []) =>
      expect(
        em()
          .execute(sql, values)
          .then(
            () => 'nothing refused it',
            (error: { constraint?: string }) => error.constraint,
          ),
      ).resolves;

    it.each([
      ['update ledger_transfer set amount_cents = amount_cents + 1', 'transfers_are_never_changed'],
      ['update ledger_transfer set reason = reason', 'transfers_are_never_changed'],
      ['delete from ledger_transfer', 'transfers_are_never_changed'],
      ['truncate ledger_transfer cascade', 'transfers_are_never_changed'],
      ['update ledger_account set balance_cents = balance_cents + 1', 'balances_come_from_transfers_alone'],
      ['delete from ledger_account', 'ledger_accounts_are_kept'],
      [
        `insert into ledger_account (kind, subject_id, funding_source_id, balance_cents) values ('BUDGET', gen_random_uuid(), gen_random_uuid(), 1)`,
        'a_ledger_account_begins_empty',
      ],
      ['delete from training_grant', 'grants_are_kept'],
      ['update training_grant set amount_cents = amount_cents + 1', 'a_grant_stays_what_it_was'],
    ])('FUND-20: refuses %s', async (sql, rule) => {
      await refused(sql).toBe(rule);
    });

    const insert = (kind: string, debit: string, credit: string, cents: number) =>
      `insert into ledger_transfer (at, kind, debit_id, credit_id, amount_cents, reason, funding_source_id, idempotency_key)
       select now(), '${kind}', d.id, c.id, ${cents}, 'PAST THE CODE', d.funding_source_id, gen_random_uuid()
         from ledger_account d, ledger_account c where d.kind = '${debit}' and c.kind = '${credit}' and d.funding_source_id = '${source.id}' and c.funding_source_id = '${source.id}'`;

    it('FUND-22: no account but external goes below zero', async () => {
      await refused(insert('ALLOCATE', 'BUDGET', 'GRANT', 70_001)).toBe('no_account_but_external_is_below_zero');
      await refused(insert('DECLINE', 'GRANT', 'BUDGET', 50_001)).toBe('no_account_but_external_is_below_zero');
    });

    it('FUND-20: nothing, or less than nothing, is not an amount', async () => {
      await refused(insert('DECLINE', 'GRANT', 'BUDGET', 0)).toBe('a_transfer_moves_something');
      await refused(insert('DECLINE', 'GRANT', 'BUDGET', -5)).toBe('a_transfer_moves_something');
    });

    it('FUND-22: an application has at most one live reservation', async () => {
      const id = await application();
      await post(em(), [reservation(id, 10_000)]);
      await refused(insert('RESERVE', 'GRANT', 'RESERVED', 1)).toBe('one_live_reservation_per_application');
      await refused(insert('RESERVE', 'BUDGET', 'RESERVED', 1)).toBe('one_live_reservation_per_application');
      const other = await application();
      await expect(post(em(), [reservation(other, 100), reservation(other, 100)])).rejects.toMatchObject({
        rule: 'one_live_reservation_per_application',
      });
    });

    it('FUND-21: no more is reserved than the training costs', async () => {
      const id = await application(10_000);
      await expect(post(em(), [reservation(id, 10_001)])).rejects.toMatchObject({ rule: 'a_reservation_never_exceeds_the_price' });
      await expect(post(em(), [reservation(randomUUID(), 1)])).rejects.toMatchObject({ rule: 'a_reservation_never_exceeds_the_price' });
    });

    it('FUND-21: money goes only the ways the kinds of transfers name', async () => {
      await refused(insert('EARN', 'GRANT', 'BUDGET', 1)).toBe('a_transfer_goes_the_way_its_kind_says');
      await refused(insert('RESERVE', 'BUDGET', 'GRANT', 1)).toBe('a_transfer_goes_the_way_its_kind_says');
      await refused(insert('ALLOCATE', 'EXTERNAL', 'GRANT', 1)).toBe('a_transfer_goes_the_way_its_kind_says');
    });

    it('FUND-22: a grant never holds more than was given', async () => {
      await refused(insert('ALLOCATE', 'BUDGET', 'GRANT', 1)).toBe('a_grant_never_holds_more_than_was_given');
      await expect(
        post(em(), [transfer({ kind: TransferKind.ALLOCATE, from: budget(source.id), to: grantAccount(randomUUID()), amountCents: 1 })]),
      ).rejects.toMatchObject({ rule: 'a_grant_never_holds_more_than_was_given' });
    });

    it('FUND-22: money of one source never pays for another', async () => {
      const elsewhere = await w.source();
      await refused(
        `insert into ledger_transfer (at, kind, debit_id, credit_id, amount_cents, reason, funding_source_id, idempotency_key)
         select now(), 'CORRECTION', d.id, c.id, 1, 'PAST THE CODE', d.funding_source_id, gen_random_uuid() from ledger_account d, ledger_account c
          where d.kind = 'BUDGET' and c.kind = 'BUDGET' and d.funding_source_id = ? and c.funding_source_id = ?`,
        [source.id, elsewhere.id],
      ).toBe('money_of_one_source_stays_in_it');
    });

    it('FUND-22: a person never holds more than the cap, whichever order the grants are written in', async () => {
      const rounds = await Promise.all(
        ['2025-06-09', '2025-12-08', '2026-06-08', '2027-06-08'].map((roundOn) =>
          w.round(source, { roundOn, chooseBy: '2027-12-31', useBy: '2027-12-31' }),
        ),
      );
      const boris = await w.resident();
      const write = (round: (typeof rounds)[number]) =>
        em()
          .execute(
            `insert into training_grant (account_id, funding_source_id, round_id, amount_cents, granted_on, choose_by, use_by, rules_version) values (?, ?, ?, 50000, ?, '2027-12-31', '2027-12-31', 1)`,
            [boris.account.id, source.id, round.id, round.roundOn],
          )
          .then(
            () => 'given',
            (error: { constraint?: string }) => error.constraint,
          );
      expect(await write(rounds[0]!)).toBe('given');
      expect(await write(rounds[2]!)).toBe('given');
      // between the two: with either neighbour within twelve months it would be three
      expect(await write(rounds[1]!)).toBe('a_person_never_holds_more_than_the_cap');
      expect(await write(rounds[3]!)).toBe('given');
    });

    it('FUND-22: two grants of one person at the same moment are counted one after the other', async () => {
      const boris = await w.resident();
      const rounds = await Promise.all(
        ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map((roundOn) =>
          w.round(source, { roundOn, chooseBy: '2027-12-31', useBy: '2027-12-31' }),
        ),
      );
      const written = await Promise.all(
        rounds.map((round) =>
          em()
            .execute(
              `insert into training_grant (account_id, funding_source_id, round_id, amount_cents, granted_on, choose_by, use_by, rules_version) values (?, ?, ?, 50000, ?, '2027-12-31', '2027-12-31', 1)`,
              [boris.account.id, source.id, round.id, round.roundOn],
            )
            .then(
              () => 'given',
              (error: { constraint?: string }) => error.constraint,
            ),
        ),
      );
      expect(written.filter((answer) => answer === 'given')).toHaveLength(2);
    });

    it('FUND-22: the ledger sums to zero', async () => {
      const [row] = await em().execute<{ cents: string }[]>('select sum(balance_cents) as cents from ledger_account');
      expect(Number(row!.cents)).toBe(0);
    });

    it('FUND-21: what a provider has earned is paid to nobody else', async () => {
      const id = await application();
      await post(em(), [reservation(id)]);
      await post(em(), [
        transfer({ kind: TransferKind.EARN, from: reserved(id), to: payableToProvider(randomUUID()), amountCents: 41_213 }),
      ]);
      await refused(insert('PAY', 'PAYABLE_PROVIDER', 'BUDGET', 1)).toBe('a_transfer_goes_the_way_its_kind_says');
    });
  });
});
