import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullCostScheme, grantScheme, moneyWorld, type MoneyWorld, type Resident, shareScheme } from '../../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../../testing/test-database.ts';
import { settableClock } from '../../../../shared/clock.ts';
import { globalId } from '../../../../shared/global-id.ts';
import type { FundingSource } from '../../../rules/funding-sources/funding-source.entity.ts';
import type { Group } from '../../../catalogue/groups/group.entity.ts';
import { budget, grant as grantAccount, reserved } from '../../../money/ledger/accounts.ts';
import { submitApplication } from './submit-application.ts';

describe('submitApplication', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());

  const input = (group: Group, source: FundingSource | null, key: string = randomUUID()) => ({
    group: globalId('Group', group.id),
    fundingSource: source?.code ?? null,
    schemeCode: null,
    confirmFacts: true,
    idempotencyKey: key,
  });
  const groupOf = async (source: FundingSource | null, priceCents: number, maximumSize = 20) =>
    w.group({ maximumSize, programme: await w.programme({ priceCents, fundingSources: source ? [source] : [] }) });
  const apply = async (who: Resident, group: Group, source: FundingSource | null, key?: string) =>
    (await submitApplication(w.as(who), input(group, source, key))).id;
  const row = async (id: string) =>
    (
      await database.orm.em
        .fork()
        .execute(
          'select status, waiting_for, refusal, holds_place, paid_by_scheme_cents::int as paid, co_payment_cents::int as co, co_payment_if_confirmed_cents::int as hoped, scheme_code, rules_version, decided_at is not null as decided, answer_by, number from application where id = ?',
          [id],
        )
    )[0] as Record<string, unknown>;

  it('worked example 1: a grant of 500.00 pays 412.13, 87.87 stays', async () => {
    const source = await w.source({ schemes: [grantScheme()] });
    const anna = await w.resident();
    const grant = await w.grant(anna, await w.round(source));
    const group = await groupOf(source, 41_213);
    const id = await apply(anna, group, source);
    expect(await row(id)).toMatchObject({
      status: 'SUBMITTED',
      holds_place: true,
      paid: 41_213,
      co: 0,
      scheme_code: 'GRANT',
      rules_version: 1,
      decided: true,
      answer_by: '2026-11-27',
    });
    expect(await w.balance(source, grantAccount(grant.id))).toBe(8_787);
    expect(await w.balance(source, reserved(id))).toBe(41_213);
    const [places] = await database.orm.em
      .fork()
      .execute<{ places_taken: number }[]>('select places_taken from learning_group where id = ?', [group.id]);
    expect(places!.places_taken).toBe(1);
  });

  it('worked example 3: of two grants the older pays first', async () => {
    const source = await w.source();
    const anna = await w.resident();
    const older = await w.grant(anna, await w.round(source, { roundOn: '2026-06-09' }));
    const newer = await w.grant(anna, await w.round(source, { roundOn: '2026-11-09' }));
    await apply(anna, await groupOf(source, 82_400), source);
    expect([await w.balance(source, grantAccount(older.id)), await w.balance(source, grantAccount(newer.id))]).toEqual([0, 17_600]);
  });

  it('worked example 8: while the register is silent the full price is reserved', async () => {
    const source = await w.source({ schemes: [shareScheme()], budgetCents: 100_000 });
    const anna = await w.resident({ lowIncome: null });
    const id = await apply(anna, await groupOf(source, 40_000), source);
    expect(await row(id)).toMatchObject({ status: 'WAITING_FOR_FACTS', paid: 40_000, co: 4_000, hoped: 0 });
    expect(await w.balance(source, budget(source.id))).toBe(60_000);
  });

  it('worked example 16: the same request twice with one key has one effect and equal answers', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], budgetCents: 100_000 });
    const anna = await w.resident();
    const group = await groupOf(source, 50_000);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => apply(anna, group, source, 'double click')));
    expect(new Set(answers).size).toBe(1);
    expect(await apply(anna, group, source, 'double click')).toBe(answers[0]);
    expect(await w.balance(source, budget(source.id))).toBe(50_000);
  });

  it('FUND-22: the same key for something else is refused', async () => {
    const source = await w.source({ schemes: [fullCostScheme()] });
    const anna = await w.resident();
    await apply(anna, await groupOf(source, 50_000), source, 'once');
    await expect(apply(anna, await groupOf(source, 50_000), source, 'once')).rejects.toMatchObject({ code: 'DUPLICATE_KEY' });
  });

  it('APP-2: the same group twice is refused', async () => {
    const source = await w.source({ schemes: [fullCostScheme()] });
    const anna = await w.resident();
    const group = await groupOf(source, 50_000);
    await apply(anna, group, source);
    await expect(apply(anna, group, source)).rejects.toMatchObject({ code: 'ALREADY_APPLIED' });
  });

  it('a key that was used before a group closed still gives its answer', async () => {
    const source = await w.source({ schemes: [fullCostScheme()] });
    const anna = await w.resident();
    const group = await groupOf(source, 50_000);
    const id = await apply(anna, group, source, 'before the end');
    clock.set(group.applicationsUntil);
    expect(await apply(anna, group, source, 'before the end')).toBe(id);
    await expect(apply(await w.resident(), group, source)).rejects.toMatchObject({ code: 'GROUP_CLOSED' });
    clock.set(new Date('2026-11-22T10:00:00Z'));
  });

  it('FUND-25: a window opens and closes to the second', async () => {
    const group = await w.group({
      applicationsFrom: new Date('2026-11-25T07:00:00Z'),
      applicationsUntil: new Date('2026-11-26T07:00:00Z'),
    });
    const at = async (instant: string) => {
      clock.set(new Date(instant));
      return apply(await w.resident(), group, null).then(
        () => 'received',
        (error: { code: string }) => error.code,
      );
    };
    expect([
      await at('2026-11-25T06:59:59.999Z'),
      await at('2026-11-25T07:00:00Z'),
      await at('2026-11-26T06:59:59.999Z'),
      await at('2026-11-26T07:00:00Z'),
    ]).toEqual(['GROUP_CLOSED', 'received', 'received', 'GROUP_CLOSED']);
    clock.set(new Date('2026-11-22T10:00:00Z'));
  });

  it('FUND-25: so does the window of a source', async () => {
    const source = await w.source({
      schemes: [fullCostScheme()],
      rules: { applications: { windows: [{ from: '2026-11-23T07:00:00Z', until: '2026-11-24T07:00:00Z' }] } },
    });
    const group = await groupOf(source, 1_000);
    const at = async (instant: string) => {
      clock.set(new Date(instant));
      return apply(await w.resident(), group, source).then(
        () => 'received',
        (error: { code: string }) => error.code,
      );
    };
    expect([await at('2026-11-23T06:59:59Z'), await at('2026-11-23T07:00:00Z'), await at('2026-11-24T07:00:00Z')]).toEqual([
      'SOURCE_CLOSED',
      'received',
      'SOURCE_CLOSED',
    ]);
    clock.set(new Date('2026-11-22T10:00:00Z'));
  });

  it('who pays in full needs no source, and a full group has a waiting list in order', async () => {
    const group = await groupOf(null, 30_000, 1);
    const rows = [];
    for (const who of [await w.resident(), await w.resident(), await w.resident()]) rows.push(await row(await apply(who, group, null)));
    expect(rows.map(({ status, waiting_for, co }) => [status, waiting_for, co])).toEqual([
      ['SUBMITTED', null, 30_000],
      ['WAITLISTED', 'PLACE', 30_000],
      ['WAITLISTED', 'PLACE', 30_000],
    ]);
  });

  it('worked example 15: the budget ends: two reserved, the third waits for money', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], budgetCents: 120_000 });
    const group = await groupOf(source, 50_000);
    const people = await Promise.all([w.resident(), w.resident(), w.resident()]);
    const rows = await Promise.all((await Promise.all(people.map((who) => apply(who, group, source)))).map(row));
    expect(rows.map(({ status, waiting_for }) => `${String(status)} ${String(waiting_for)}`).sort()).toEqual([
      'SUBMITTED null',
      'SUBMITTED null',
      'WAITLISTED MONEY',
    ]);
    expect(await w.balance(source, budget(source.id))).toBe(20_000);
  });

  it('FUND-4: who is not eligible is refused with the decision, and nothing moves', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], rules: { targetGroup: { all: [{ criterion: 'AGE', from: 40 }] } } });
    const group = await groupOf(source, 50_000);
    const id = await apply(await w.resident(), group, source);
    expect(await row(id)).toMatchObject({ status: 'REJECTED', refusal: 'NOT_ELIGIBLE', holds_place: false, paid: 0 });
    expect(await w.balance(source, budget(source.id))).toBe(100_000_000);
  });
});
