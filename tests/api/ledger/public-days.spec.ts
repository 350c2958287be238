import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LedgerAccountKind } from 'server/modules/money/ledger/ledger-account-kind.enum.ts';
import { sealLedger } from 'server/modules/money/ledger/seal-ledger.ts';
import { TransferKind } from 'server/modules/money/ledger/transfer-kind.enum.ts';
import { moneyWorld } from 'server/testing/money-world.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROGRAM = join(import.meta.dirname, '..', '..', '..', 'public-ui', 'public', 'verify-ledger.mjs');
const DAYS = `query ($first: Int, $after: String) { ledgerDays(first: $first, after: $after) { totalCount nodes { day transfers firstPosition lastPosition previousRoot root download } pageInfo { hasNextPage endCursor } } }`;

interface Days {
  ledgerDays: {
    totalCount: number;
    nodes: {
      day: string;
      transfers: number;
      firstPosition: number;
      lastPosition: number;
      previousRoot: string;
      root: string;
      download: string;
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/** The small public program, as somebody would run it. */
async function verify(...given: string[]): Promise<{ code: number; said: string }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, ...given]);
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

describe('the ledger anybody can recompute', () => {
  let app: TestApp;
  const files = new Map<string, string>();
  const folder = mkdtempSync(join(tmpdir(), 'ledger-days-'));
  const kept = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  beforeAll(async () => {
    app = await testApp({ now: '2026-11-20T10:00:00Z' });
    const w = moneyWorld(app.orm, app.clock);
    const source = await w.source();
    const round = await w.round(source);
    // a day with six grants, which can be shown, and a day with two, which cannot
    for (const people of [6, 2]) {
      for (let person = 0; person < people; person++) await w.grant(await w.resident(), round);
      await sealLedger({ em: app.orm.em.fork(), clock: app.clock });
      app.clock.set(new Date(app.clock.now().getTime() + 86_400_000));
    }
    await w.fund(source, 1_000);
    await sealLedger({ em: app.orm.em.fork(), clock: app.clock });
    for (const day of (await days()).nodes) files.set(day.day, await (await fetch(app.address + day.download)).text());
  });
  afterAll(() => app.close());

  const days = async (variables: object = {}) => (await app.graphql<Days>(DAYS, variables)).data.ledgerDays;

  it('BEY-29: publishes the root of each finished day, paged, each going on from the one before', async () => {
    const { nodes, totalCount } = await days();
    expect(totalCount).toBe(2);
    expect(nodes).toMatchObject([
      { day: '2026-11-21', transfers: 2, firstPosition: 8, lastPosition: 9, previousRoot: nodes[1]!.root },
      { day: '2026-11-20', transfers: 7, firstPosition: 1, lastPosition: 7, previousRoot: '0'.repeat(64) },
    ]);
    const first = await days({ first: 1 });
    expect(first.nodes).toEqual(nodes.slice(0, 1));
    expect(await days({ first: 1, after: first.pageInfo.endCursor })).toMatchObject({
      nodes: nodes.slice(1),
      pageInfo: { hasNextPage: false },
    });
  });

  it('BEY-29: a day that is not over has no file', async () => {
    expect((await fetch(`${app.address}/ledger/days/2026-11-22.jsonl`)).status).toBe(404);
    expect((await fetch(`${app.address}/ledger/days/nonsense`)).status).toBe(404);
  });

  it('BEY-29, ROLE-5: a file tells nothing about a person, and keeps back what fewer than five share', async () => {
    const [head, fund, ...grants] = files
      .get('2026-11-20')!
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(head).toMatchObject({ format: 'stars-ledger-day-1', day: '2026-11-20' });
    expect(fund.slice(2, 5)).toEqual(['FUND', 'EXTERNAL', 'BUDGET']);
    expect(grants.map((line: unknown[]) => line.slice(2, 6))).toEqual(Array(6).fill(['ALLOCATE', 'BUDGET', 'GRANT', 50_000]));
    const second = files.get('2026-11-21')!.trim().split('\n').slice(1);
    expect(second.map((line) => JSON.parse(line).length)).toEqual([4, 4]);
    const [row] = await app.orm.em
      .fork()
      .execute<{ ids: string[] }[]>(
        `select array(select id::text from ledger_account where kind = 'GRANT' union all select id::text from training_grant union all select id::text from learning_account union all select id::text from ledger_transfer union all select nonce from ledger_link) as ids`,
      );
    const everything = [...files.values()].join('');
    for (const id of row!.ids) expect(everything).not.toContain(id);
  });

  it('BEY-29: the public program recomputes every day from the platform, and from files that were kept', async () => {
    expect(await verify(app.address)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/9 movements .* 7 of them shown in full\. Everything holds/),
    });
    const kept20 = kept('20.jsonl', files.get('2026-11-20')!);
    expect(await verify(kept20, kept('21.jsonl', files.get('2026-11-21')!))).toMatchObject({ code: 0 });
  });

  const changed = (day: string, row: number, change: (line: unknown[]) => unknown[]) =>
    files
      .get(day)!
      .split('\n')
      .map((line, index) => (index === row ? JSON.stringify(change(JSON.parse(line))) : line))
      .join('\n');

  it.each([
    ['an amount', 3, (line: unknown[]) => line.with(5, 49_999), /line 4, place 3: does not follow/],
    ['a kind', 4, (line: unknown[]) => line.with(2, 'STIPEND'), /line 5, place 4: STIPEND does not go from BUDGET to GRANT/],
    ['a seal', 5, (line: unknown[]) => line.with(7, '0'.repeat(64)), /line 6, place 5: does not follow/],
    ['a place', 2, (line: unknown[]) => line.with(0, 3), /line 3, place 3: place 2 is missing/],
  ])('BEY-29: names the first line when %s was changed', async (_, row, change, line) => {
    const { code, said } = await verify(kept('changed.jsonl', changed('2026-11-20', row, change)));
    expect(code).toBe(1);
    expect(said).toMatch(line);
  });

  it('BEY-29: names the day that was left out or does not go on', async () => {
    const other = files.get('2026-11-21')!.replace(/"previousRoot":"\w+"/, `"previousRoot":"${'1'.repeat(64)}"`);
    const { code, said } = await verify(kept('a.jsonl', files.get('2026-11-20')!), kept('b.jsonl', other));
    expect([code, said]).toEqual([1, expect.stringMatching(/does not begin at the root of 2026-11-20/)]);
  });

  it('FUND-21: the public program knows the same ways of money as the database', async () => {
    const allowed = await app.orm.em.fork().execute<{ way: string }[]>(
      `select k.kind || ' ' || d.kind || ' ' || c.kind as way from unnest(string_to_array(?, ',')) as k(kind), unnest(string_to_array(?, ',')) as d(kind), unnest(string_to_array(?, ',')) as c(kind)
        where k.kind <> 'CORRECTION' and ledger_allows(k.kind, d.kind, c.kind) order by 1`,
      [Object.values(TransferKind).join(','), Object.values(LedgerAccountKind).join(','), Object.values(LedgerAccountKind).join(',')],
    );
    const text = readFileSync(PROGRAM, 'utf8');
    const ways = [
      ...text.slice(text.indexOf('const WAYS'), text.indexOf('};', text.indexOf('const WAYS'))).matchAll(/(\w+): \[([^\]]+)\]/g),
    ];
    const known = ways.flatMap(([, kind, list]) => [...list!.matchAll(/'(\w+ \w+)'/g)].map(([, way]) => `${kind} ${way}`));
    expect(known.toSorted()).toEqual(allowed.map(({ way }) => way).toSorted());
  });
});
