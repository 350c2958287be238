import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { advanceDraws } from 'server/modules/training/applications/drawing/advance-draws.ts';
import type { DrawParts } from 'server/modules/training/draws/draw-parts.ts';
import { drawSeeds } from 'server/modules/training/draws/draw-seeds.ts';
import { prepareDraws } from 'server/modules/training/draws/prepare-draws.ts';
import type { PublishedDraw } from 'server/modules/training/draws/published-draw.ts';
import { sealSheets } from 'server/modules/training/draws/seal-sheet.ts';
import { verifyLedger } from 'server/modules/payments/verification/verify-ledger.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { createLog } from 'server/shared/log.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { sessionFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROGRAM = join(import.meta.dirname, '..', '..', '..', 'public-ui', 'public', 'verify-draw.mjs');
const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id status decidedBy whatHappensNext(locale: EN) drawTicket { ticket rank draw { code status drawAt } } } userErrors { code message(locale: EN) } } }`;
const LOOK = `query ($id: ID!) { application(id: $id) { id status waitlistNumber reserved { cents } drawTicket { ticket rank } } }`;
const DRAW = `query ($code: String!) { draw(code: $code) { code status commitment seed listDigest ticketCount figures { applications placed waiting withoutPlace } tickets(first: 100) { ticket rank outcomes } fundingSource { code } downloadUrl } }`;
const STOP = `mutation ($input: StopDrawInput!) { stopDraw(input: $input) { draw { status stopReason(locale: LV) } userErrors { code message(locale: EN) path } } }`;

interface Applied {
  application: {
    id: string;
    status: string;
    decidedBy: string | null;
    whatHappensNext: string;
    drawTicket: { ticket: string; rank: number | null; draw: { code: string; status: string; drawAt: string } };
  };
  userErrors: { code: string; message: string }[];
}
interface Shown {
  status: string;
  seed: string | null;
  ticketCount: number;
  figures: object | null;
  tickets: { ticket: string; rank: number | null; outcomes: string[] }[];
}

describe('BEY-20: a draw over HTTP', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let parts: DrawParts;
  const windows = [{ from: '2026-12-01T07:00:00Z', until: '2026-12-02T15:00:00Z' }];
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
    parts = {
      em: app.orm.em.fork() as DrawParts['em'],
      clock: app.clock,
      log: createLog('silent'),
      seeds: drawSeeds(app.config.personalDataKey),
    };
  });
  afterAll(() => app.close());

  const download = async (code: string) => {
    const response = await fetch(`${app.address}/draws/${code}.json`);
    return { response, draw: (await response.json()) as PublishedDraw };
  };
  const shown = async (code: string) => (await app.graphql<{ draw: Shown }>(DRAW, { code })).data.draw;
  /** Runs the public program as anybody would: plain Node and a file. */
  const verified = (draw: unknown) =>
    new Promise<{ code: number; lines: string[] }>((done) => {
      const file = join(mkdtempSync(join(tmpdir(), 'draw-')), 'draw.json');
      writeFileSync(file, JSON.stringify(draw));
      execFile(process.execPath, [PROGRAM, file], (error, stdout, stderr) =>
        done({ code: error ? Number(error.code) : 0, lines: (stdout + stderr).trim().split('\n') }),
      );
    });

  it('twelve apply for money enough for five: promise, tickets, list, secret number, order, result, and anybody can check it', async () => {
    const source = await w.source({
      code: '7.7.7.7.i',
      schemes: [fullCostScheme()],
      budgetCents: 5 * 50_000 + 100,
      rules: { applications: { allotment: 'DRAW', windows } },
    });
    const programme = await w.programme({ priceCents: 50_000, fundingSources: [source] });
    const group = await w.group({ programme, startsOn: '2027-01-11', applicationsUntil: new Date('2027-01-05T00:00:00Z') });
    await prepareDraws(parts);
    const code = '7.7.7.7.i-2026-12-01';
    const { commitment } = (await download(code)).draw;
    expect((await verified((await download(code)).draw)).lines.every((line) => line.endsWith('not published yet'))).toBe(true);

    app.clock.set(new Date('2026-12-01T07:00:00Z'));
    const people = [];
    for (let made = 0; made < 12; made++) {
      const resident = await w.resident();
      people.push({ resident, cookie: await sessionFor(app, resident.person.id) });
    }
    const submit = (cookie: string) =>
      app.graphql<{ submitApplication: Applied }>(
        SUBMIT,
        { input: { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true, idempotencyKey: randomUUID() } },
        cookie,
      );
    const answers = await Promise.all(people.map(({ cookie }) => submit(cookie)));
    const applied = answers.map(({ data, errors }) => {
      expect(errors).toBeUndefined();
      expect(data.submitApplication.userErrors).toEqual([]);
      return data.submitApplication.application;
    });
    for (const one of applied) {
      expect(one).toMatchObject({ status: 'SUBMITTED', decidedBy: null, drawTicket: { rank: null, draw: { code, status: 'COMMITTED' } } });
      expect(one.whatHappensNext).toBe(
        `Your ticket in the draw is ${one.drawTicket.ticket}. The draw is held on 2 December 2026 at 18:00. Until then there is nothing you need to do.`,
      );
    }
    // a ticket tells nobody whose it is: not even a colleague of the agency
    const official = await staff(app, Role.PLATFORM_ADMINISTRATOR);
    const seen = await app.graphql<{ application: object }>(LOOK, { id: applied[0]!.id }, official.cookie);
    expect(seen.data.application).toMatchObject({ status: 'SUBMITTED', drawTicket: null });

    // the list grows in sight of everybody, and cannot be told from the order of receipt
    await sealSheets(parts);
    expect((await download(code)).draw.sheets.map(({ tickets }) => tickets)).toEqual([
      applied.map(({ drawTicket }) => drawTicket.ticket).sort(),
    ]);
    expect((await shown(code)).seed).toBeNull();

    app.clock.set(new Date('2026-12-02T15:00:00Z'));
    expect((await submit(await sessionFor(app, (await w.resident()).person.id))).data.submitApplication.userErrors).toEqual([
      {
        code: 'SOURCE_CLOSED',
        message: 'Applications with this funding closed on 2 December 2026 at 17:00. Choose other funding or pay yourself.',
      },
    ]);
    await advanceDraws(parts);
    expect((await shown(code)).status).toBe('FROZEN');
    app.clock.set(new Date('2026-12-02T16:00:00Z'));
    await advanceDraws(parts);

    const result = await shown(code);
    expect(result).toMatchObject({
      status: 'DECIDED',
      commitment,
      ticketCount: 12,
      figures: { applications: 12, placed: 5, waiting: 7, withoutPlace: 0 },
    });
    expect(result.tickets.map(({ rank, outcomes }) => [rank, ...outcomes])).toEqual([
      ...[1, 2, 3, 4, 5].map((rank) => [rank, 'PLACE']),
      ...[6, 7, 8, 9, 10, 11, 12].map((rank) => [rank, 'WAITING']),
    ]);
    // each finds her own: reserved, or her place in line as drawn
    for (const [index, { resident }] of people.entries()) {
      const { data } = await app.graphql<{
        application: {
          status: string;
          waitlistNumber: number | null;
          reserved: { cents: number };
          drawTicket: { ticket: string; rank: number };
        };
      }>(LOOK, { id: applied[index]!.id }, await sessionFor(app, resident.person.id));
      const { rank } = data.application.drawTicket;
      expect(result.tickets[rank - 1]!.ticket).toBe(data.application.drawTicket.ticket);
      expect(data.application).toMatchObject(
        rank <= 5
          ? { status: 'SUBMITTED', reserved: { cents: 50_000 } }
          : { status: 'WAITLISTED', waitlistNumber: rank - 5, reserved: { cents: 0 } },
      );
    }
    expect(await verifyLedger(app.orm.em.fork())).toMatchObject({ problems: [] });

    const { response, draw } = await download(code);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const again = await fetch(`${app.address}/draws/${code}.json`, { headers: { 'if-none-match': response.headers.get('etag')! } });
    expect(again.status).toBe(304);
    for (const { resident } of people) {
      expect(JSON.stringify(draw)).not.toContain(resident.account.id);
      expect(JSON.stringify(draw)).not.toContain(resident.person.familyName);
    }
    expect(await verified(draw)).toEqual({ code: 0, lines: ['right  commitment', 'right  list', 'right  order', 'right  result'] });

    // a file somebody has changed is found out, with the place
    const changed = async (change: (file: PublishedDraw) => void) => {
      const file = structuredClone(draw);
      change(file);
      const { code: exit, lines } = await verified(file);
      return [exit, ...lines.filter((line) => line.startsWith('WRONG'))];
    };
    expect(await changed((file) => (file.seed = file.seed!.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))))).toContain(
      'WRONG  commitment: seed',
    );
    expect(await changed((file) => (file.sheets[0]!.tickets[3] = 'AAAA-AAAA-AAAA'))).toContain('WRONG  list: sheet 1');
    expect(await changed((file) => file.sheets[0]!.tickets.pop())).toContain('WRONG  list: sheet 1');
    expect(await changed((file) => file.order!.reverse())).toEqual([1, 'WRONG  order: place 1']);
    expect(await changed((file) => (file.entries![6]!.outcome = 'PLACE' as never))).toEqual([
      1,
      `WRONG  result: result of ${draw.order![6]}`,
    ]);
    expect(await changed((file) => (file.purses![0]!.left = 6 * 50_000))).toEqual([1, `WRONG  result: result of ${draw.order![5]}`]);
    expect(await changed((file) => file.entries!.reverse())).toContain(`WRONG  result: result of ${draw.order![11]}`);
  });

  it('an administrator stops it with a reason that everybody reads; others cannot', async () => {
    const source = await w.source({
      code: '7.7.7.8.i',
      schemes: [fullCostScheme()],
      rules: { applications: { allotment: 'DRAW', windows } },
    });
    app.clock.set(new Date('2026-11-30T07:00:00Z'));
    await prepareDraws(parts);
    const code = '7.7.7.8.i-2026-12-01';
    const { data } = await app.graphql<{ draw: { id: string } }>(`query ($code: String!) { draw(code: $code) { id } }`, { code });
    const input = { draw: data.draw.id, reasonLv: 'Budžets vēl nav apstiprināts.', reasonEn: 'The budget is not confirmed yet.' };
    const anna = await w.resident();
    const refused = await app.graphql(STOP, { input }, await sessionFor(app, anna.person.id));
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { cookie } = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: source.id });
    const stopped = await app.graphql<{ stopDraw: object }>(STOP, { input }, cookie);
    expect(stopped.data.stopDraw).toEqual({ draw: { status: 'STOPPED', stopReason: 'Budžets vēl nav apstiprināts.' }, userErrors: [] });
    await advanceDraws(parts);
    const { draw } = await download(code);
    expect(draw.stopReason).toEqual({ lv: 'Budžets vēl nav apstiprināts.', en: 'The budget is not confirmed yet.' });
    expect((await verified(draw)).lines).toEqual([
      'right  commitment',
      '-      list: not published yet',
      '-      order: not published yet',
      '-      result: not published yet',
    ]);
  });
});
