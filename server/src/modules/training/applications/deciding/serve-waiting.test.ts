import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settableClock } from '../../../../shared/clock.ts';
import { globalId } from '../../../../shared/global-id.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld, type Resident } from '../../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../../testing/test-database.ts';
import { CriterionResult } from '../../../rules/eligibility/criterion-result.enum.ts';
import type { FundingSource } from '../../../rules/funding-sources/funding-source.entity.ts';
import type { Group } from '../../../catalogue/groups/group.entity.ts';
import { budget, reserved } from '../../../money/ledger/accounts.ts';
import { Role } from '../../../platform/access/role.enum.ts';
import { overrideCriterion } from './override-criterion.ts';
import { submitApplication } from '../receiving/submit-application.ts';
import { withdrawApplication } from '../stepping-back/withdraw-application.ts';
import { deskOf } from './desk.ts';

type Schemes = NonNullable<NonNullable<Parameters<MoneyWorld['source']>[0]>['schemes']>;

describe('those who wait', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  afterAll(() => database.close());

  const sql = <Row>(text: string, values: unknown[] = []) => database.orm.em.fork().execute<Row[]>(text, values);
  const groupOf = async (source: FundingSource | null, priceCents: number, maximumSize = 20) =>
    w.group({ maximumSize, programme: await w.programme({ priceCents, fundingSources: source ? [source] : [] }) });
  const apply = async (who: Resident, group: Group, source: FundingSource | null) =>
    (
      await submitApplication(w.as(who), {
        group: globalId('Group', group.id),
        fundingSource: source?.code ?? null,
        confirmFacts: true,
        idempotencyKey: randomUUID(),
      })
    ).id;
  const withdraw = (who: Resident, id: string) =>
    withdrawApplication(w.as(who), { application: globalId('Application', id), idempotencyKey: randomUUID() });
  const standing = async (id: string) => {
    const [row] = await sql<{ status: string; waiting: string | null; refusal: string | null; holdsPlace: boolean }>(
      'select status, waiting_for as waiting, refusal, holds_place as "holdsPlace" from application where id = ?',
      [id],
    );
    return row!.refusal ?? (row!.status === 'WAITLISTED' ? (row!.holdsPlace ? 'served' : row!.waiting) : row!.status);
  };
  const wake = () => deskOf(database.orm.em.fork() as EntityManager).wake(w.as(null));

  it('FUND-24: a crowd that waits for money stands in nobody else’s way', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], budgetCents: 20_000 });
    const crowded = await groupOf(source, 50_000, 500);
    const people = await Promise.all(Array.from({ length: 230 }, () => w.resident()));
    await Promise.all(people.map((who) => apply(who, crowded, source)));
    await wake();
    const crowd = (await sql<{ id: string }>('select id from application where group_id = ? order by receipt_number', [crowded.id])).map(
      ({ id }) => id,
    );
    const group = await groupOf(null, 30_000, 1);
    const [anna, berta] = [await w.resident(), await w.resident()];
    const first = await apply(anna, group, null);
    const waits = await apply(berta, group, null);
    expect([await standing(crowd[0]!), await standing(waits)]).toEqual(['MONEY', 'PLACE']);
    await withdraw(anna, first);
    expect(await standing(waits)).toBe('served');
    // money for two comes back: the first two of the crowd get it, and nobody behind them
    await w.fund(source, 80_000);
    await deskOf(database.orm.em.fork() as EntityManager).serveWaiting(w.as(null));
    expect(await Promise.all([0, 1, 2, 229].map((place) => standing(crowd[place]!)))).toEqual(['served', 'served', 'MONEY', 'MONEY']);
    expect(await w.balance(source, budget(source.id))).toBe(0);
  });

  it('APP-4: somebody who waits for money is offered the place they wait for elsewhere', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], budgetCents: 20_000 });
    const [anna, berta] = [await w.resident(), await w.resident()];
    const money = await apply(anna, await groupOf(source, 50_000), source);
    const group = await groupOf(null, 30_000, 1);
    const first = await apply(berta, group, null);
    const place = await apply(anna, group, null);
    expect([await standing(money), await standing(place)]).toEqual(['MONEY', 'PLACE']);
    await withdraw(berta, first);
    expect([await standing(money), await standing(place)]).toEqual(['MONEY', 'served']);
  });

  it('FUND-15: a freed seat goes to who waits for it, not to who comes next, and needs no budget', async () => {
    const seat = {
      kind: 'LICENCE',
      code: 'SEAT',
      name: { lv: 'Vieta', en: 'Seat' },
      coveredKinds: ['STUDY_COURSE', 'STUDY_MODULE', 'ONLINE_COURSE', 'NON_FORMAL', 'SELF_DIRECTED', 'PROFESSIONAL_DEVELOPMENT'],
      platform: 'Coursera',
      seats: 1,
    } as Schemes[number];
    const source = await w.source({ schemes: [seat], budgetCents: 0 });
    const group = await groupOf(source, 40_000);
    const [anna, berta, cecilia] = [await w.resident(), await w.resident(), await w.resident()];
    const first = await apply(anna, group, source);
    const waits = await apply(berta, group, source);
    expect([await standing(first), await standing(waits)]).toEqual(['SUBMITTED', 'MONEY']);
    await sql(`update application set status = 'WITHDRAWN', holds_place = false where id = ?`, [first]);
    // between the freed seat and the offer somebody else applies
    const next = await apply(cecilia, group, source);
    expect(await standing(next)).toBe('MONEY');
    await deskOf(database.orm.em.fork() as EntityManager).serveWaiting(w.as(null));
    expect([await standing(waits), await standing(next)]).toEqual(['served', 'MONEY']);
  });

  it('FUND-7: a refusal that is set aside gives no place and no money in a group that was cancelled', async () => {
    const source = await w.source({ schemes: [fullCostScheme()], rules: { targetGroup: { all: [{ criterion: 'LOW_INCOME' }] } } });
    const group = await groupOf(source, 40_000);
    const id = await apply(await w.resident({ lowIncome: false }), group, source);
    expect(await standing(id)).toBe('NOT_ELIGIBLE');
    await sql(`update learning_group set status = 'CANCELLED' where id = ?`, [group.id]);
    await overrideCriterion(w.as(await w.official(), { role: Role.PLATFORM_ADMINISTRATOR }), {
      application: globalId('Application', id),
      criterion: 'LOW_INCOME',
      result: CriterionResult.MET,
      reason: 'Izziņa ir',
      document: 'Izziņa 17',
    });
    expect(await standing(id)).toBe('GROUP_CLOSED');
    expect(await w.balance(source, reserved(id))).toBe(0);
  });
});
