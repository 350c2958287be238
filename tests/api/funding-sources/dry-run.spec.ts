import { Role } from 'server/modules/platform/access/role.enum.ts';
import { continueDryRuns } from 'server/modules/training/dry-runs/continue-dry-run.ts';
import { submitApplication } from 'server/modules/training/applications/receiving/submit-application.ts';
import { globalId } from 'server/shared/global-id.ts';
import { grantScheme, moneyWorld, type MoneyWorld } from 'server/testing/money-world.ts';
import { openAccountFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Run {
  id: string;
  status: string;
  processed: number;
  toProcess: number;
  isOutOfDate: boolean;
  madeBy: number[];
  startedBy: string;
  decisions: number;
  moreMoney: number;
  lessMoney: number;
  amountBefore: { cents: number };
  amountAfter: { cents: number };
  gained: { cents: number };
  lost: { cents: number };
  inPlainWords: string;
}
type Step = { dryRun: Run | null; userErrors: { code: string; path: string[] }[] };

const RUN = `id status processed toProcess isOutOfDate madeBy startedBy decisions moreMoney lessMoney amountBefore { cents } amountAfter { cents } gained { cents } lost { cents } inPlainWords(locale: EN)`;

describe('trying a draft on past decisions', () => {
  let app: TestApp;
  let w: MoneyWorld;
  let source: { id: string };
  let author: { cookie: string; personId: string };
  let publisher: { cookie: string; personId: string };
  beforeAll(async () => {
    app = await testApp();
    w = moneyWorld(app.orm, app.clock);
    const given = await w.source({ code: '2.2.2', requiresFourEyes: true });
    source = given;
    [author, publisher] = await Promise.all([
      staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: given.id }),
      staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: given.id }),
    ]);
    const provider = await w.provider();
    const round = await w.round(given);
    // two take a module at 555.21, of which the grant pays 500; the third one at 412.13, which it pays whole
    for (const priceCents of [55_521, 55_521, 41_213]) {
      const group = await w.group({ programme: await w.programme({ provider, fundingSources: [given], priceCents }) });
      const resident = await w.resident();
      await w.grant(resident, round);
      await submitApplication(w.as(resident), {
        group: globalId('Group', group.id),
        fundingSource: '2.2.2',
        confirmFacts: true,
        idempotencyKey: `try-${resident.account.number}`,
      });
    }
  });
  afterAll(() => app.close());

  const ask = async <T>(query: string, variables: object, cookie?: string) => (await app.graphql<T>(query, variables, cookie)).data;
  const draft = async (amountCents: number, cookie = author.cookie) =>
    (
      await ask<{ updateFundingSourceDraft: { version: { id: string } } }>(
        'mutation ($input: UpdateFundingSourceDraftInput!) { updateFundingSourceDraft(input: $input) { version { id } } }',
        {
          input: {
            fundingSource: globalId('FundingSource', source.id),
            rules: {
              period: { from: '2024-01-01', until: '2030-12-31' },
              targetGroup: { all: [] },
              schemes: [grantScheme({ amountCents, capCents: 200_000 })],
            },
          },
        },
        cookie,
      )
    ).updateFundingSourceDraft.version.id;
  const start = async (version: string, cookie = author.cookie) =>
    (
      await ask<{ startDryRun: Step }>(
        `mutation ($input: StartDryRunInput!) { startDryRun(input: $input) { dryRun { ${RUN} } userErrors { code path } } }`,
        { input: { version } },
        cookie,
      )
    ).startDryRun;
  const stop = async (dryRun: string, cookie = author.cookie) =>
    (
      await ask<{ stopDryRun: Step }>(
        `mutation ($input: DryRunInput!) { stopDryRun(input: $input) { dryRun { ${RUN} } userErrors { code path } } }`,
        { input: { dryRun } },
        cookie,
      )
    ).stopDryRun;
  const read = async (version: string, cookie: string) =>
    (
      await ask<{ node: { dryRun: Run | null } | null }>(
        `query ($id: ID!) { node(id: $id) { ... on FundingSourceVersion { dryRun { ${RUN} } } } }`,
        { id: version },
        cookie,
      )
    ).node?.dryRun;
  const changes = async (filter: object, cookie: string, page = 1) =>
    (
      await ask<{
        consoleDryRunChanges: {
          totalCount: number;
          items: {
            effect: string;
            before: { cents: number };
            after: { cents: number };
            application: { number: string } | null;
            applicationNumber: string;
          }[];
        };
      }>(
        `query ($filter: DryRunChangeFilter, $page: Int) { consoleDryRunChanges(filter: $filter, page: $page, perPage: 1, sort: { field: "applicationNumber", direction: ASC }) { totalCount items { effect before { cents } after { cents } applicationNumber application { number } } } }`,
        { filter, page },
        cookie,
      )
    ).consoleDryRunChanges;

  it('FUND-2: what the author sees is kept for the second person who publishes, and says when the draft has changed since', async () => {
    const version = await draft(75_000);
    expect(await read(version, publisher.cookie)).toBeNull();
    const { dryRun, userErrors } = await start(version);
    expect(userErrors).toEqual([]);
    expect(dryRun).toMatchObject({
      status: 'DONE',
      processed: 3,
      toProcess: 3,
      isOutOfDate: false,
      madeBy: [1],
      decisions: 3,
      moreMoney: 2,
      lessMoney: 0,
      amountBefore: { cents: 50_000 + 50_000 + 41_213 },
      amountAfter: { cents: 55_521 + 55_521 + 41_213 },
      gained: { cents: 2 * 5_521 },
      lost: { cents: 0 },
    });
    expect(await read(version, publisher.cookie)).toEqual(dryRun);
    // the list pages
    const first = await changes({ dryRun: dryRun!.id, effect: 'MORE' }, publisher.cookie);
    const second = await changes({ dryRun: dryRun!.id, effect: 'MORE' }, publisher.cookie, 2);
    expect(first).toMatchObject({ totalCount: 2, items: [{ effect: 'MORE', before: { cents: 50_000 }, after: { cents: 55_521 } }] });
    expect(second.items[0]!.applicationNumber).not.toBe(first.items[0]!.applicationNumber);
    expect(first.items[0]!.application?.number).toBe(first.items[0]!.applicationNumber);
    // trying twice: the same result in the same place
    expect((await start(version)).dryRun).toEqual(dryRun);
    expect((await changes({ dryRun: dryRun!.id }, publisher.cookie)).totalCount).toBe(2);

    await draft(40_000);
    expect(await read(version, publisher.cookie)).toEqual({ ...dryRun, isOutOfDate: true });
    expect((await start(version)).dryRun).toMatchObject({ id: dryRun!.id, isOutOfDate: false, moreMoney: 0, lessMoney: 3 });

    const published = await ask<{ publishFundingSourceVersion: { userErrors: { code: string }[] } }>(
      'mutation ($input: PublishFundingSourceVersionInput!) { publishFundingSourceVersion(input: $input) { userErrors { code } } }',
      { input: { version, effectiveFrom: '2026-12-01' } },
      publisher.cookie,
    );
    expect(published.publishFundingSourceVersion.userErrors).toEqual([]);
    expect(await read(version, author.cookie)).toMatchObject({ isOutOfDate: false, lessMoney: 3 });
  });

  it('FUND-2: is stopped, stays as it stands, and goes on where it was', async () => {
    const version = await draft(30_000);
    const { dryRun } = await start(version);
    await app.orm.em
      .fork()
      .execute(
        `update dry_run set status = 'RUNNING', processed = 0, reached_application_id = null, findings = '{"schemes": {}, "madeBy": []}', finished_at = null`,
      );
    await app.orm.em.fork().execute('delete from dry_run_change');
    expect((await stop(dryRun!.id, publisher.cookie)).dryRun).toMatchObject({ status: 'STOPPED', processed: 0, decisions: 0 });
    await continueDryRuns({ em: app.orm.em.fork() as never, clock: app.clock });
    expect(await read(version, author.cookie)).toMatchObject({ status: 'STOPPED', processed: 0 });
    expect((await start(version, publisher.cookie)).dryRun).toMatchObject({ ...dryRun, status: 'DONE', decisions: 3 });
    // somebody reaches for the button when it has ended: nothing happens
    expect(await stop(dryRun!.id)).toMatchObject({ dryRun: { status: 'DONE' }, userErrors: [] });
  });

  it('ROLE-3: of a version of another source, and for residents, there is no dry run', async () => {
    const version = await draft(30_000);
    const { dryRun } = await start(version);
    const other = await w.source({ code: '2.2.3' });
    const stranger = await staff(app, Role.FUNDING_SOURCE_MANAGER, { fundingSourceId: other.id });
    expect((await start(version, stranger.cookie)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['version'] }]);
    expect((await stop(dryRun!.id, stranger.cookie)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['dryRun'] }]);
    expect((await start('nothing')).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['version'] }]);
    expect((await changes({ dryRun: dryRun!.id }, stranger.cookie)).totalCount).toBe(0);
    const nodes = async (cookie: string) =>
      (await ask<{ node: object | null }>('query ($id: ID!) { node(id: $id) { __typename } }', { id: dryRun!.id }, cookie)).node;
    expect([await nodes(author.cookie), await nodes(stranger.cookie)]).toEqual([{ __typename: 'DryRun' }, null]);
    const resident = await openAccountFor(app);
    expect(
      (await app.graphql(`mutation { startDryRun(input: { version: "${version}" }) { userErrors { code } } }`, {}, resident.cookie)).errors,
    ).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('ROLE-6: who tried and who stopped is on record', async () => {
    const rows = await app.orm.em
      .fork()
      .execute<{ action: string }[]>(
        `select distinct action from audit_entry where action in ('startDryRun', 'stopDryRun') order by action`,
      );
    expect(rows.map(({ action }) => action)).toEqual(['startDryRun', 'stopDryRun']);
  });
});
