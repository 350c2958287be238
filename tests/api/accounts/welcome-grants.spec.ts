import { openAccountFor, personFor } from 'server/testing/sign-in.ts';
import { grantScheme, moneyWorld } from 'server/testing/money-world.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BALANCES =
  '{ viewer { account { balances { fundingSource { shortName(locale: EN) } available { cents } chooseBy } nextSteps { code dueOn } } } }';

describe('a newcomer while the window of a round is open', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
    const w = moneyWorld(app.orm, app.clock);
    const source = await w.source({ schemes: [grantScheme()], rules: { targetGroup: { criterion: 'AGE', from: 18 } } });
    const em = app.orm.em.fork();
    await em.execute(
      `update funding_source set name = '{"lv":"Digitālās prasmes","en":"Digital skills"}', short_name = '{"lv":"IMK","en":"ILA"}' where id = ?`,
      [source.id],
    );
    const round = await w.round(source, { roundOn: '2026-09-23', chooseBy: '2027-03-23', useBy: '2027-12-31' });
    await em.execute(
      `update allocation_round set window_from = '2026-09-13T00:00:00Z', window_until = '2026-12-22T00:00:00Z' where id = ?`,
      [round.id],
    );
  });
  afterAll(() => app.close());

  const complete = (cookie: string) =>
    app.graphql(
      'mutation { updateProfile(input: { profile: { education: SECONDARY, employment: EMPLOYED } }) { consequences(locale: EN) userErrors { code } } }',
      {},
      cookie,
    );

  it('FUND-9: gets the grant when the last answer a decision needs is given, once', async () => {
    const { cookie } = await openAccountFor(app, { profile: { education: null, employment: null } });
    expect((await app.graphql(BALANCES, {}, cookie)).data).toMatchObject({
      viewer: { account: { balances: [], nextSteps: [{ code: 'COMPLETE_PROFILE' }] } },
    });
    expect((await complete(cookie)).data).toEqual({
      updateProfile: {
        consequences: ['Digital skills: you have been granted €500.00.', 'This does not change what you can get.'],
        userErrors: [],
      },
    });
    const granted = {
      viewer: {
        account: {
          balances: [{ fundingSource: { shortName: 'ILA' }, available: { cents: 50_000 }, chooseBy: '2027-03-23' }],
          nextSteps: [
            { code: 'CHOOSE_GRANT', dueOn: '2027-03-23' },
            { code: 'APPLY', dueOn: null },
          ],
        },
      },
    };
    expect((await app.graphql(BALANCES, {}, cookie)).data).toEqual(granted);
    await app.graphql('mutation { updateProfile(input: { profile: { education: null } }) { userErrors { code } } }', {}, cookie);
    await complete(cookie);
    expect((await app.graphql(BALANCES, {}, cookie)).data).toEqual(granted);
  });

  it('FUND-9: gets it at once when everything is answered on opening', async () => {
    const { cookie } = await openAccountFor(app);
    expect((await app.graphql(BALANCES, {}, cookie)).data).toMatchObject({
      viewer: { account: { balances: [{ available: { cents: 50_000 } }] } },
    });
  });

  it('FUND-9: gets nothing outside the target group, and the account opens all the same', async () => {
    const { cookie } = await openAccountFor(app, { birthDate: '2009-05-01' });
    expect((await app.graphql(BALANCES, {}, cookie)).data).toMatchObject({ viewer: { account: { balances: [] } } });
  });

  it('ACC-1: a round that cannot be joined does not keep anybody from an account', async () => {
    const em = app.orm.em.fork();
    await em.execute('alter table round_outcome rename to round_outcome_away');
    await em.execute('alter table training_grant rename column choose_by to choose_by_away');
    const { cookie } = await personFor(app);
    const answer = await app
      .graphql(
        'mutation { openAccount(input: { acceptTerms: true, termsVersion: "2026-01", profile: { education: MASTER, employment: STUDENT } }) { account { number } userErrors { code } } }',
        {},
        cookie,
      )
      .finally(async () => {
        await em.execute('alter table training_grant rename column choose_by_away to choose_by');
        await em.execute('alter table round_outcome_away rename to round_outcome');
      });
    expect(answer.data).toMatchObject({ openAccount: { account: { number: expect.stringMatching(/^IMK-/) }, userErrors: [] } });
  });
});
