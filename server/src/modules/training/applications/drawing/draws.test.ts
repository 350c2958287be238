import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settableClock } from '../../../../shared/clock.ts';
import { globalId } from '../../../../shared/global-id.ts';
import { createLog } from '../../../../shared/log.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld, type Resident } from '../../../../testing/money-world.ts';
import { testDatabase, type TestDatabase } from '../../../../testing/test-database.ts';
import { overrideCriterion } from '../deciding/override-criterion.ts';
import { rejectApplication } from '../deciding/reject-application.ts';
import { RejectionReason } from '../rejection-reason.enum.ts';
import { submitApplication } from '../receiving/submit-application.ts';
import { withdrawApplication } from '../stepping-back/withdraw-application.ts';
import { CriterionResult } from '../../../rules/eligibility/criterion-result.enum.ts';
import type { FundingSource } from '../../../rules/funding-sources/funding-source.entity.ts';
import type { Group } from '../../../catalogue/groups/group.entity.ts';
import { verifyLedger } from '../../../payments/verification/verify-ledger.ts';
import { advanceDraws } from './advance-draws.ts';
import { decideDraw } from './decide-draw.ts';
import { drawnOrder, fingerprint } from '../../draws/draw-order.ts';
import type { DrawParts } from '../../draws/draw-parts.ts';
import type { DrawResult } from '../../draws/draw-result.ts';
import { drawSeeds } from '../../draws/draw-seeds.ts';
import { freezeDraw } from '../../draws/freeze-draw.ts';
import { prepareDraws } from '../../draws/prepare-draws.ts';
import { revealDraw } from '../../draws/reveal-draw.ts';
import { sealSheets } from '../../draws/seal-sheet.ts';
import { stopDraw } from './stop-draw.ts';
import { Role } from '../../../platform/access/role.enum.ts';

const BEFORE = new Date('2026-12-01T06:59:59Z');
const OPEN = new Date('2026-12-01T07:00:00Z');
const LAST_SECOND = new Date('2026-12-02T14:59:59Z');
const CLOSED = new Date('2026-12-02T15:00:00Z');
const DRAW = new Date('2026-12-02T16:00:00Z');

