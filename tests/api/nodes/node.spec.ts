import { globalId } from 'server/shared/global-id.ts';
import { openAccountFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('Query.node', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  it.each([
    '',
    'nonsense',
    'UHJvZ3JhbW1l',
    globalId('Programme', '00000000-0000-4000-8000-000000000000'),
    globalId('Nothing', '00000000-0000-4000-8000-000000000000'),
    '🙂',
  ])('ROLE-3: answers a forged id %j as one that does not exist', async (id) => {
    const answer = await app.graphql<{ node: null }>('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(answer).toEqual({ status: 200, data: { node: null } });
  });

  it('API-1: what a thing leads to is found from its id as from its list', async () => {
    const { id } = await world(app.orm, app.clock).programme();
    const { cookie } = await openAccountFor(app);
    const provider = '{ ratingHistory { year } qualityLinks { url } accreditation { status } programmeCount publicRating { respondents } }';
    const add = await app.graphql(
      `mutation ($id: ID!) { addFavourite(input: { programme: $id }) { programme { provider ${provider} } userErrors { code } } }`,
      { id: globalId('Programme', id) },
      cookie,
    );
    const nothing = { ratingHistory: [], qualityLinks: [], accreditation: null, programmeCount: 1, publicRating: { respondents: 0 } };
    expect(add).toEqual({ status: 200, data: { addFavourite: { programme: { provider: nothing }, userErrors: [] } } });
    for (const [query, data] of [
      [`query ($id: ID!) { node(id: $id) { ... on Programme { provider ${provider} } } }`, { node: { provider: nothing } }],
      [
        `{ viewer { account { favourites { nodes { provider ${provider} } } } } }`,
        { viewer: { account: { favourites: { nodes: [{ provider: nothing }] } } } },
      ],
    ] as const)
      expect(await app.graphql(query, { id: globalId('Programme', id) }, cookie)).toEqual({ status: 200, data });
  });
});
