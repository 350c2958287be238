import { randomUUID } from 'node:crypto';
import { globalId } from 'server/shared/global-id.ts';
import { fullCostScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { sessionFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { connect } from 'server/mikro-orm.config.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { receiptNumber decidedBy } userErrors { code } } }`;

describe('FUND-24: the status page', () => {
  let app: TestApp;
  let w: MoneyWorld;
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
  });
  afterAll(() => app.close());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.address}${path}`, { headers });
  const text = async (path: string) => (await (await get(path)).text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s ]+/g, ' ');
  /** The figures are refreshed every few seconds by themselves. */
  const until = async (path: string, wanted: RegExp) => {
    for (let tries = 0; tries < 60; tries++) {
      const shown = await text(path);
      if (wanted.test(shown)) return shown;
      await new Promise((ready) => setTimeout(ready, 250));
    }
    return text(path);
  };

  it('says in both languages what is open, what comes next, how far decisions are, and finds one’s number; without scripts', async () => {
    const source = await w.source({
      schemes: [fullCostScheme()],
      budgetCents: 100_000,
      rules: {
        applications: {
          windows: [
            { from: '2026-11-22T06:00:00Z', until: '2026-11-30T15:00:00Z' },
            { from: '2026-12-07T07:00:00Z', until: '2026-12-14T15:00:00Z', allotment: 'DRAW' },
          ],
        },
      },
    });
    const group = await w.group({ programme: await w.programme({ priceCents: 50_000, fundingSources: [source] }) });
    const numbers: number[] = [];
    for (let made = 0; made < 3; made++) {
      const { person } = await w.resident();
      const { data } = await app.graphql<{ submitApplication: { application: { receiptNumber: number } } }>(
        SUBMIT,
        { input: { group: globalId('Group', group.id), fundingSource: source.code, confirmFacts: true, idempotencyKey: randomUUID() } },
        await sessionFor(app, person.id),
      );
      numbers.push(data.submitApplication.application.receiptNumber);
    }
    const last = numbers.at(-1)!;
    const lv = await until('/statuss', /Saņemti 3, izlemti 3, gaidīšanas rindā 1\./);
    expect(lv).toMatch(/Viss darbojas\./);
    expect(lv).toMatch(/Saņemti 3, izlemti 3, gaidīšanas rindā 1\./);
    expect(lv).toMatch(/Beidzas: 2026\. gada 30\. novembris 17:00\./);
    expect(lv).toMatch(/Sākas: 2026\. gada 7\. decembris 09:00\. Vietas piešķir izlozē\./);
    const en = await text('/en/status');
    expect(en).toContain(`Decided up to number ${last}`);
    expect(en).toMatch(/Figures read at 12:00:00\./);
    expect(await text(`/en/status?number=${numbers[0]}`)).toContain(`Your number is ${numbers[0]}. Decided up to ${last}, yours too.`);
    expect(await text(`/statuss?numurs=P-2026-${String(last + 40).padStart(6, '0')}`)).toContain(
      `Pieteikuma ar numuru ${last + 40} vēl nav.`,
    );
    expect(await (await get('/statuss')).text()).not.toContain('<script');

    // somebody waits for her turn
    await app.orm.em
      .fork()
      .execute(
        `update application set decided_at = null, status = 'SUBMITTED', waiting_for = null, holds_place = false where receipt_number = ?`,
        [last],
      );
    await until('/en/status', new RegExp(`Decided up to number ${last - 1}`));
    expect(await text(`/en/status?number=${last}`)).toContain(
      `Your number is ${last}. Decided up to ${last - 1}. Yours is waiting for its turn.`,
    );
  });

  it('is kept by browsers and relays for seconds, compressed, and the same page is not sent twice', async () => {
    const first = await get('/statuss', { 'accept-encoding': 'br' });
    expect(first.headers.get('cache-control')).toBe('public, max-age=5');
    expect(first.headers.get('content-encoding')).toBe('br');
    const again = await get('/statuss', { 'if-none-match': first.headers.get('etag')! });
    expect(again.status).toBe(304);
    expect(first.headers.get('set-cookie')).toBeNull();
  });

  it('is not moved by what people type', async () => {
    for (const typed of ['<script>', '%00', '1240; drop table', '-5', '9'.repeat(400), '‮12']) {
      const response = await get(`/statuss?numurs=${encodeURIComponent(typed)}`);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain('<script');
    }
  });

  it('answers when the database is down, says so and how old its figures are, and recovers by itself', async () => {
    const name = new URL(app.config.databaseUrl!).pathname.slice(1);
    const admin = await connect(inject('postgresUrl' as never));
    const run = (sql: string) => admin.em.fork().execute(sql);
    const before = await text('/en/status');
    const [, number] = /Last number received (\d+)/.exec(before)!;
    await run(`alter database ${name} with allow_connections false`);
    await run(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`);
    try {
      app.clock.set(new Date('2026-11-22T10:03:00Z'));
      const shown = await until('/en/status', /does not answer/);
      expect(shown).toContain('The database does not answer at present. What has been received is not lost.');
      expect(shown).toMatch(/Figures read at 12:00:00, 3 min ago\./);
      expect(shown).toContain(`Last number received ${number}`);
      const times = [];
      for (let made = 0; made < 20; made++) {
        const started = performance.now();
        expect((await get('/statuss?numurs=1')).status).toBe(200);
        times.push(performance.now() - started);
      }
      expect(times.sort((a, b) => a - b)[10]!).toBeLessThan(250);
    } finally {
      await run(`alter database ${name} with allow_connections true`);
      await admin.close();
    }
    expect(await until('/en/status', /Everything works/)).toMatch(/Figures read at 12:03:00\./);
  });
});