describe('BEY-20: a draw', () => {
  let database: TestDatabase;
  let w: MoneyWorld;
  const clock = settableClock(new Date('2026-11-22T10:00:00Z'));
  let parts: DrawParts;
  beforeAll(async () => {
    database = await testDatabase();
    w = moneyWorld(database.orm, clock);
    parts = {
      em: database.orm.em.fork() as DrawParts['em'],
      clock,
      log: createLog('silent'),
      seeds: drawSeeds('a secret of the tests, long enough for a key'),
    };
  });
  beforeEach(() => clock.set(new Date('2026-11-22T10:00:00Z')));
  afterAll(() => database.close());

  const source = (budgetCents: number, applications = {}) =>
    w.source({
      schemes: [fullCostScheme()],
      budgetCents,
      rules: { applications: { allotment: 'DRAW', windows: [{ from: OPEN.toISOString(), until: CLOSED.toISOString() }], ...applications } },
    });
  const group = async (of: FundingSource, maximumSize = 20, priceCents = 50_000) =>
    w.group({
      maximumSize,
      startsOn: '2027-01-11',
      applicationsUntil: new Date('2027-01-05T00:00:00Z'),
      programme: await w.programme({ priceCents, fundingSources: [of] }),
    });
  const apply = (who: Resident, to: Group, of: FundingSource, key: string = randomUUID()) =>
    submitApplication(w.as(who), {
      group: globalId('Group', to.id),
      fundingSource: of.code,
      schemeCode: null,
      confirmFacts: true,
      idempotencyKey: key,
    }).then(({ id }) => id);
  const sql = <Row>(text: string, values: unknown[] = []) => database.orm.em.fork().execute<Row[]>(text, values);
  const drawOf = async (of: FundingSource) =>
    (
      await sql<{
        id: string;
        status: string;
        commitment: string;
        seed: string | null;
        listDigest: string | null;
        result: DrawResult | null;
        committedAt: string;
      }>(
        'select id, status, commitment, seed, list_digest as "listDigest", result, committed_at as "committedAt" from draw where funding_source_id = ?',
        [of.id],
      )
    )[0]!;
  const outcomes = async (ids: readonly string[]) => {
    const rows = await sql<{ id: string; status: string; waiting: string | null; refusal: string | null; ticket: string; rank: number }>(
      'select a.id, a.status, a.waiting_for as waiting, a.refusal, t.ticket, t.rank from application a join draw_ticket t on t.id = a.draw_ticket_id where a.id = any(string_to_array(?, chr(44))::uuid[]) order by t.rank',
      [ids.join(',')],
    );
    return rows.map((row) => ({ ...row, told: row.refusal ?? row.waiting ?? row.status }));
  };
  /** People apply while the window is open. */
  const opened = async (of: FundingSource, to: Group, count: number) => {
    await prepareDraws(parts);
    clock.set(OPEN);
    const people: { who: Resident; id: string }[] = [];
    for (let made = 0; made < count; made++) {
      const who = await w.resident();
      people.push({ who, id: await apply(who, to, of) });
    }
    return people;
  };

  it('promises before the window opens, decides nothing while it is open, and gives out in the drawn order: example 15 by a draw', async () => {
    const from = await source(120_000);
    const to = await group(from);
    const people = await opened(from, to, 5);
    const promised = await drawOf(from);
    expect(new Date(promised.committedAt) < OPEN).toBe(true);
    expect(promised).toMatchObject({ status: 'COMMITTED', seed: null, listDigest: null, result: null });
    expect((await outcomes(people.map(({ id }) => id))).map(({ told, rank }) => [told, rank])).toEqual(Array(5).fill(['SUBMITTED', null]));

    clock.set(LAST_SECOND);
    expect(await advanceDraws(parts)).toBe(0);
    clock.set(CLOSED);
    expect(await advanceDraws(parts)).toBe(1);
    expect(await drawOf(from)).toMatchObject({ status: 'FROZEN', seed: null, commitment: promised.commitment });
    clock.set(new Date(DRAW.getTime() - 1));
    expect(await advanceDraws(parts)).toBe(0);
    clock.set(DRAW);
    expect(await advanceDraws(parts)).toBe(2);

    const drawn = await drawOf(from);
    expect(drawn.status).toBe('DECIDED');
    expect(fingerprint(drawn.seed!)).toBe(promised.commitment);
    const decided = await outcomes(people.map(({ id }) => id));
    expect(decided.map(({ ticket }) => ticket)).toEqual(
      drawnOrder(
        drawn.seed!,
        drawn.listDigest!,
        decided.map(({ ticket }) => ticket),
      ),
    );
    expect(decided.map(({ told }) => told)).toEqual(['SUBMITTED', 'SUBMITTED', 'MONEY', 'MONEY', 'MONEY']);
    expect(drawn.result).toMatchObject({
      groups: [{ name: to.code, left: 20, isAwaited: false }],
      purses: [{ name: 'budget', left: 120_000, isAwaited: false }],
    });
    expect(drawn.result!.entries.map(({ outcome }) => outcome)).toEqual(['PLACE', 'PLACE', 'WAITING', 'WAITING', 'WAITING']);
    expect(await verifyLedger(database.orm.em.fork())).toMatchObject({ problems: [] });

    // the list flows down in the drawn order when somebody steps back
    const first = people.find(({ id }) => id === decided[0]!.id)!;
    await withdrawApplication(w.as(first.who), { application: globalId('Application', first.id), idempotencyKey: randomUUID() });
    await advanceDraws(parts);
    const [served] = await sql<{ id: string }>('select id from application where funding_source_id = ? and status = ? and holds_place', [
      from.id,
      'WAITLISTED',
    ]);
    expect(served?.id).toBe(decided[2]!.id);
  });

  it('FUND-7: a refusal in a draw that is set aside afterwards is decided by its number of receipt', async () => {
    const from = await w.source({
      schemes: [fullCostScheme()],
      budgetCents: 120_000,
      rules: {
        targetGroup: { all: [{ criterion: 'LOW_INCOME' }] },
        applications: { allotment: 'DRAW', windows: [{ from: OPEN.toISOString(), until: CLOSED.toISOString() }] },
      },
    });
    const to = await group(from);
    const [anna] = await opened(from, to, 1);
    await w.answer(anna!.who.person, 'lowIncome', false, 'SOCIAL_ASSISTANCE');
    clock.set(DRAW);
    await advanceDraws(parts);
    expect((await outcomes([anna!.id]))[0]!.told).toBe('NOT_ELIGIBLE');
    clock.set(new Date('2026-12-05T10:00:00Z'));
    await overrideCriterion(w.as(await w.official(), { role: Role.PLATFORM_ADMINISTRATOR }), {
      application: globalId('Application', anna!.id),
      criterion: 'LOW_INCOME',
      result: CriterionResult.MET,
      reason: 'Izziņa ir',
      document: 'Izziņa 17',
    });
    expect((await outcomes([anna!.id]))[0]!.told).toBe('SUBMITTED');
    expect(await w.balance(from, { kind: 'RESERVED', subjectId: anna!.id } as never)).toBe(50_000);
  });

  it('the reserve list flows down on the days after its window too', async () => {
    const from = await source(60_000);
    const to = await group(from);
    const people = await opened(from, to, 2);
    clock.set(DRAW);
    await advanceDraws(parts);
    const [first, waits] = await outcomes(people.map(({ id }) => id));
    clock.set(new Date('2026-12-05T10:00:00Z'));
    const { who } = people.find(({ id }) => id === first!.id)!;
    await withdrawApplication(w.as(who), { application: globalId('Application', first!.id), idempotencyKey: randomUUID() });
    const [row] = await sql<{ holdsPlace: boolean }>('select holds_place as "holdsPlace" from application where id = ?', [waits!.id]);
    expect(row!.holdsPlace).toBe(true);
  });

  it('without a waiting list the money is exhausted for those drawn last', async () => {
    const from = await source(100_000, { waitingList: false });
    const to = await group(from);
    const people = await opened(from, to, 4);
    clock.set(DRAW);
    await advanceDraws(parts);
    expect((await outcomes(people.map(({ id }) => id))).map(({ told }) => told)).toEqual([
      'SUBMITTED',
      'SUBMITTED',
      'EXHAUSTED',
      'EXHAUSTED',
    ]);
  });

  it('one person has one ticket, for two groups as for one, and keeps it when coming back', async () => {
    const from = await source(1_000_000);
    const [a, b] = [await group(from), await group(from)];
    const [anna] = await opened(from, a, 1);
    const second = await apply(anna!.who, b, from);
    await withdrawApplication(w.as(anna!.who), { application: globalId('Application', anna!.id), idempotencyKey: randomUUID() });
    const third = await apply(anna!.who, a, from);
    const tickets = await sql<{ ticket: string }>('select ticket from draw_ticket where draw_id = ?', [(await drawOf(from)).id]);
    expect(tickets).toHaveLength(1);
    clock.set(DRAW);
    await advanceDraws(parts);
    expect((await outcomes([second, third])).map(({ told }) => told)).toEqual(['SUBMITTED', 'SUBMITTED']);
    expect((await drawOf(from)).result!.entries).toHaveLength(2);
  });

  it('FUND-25: receives from the second the window opens until the second it closes, and not without a promise', async () => {
    const from = await source(1_000_000);
    const to = await group(from);
    clock.set(OPEN);
    await expect(apply(await w.resident(), to, from)).rejects.toMatchObject({
      code: 'SOURCE_CLOSED',
      text: { en: expect.stringContaining('being prepared') },
    });
    await prepareDraws(parts);
    const at = async (instant: Date) => {
      clock.set(instant);
      return apply(await w.resident(), to, from).then(
        () => 'received',
        ({ code, text }: { code: string; text: { en: string } }) => `${code}: ${text.en}`,
      );
    };
    expect([await at(BEFORE), await at(OPEN), await at(LAST_SECOND), await at(CLOSED)]).toEqual([
      'SOURCE_CLOSED: Applications with this funding open on 1 December 2026 at 09:00.',
      'received',
      'received',
      'SOURCE_CLOSED: Applications with this funding closed on 2 December 2026 at 17:00. Choose other funding or pay yourself.',
    ]);
  });

  it('FUND-22: the same key has one ticket and one application, sent five times at once', async () => {
    const from = await source(1_000_000);
    const to = await group(from);
    await prepareDraws(parts);
    clock.set(OPEN);
    const anna = await w.resident();
    const ids = await Promise.all([1, 2, 3, 4, 5].map(() => apply(anna, to, from, 'double click')));
    expect(new Set(ids).size).toBe(1);
    await expect(apply(anna, to, from)).rejects.toMatchObject({ code: 'ALREADY_APPLIED' });
  });

  it('races at the closing second: who is received is on the list, who is not is told so, and nobody gets in afterwards', async () => {
    const from = await source(1_000_000);
    const to = await group(from, 40);
    await opened(from, to, 1);
    clock.set(LAST_SECOND);
    const people = await Promise.all(Array.from({ length: 12 }, () => w.resident()));
    const closing = { ...parts, clock: { now: () => CLOSED, today: () => '2026-12-02' } };
    const draw = await drawOf(from);
    const results = await Promise.all([
      ...people.slice(0, 6).map((who) => apply(who, to, from).catch((error: { code: string }) => error.code)),
      freezeDraw(closing, draw.id),
      ...people.slice(6).map((who) => apply(who, to, from).catch((error: { code: string }) => error.code)),
    ]);
    const received = results.filter((result) => typeof result === 'string' && result.includes('-'));
    const refused = results.filter((result) => result === 'SOURCE_CLOSED');
    expect(received.length + refused.length).toBe(12);
    const [list] = await sql<{ count: number; open: number }>(
      'select count(*)::int as count, count(*) filter (where sheet is null)::int as open from draw_ticket where draw_id = ?',
      [draw.id],
    );
    expect(list).toEqual({ count: received.length + 1, open: 0 });
    await expect(
      sql('insert into draw_ticket (draw_id, account_id, ticket, issued_at) values (?, ?, ?, now())', [
        draw.id,
        people[0]!.account.id,
        'X',
      ]),
    ).rejects.toMatchObject({ constraint: 'the_list_of_tickets_is_closed' });
  });

  it('two servers take every step at once: one list, one order, one result', async () => {
    // what other tests have left open
    clock.set(DRAW);
    await advanceDraws(parts);
    clock.set(BEFORE);
    const from = await source(300_000);
    const to = await group(from);
    const people = await opened(from, to, 10);
    clock.set(DRAW);
    const other = { ...parts, em: database.orm.em.fork() as DrawParts['em'] };
    const taken = await Promise.all([advanceDraws(parts), advanceDraws(other), advanceDraws(parts), advanceDraws(other)]);
    expect(taken.reduce((sum, count) => sum + count, 0)).toBe(3);
    const decided = await outcomes(people.map(({ id }) => id));
    expect(decided.map(({ told }) => told)).toEqual([...Array(6).fill('SUBMITTED'), ...Array(4).fill('MONEY')]);
    expect(await w.balance(from, { kind: 'BUDGET', subjectId: from.id } as never)).toBe(0);
    expect(await verifyLedger(database.orm.em.fork())).toMatchObject({ problems: [] });
  });

  it('broken off between and within any steps, it goes on where it stood', async () => {
    const from = await source(200_000);
    const to = await group(from);
    const people = await opened(from, to, 6);
    const { id } = await drawOf(from);
    const broken = (name: string): DrawParts => ({
      ...parts,
      clock: {
        today: () => clock.today(),
        now: () => {
          throw new Error(`killed while it ${name}`);
        },
      },
    });
    await sealSheets(parts);
    clock.set(DRAW);
    await expect(freezeDraw(broken('freezes'), id)).rejects.toThrow('killed');
    expect((await drawOf(from)).status).toBe('COMMITTED');
    expect(await freezeDraw(parts, id)).toBe(true);
    const { listDigest } = await drawOf(from);
    await expect(revealDraw({ ...parts, seeds: drawSeeds('another secret, of somebody else altogether') }, id)).rejects.toThrow(
      'PERSONAL_DATA_KEY',
    );
    expect(await revealDraw(parts, id)).toBe(true);
    const ranks = (await outcomes(people.map((one) => one.id))).map(({ ticket }) => ticket);
    // everything has been given out and written down when the server dies: nothing of it remains
    let calls = 0;
    const dying = {
      ...parts,
      clock: { today: () => clock.today(), now: () => (++calls > 2 ? broken('decides').clock.now() : clock.now()) },
    };
    await expect(decideDraw(dying, id)).rejects.toThrow('killed while it decides');
    expect((await outcomes(people.map((one) => one.id))).map(({ told }) => told)).toEqual(Array(6).fill('SUBMITTED'));
    expect((await drawOf(from)).status).toBe('REVEALED');
    expect(await w.balance(from, { kind: 'BUDGET', subjectId: from.id } as never)).toBe(200_000);
    expect(await advanceDraws(parts)).toBe(1);
    const decided = await outcomes(people.map((one) => one.id));
    expect(decided.map(({ ticket }) => ticket)).toEqual(ranks);
    expect((await drawOf(from)).listDigest).toBe(listDigest);
    expect(decided.map(({ told }) => told)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'MONEY', 'MONEY']);
    expect(await advanceDraws(parts)).toBe(0);
  });

  it('while it is decided, other sources go on at once; whoever comes to its own programmes waits until everybody drawn is served', async () => {
    const from = await source(200_000);
    const to = await group(from, 3);
    await opened(from, to, 4);
    clock.set(DRAW);
    const { id } = await drawOf(from);
    await freezeDraw(parts, id);
    await revealDraw(parts, id);
    const other = await w.source({ schemes: [fullCostScheme()] });
    const elsewhere = await group(other);
    // somebody holds the budget of the draw for a while: the draw is in the middle
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const { promise: isHeld, resolve: held } = Promise.withResolvers<void>();
    const holding = database.orm.em.fork().transactional(async (own) => {
      await own.execute(`select 1 from ledger_account where kind = 'BUDGET' and subject_id = ? for update`, [from.id]);
      held();
      await released;
    });
    await isHeld;
    const advancing = advanceDraws(parts);
    const [quick, late] = [await w.resident(), await w.resident()];
    await new Promise((ready) => setTimeout(ready, 200));
    const started = performance.now();
    const decided = await apply(quick, elsewhere, other);
    expect(performance.now() - started).toBeLessThan(2_000);
    const statusOf = async (application: string) =>
      (
        await sql<{ status: string; decided: boolean }>('select status, decided_at is not null as decided from application where id = ?', [
          application,
        ])
      )[0];
    expect(await statusOf(decided)).toEqual({ status: 'SUBMITTED', decided: true });
    const key = randomUUID();
    const applying = submitApplication(w.as(late), { group: globalId('Group', to.id), confirmFacts: true, idempotencyKey: key });
    await new Promise((ready) => setTimeout(ready, 300));
    const waiting = await sql<{ decided: boolean }>('select decided_at is not null as decided from application where account_id = ?', [
      late.account.id,
    ]);
    expect(waiting).toEqual([{ decided: false }]);
    release();
    await holding;
    expect(await advancing).toBe(1);
    expect(await statusOf((await applying).id)).toEqual({ status: 'WAITLISTED', decided: true });
    expect((await drawOf(from)).status).toBe('DECIDED');
  });

  it('is stopped with a reason before the secret number is known, and then shows that number too', async () => {
    const from = await source(200_000);
    const to = await group(from);
    const people = await opened(from, to, 2);
    const { id } = await drawOf(from);
    const manager = w.as(await w.official(), { role: Role.FUNDING_SOURCE_MANAGER, fundingSourceId: from.id });
    const stranger = w.as(await w.official(), { role: Role.FUNDING_SOURCE_MANAGER, fundingSourceId: randomUUID() });
    const input = { draw: globalId('Draw', id), reasonLv: 'Nepareizs budžets.' };
    await expect(stopDraw(stranger, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(stopDraw(manager, { ...input, reasonLv: ' ' })).rejects.toMatchObject({ code: 'INVALID', field: ['reasonLv'] });
    expect(await stopDraw(manager, input)).toBe(id);
    await expect(stopDraw(manager, input)).rejects.toMatchObject({ code: 'WRONG_STATUS' });
    expect((await outcomes(people.map((one) => one.id))).map(({ told }) => told)).toEqual(['SOURCE_CLOSED', 'SOURCE_CLOSED']);
    await advanceDraws(parts);
    const stopped = await drawOf(from);
    expect(stopped.status).toBe('STOPPED');
    expect(fingerprint(stopped.seed!)).toBe(stopped.commitment);
    clock.set(DRAW);
    expect(await advanceDraws(parts)).toBe(0);
  });

  it('once the secret number is known nobody can stop it', async () => {
    const from = await source(200_000);
    await opened(from, await group(from), 1);
    const { id } = await drawOf(from);
    clock.set(DRAW);
    await freezeDraw(parts, id);
    await revealDraw(parts, id);
    const manager = w.as(await w.official(), { role: Role.PLATFORM_ADMINISTRATOR });
    await expect(stopDraw(manager, { draw: globalId('Draw', id), reasonLv: 'Nepatīk.' })).rejects.toMatchObject({ code: 'WRONG_STATUS' });
  });

  it('the database lets nobody bend it: promise, list, order and result stay, and steps follow one another', async () => {
    const from = await source(200_000);
    await opened(from, await group(from), 2);
    const { id } = await drawOf(from);
    const refused = (text: string) =>
      sql(text, [id]).then(
        () => 'done',
        ({ constraint }: { constraint?: string }) => constraint,
      );
    expect(await refused(`update draw set commitment = repeat('0', 64) where id = ?`)).toBe('what_is_published_of_a_draw_stays');
    expect(
      await refused(`update draw set closes_at = closes_at + interval '1 hour', draw_at = draw_at + interval '1 hour' where id = ?`),
    ).toBe('what_is_published_of_a_draw_stays');
    expect(await refused(`update draw set status = 'DECIDED' where id = ?`)).toBe('a_draw_only_goes_forward');
    expect(await refused(`update draw_ticket set ticket = 'AAAA' where draw_id = ?`)).toBe('a_ticket_stays_what_it_is');
    expect(await refused('delete from draw_ticket where draw_id = ?')).toBe('tickets_are_kept');
    clock.set(DRAW);
    await freezeDraw(parts, id);
    expect(await refused('delete from draw_sheet where draw_id = ?')).toBe('sheets_are_never_rewritten');
    expect(await refused(`update draw set status = 'REVEALED', seed = 'chosen to my liking' where id = ?`)).toBe(
      'the_secret_number_is_the_one_promised',
    );
    await advanceDraws(parts);
    expect(await refused('update draw_ticket set rank = 3 - rank where draw_id = ?')).toBe('a_ticket_stays_what_it_is');
    expect(await refused(`update draw set result = '{}' where id = ?`)).toBe('what_is_published_of_a_draw_stays');
    expect(await refused('delete from draw where id = ?')).toBe('draws_are_kept');
  });

  it('while it waits, no provider can take in or put aside an applicant', async () => {
    const from = await source(200_000);
    const [anna] = await opened(from, await group(from), 1);
    const official = w.as(await w.official(), { role: Role.PLATFORM_ADMINISTRATOR });
    await expect(
      rejectApplication(official, {
        application: globalId('Application', anna!.id),
        reason: RejectionReason.PRIOR_KNOWLEDGE,
        idempotencyKey: randomUUID(),
      }),
    ).rejects.toMatchObject({ code: 'WRONG_STATUS' });
  });

  it('an announced window that leaves the rules is called off, and preparing twice promises once', async () => {
    const from = await source(200_000);
    await Promise.all([
      prepareDraws(parts),
      prepareDraws(parts),
      prepareDraws({ ...parts, em: database.orm.em.fork() as DrawParts['em'] }),
    ]);
    expect(await sql('select id from draw where funding_source_id = ?', [from.id])).toHaveLength(1);
    await sql(`update funding_source_version set rules = jsonb_set(rules, '{applications}', '{}') where funding_source_id = ?`, [from.id]);
    await prepareDraws(parts);
    expect((await drawOf(from)).status).toBe('STOPPED');
  });
});
