import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settableClock } from '../../../../shared/clock.ts';
import { globalId } from '../../../../shared/global-id.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld, type Resident, shareScheme } from '../../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../../testing/test-database.ts';
import type { FundingSource } from '../../../rules/funding-sources/funding-source.entity.ts';
import type { Group } from '../../../catalogue/groups/group.entity.ts';
import { reserved } from '../../../money/ledger/accounts.ts';
import { deskOf } from '../deciding/desk.ts';
import { settleFacts } from '../deciding/settle-facts.ts';
import { submitApplication } from '../receiving/submit-application.ts';
import { withdrawApplication } from '../stepping-back/withdraw-application.ts';

const TODAY = new Date('2026-11-22T10:00:00Z');
const TOMORROW = new Date('2026-11-23T10:00:00Z');

describe('an application that has been received', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(TODAY);
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
  });
  beforeEach(() => clock.set(TODAY));
  afterAll(() => database.close());

  const sql = <Row>(text: string, values: unknown[] = []) => database.orm.em.fork().execute<Row[]>(text, values);
  const groupOf = async (source: FundingSource, priceCents: number, maximumSize = 20) =>
    w.group({ maximumSize, programme: await w.programme({ priceCents, fundingSources: [source] }) });
  const apply = async (who: Resident, group: Group, source: FundingSource) =>
    (
      await submitApplication(w.as(who), {
        group: globalId('Group', group.id),
        fundingSource: source.code,
        confirmFacts: true,
        idempotencyKey: randomUUID(),
      })
    ).id;
  const withdraw = (who: Resident, id: string) =>
    withdrawApplication(w.as(who), { application: globalId('Application', id), idempotencyKey: randomUUID() });
  const serve = () => deskOf(database.orm.em.fork() as EntityManager).serveWaiting(w.as(null));
  const row = async (id: string) =>
    (
      await sql<Record<string, unknown>>(
        'select status, holds_place, paid_by_scheme_cents::int as paid, co_payment_cents::int as co, price_cents::int as price from application where id = ?',
        [id],
      )
    )[0]!;
  /** Low income is not known yet: the whole price is reserved, then the register says no and 10 % remain to be paid. */
  const waitingForFacts = async () => {
    const source = await w.source({ schemes: [shareScheme()] });
    const group = await groupOf(source, 40_000);
    const anna = await w.resident({ lowIncome: null });
    const id = await apply(anna, group, source);
    expect(await row(id)).toMatchObject({ status: 'WAITING_FOR_FACTS', paid: 40_000 });
    const settle = async () => {
      await w.answer(anna.person, 'lowIncome', false, 'SOCIAL_ASSISTANCE');
      await settleFacts({ em: database.orm.em.fork() as EntityManager, clock }, id);
    };
    return { source, programmeId: group.programme.id, id, settle };
  };

  it.each([
    ['goes up', 50_000],
    ['goes down', 30_000],
  ])('FUND-16: is settled by the price it was made for, when the price %s', async (_, priceCents) => {
    const { source, programmeId, id, settle } = await waitingForFacts();
    await sql('update programme set price_cents = ? where id = ?', [priceCents, programmeId]);
    await settle();
    expect(await row(id)).toMatchObject({ status: 'SUBMITTED', price: 40_000, paid: 36_000, co: 4_000 });
    expect(await w.balance(source, reserved(id))).toBe(36_000);
  });

  it('FUND-1: goes on when its source is closed', async () => {
    const { source, id, settle } = await waitingForFacts();
    await sql(`update funding_source set status = 'CLOSED' where id = ?`, [source.id]);
    await settle();
    expect(await row(id)).toMatchObject({ status: 'SUBMITTED', paid: 36_000, co: 4_000 });
  });

  it('FUND-1: goes on when the programme leaves the catalogue of its source', async () => {
    const { programmeId, id, settle } = await waitingForFacts();
    await sql('delete from programme_funding_source where programme_id = ?', [programmeId]);
    await settle();
    expect(await row(id)).toMatchObject({ status: 'SUBMITTED', paid: 36_000, co: 4_000 });
  });

  it('APP-4: gets the freed place at the price it was made for, and holds nobody else up', async () => {
    const source = await w.source({ schemes: [fullCostScheme()] });
    const group = await groupOf(source, 40_000, 1);
    const [anna, berta] = [await w.resident(), await w.resident()];
    const first = await apply(anna, group, source);
    const waits = await apply(berta, group, source);
    await sql('update programme set price_cents = 50000 where id = ?', [group.programme.id]);
    await withdraw(anna, first);
    expect(await row(waits)).toMatchObject({ status: 'WAITLISTED', holds_place: true, paid: 40_000, co: 0 });
  });

  it('FUND-25: waits on after the window it came in has closed, and is served when money comes back', async () => {
    const source = await w.source({
      schemes: [fullCostScheme()],
      budgetCents: 60_000,
      rules: { applications: { windows: [{ from: '2026-11-22T08:00:00Z', until: '2026-11-22T15:00:00Z' }] } },
    });
    const group = await groupOf(source, 50_000);
    const [anna, berta] = [await w.resident(), await w.resident()];
    const first = await apply(anna, group, source);
    const waits = await apply(berta, group, source);
    clock.set(TOMORROW);
    await serve();
    expect(await row(waits)).toMatchObject({ status: 'WAITLISTED', holds_place: false });
    await withdraw(anna, first);
    expect(await row(waits)).toMatchObject({ status: 'WAITLISTED', holds_place: true, paid: 50_000 });
  });
});
