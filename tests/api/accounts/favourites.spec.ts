import { globalId } from 'server/shared/global-id.ts';
import { ProgrammeStatus } from 'server/modules/catalogue/programmes/programme-status.enum.ts';
import { openAccountFor, personFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ADD =
  'mutation ($programme: ID!) { addFavourite(input: { programme: $programme }) { programme { id isFavourite } userErrors { code path } } }';
const REMOVE =
  'mutation ($programme: ID!) { removeFavourite(input: { programme: $programme }) { programme { id isFavourite } userErrors { code path } } }';
const LIST =
  'query ($first: Int, $after: String) { viewer { account { favourites(first: $first, after: $after) { totalCount nodes { title(locale: LV) isFavourite } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } } } }';

interface List {
  viewer: {
    account: {
      favourites: {
        totalCount: number;
        nodes: { title: string; isFavourite: boolean }[];
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
      };
    };
  };
}

describe('favourites', () => {
  let app: TestApp;
  let w: ReturnType<typeof world>;
  beforeAll(async () => {
    app = await testApp();
    w = world(app.orm, app.clock);
  });
  afterAll(() => app.close());

  const list = async (cookie: string, page: object = {}) => (await app.graphql<List>(LIST, page, cookie)).data.viewer.account.favourites;

  it('CAT-12: are put aside and back, the latest first, page by page', async () => {
    const { cookie } = await openAccountFor(app);
    const programmes = [];
    for (const title of ['Pirmā', 'Otrā', 'Trešā']) {
      const programme = await w.programme({ title });
      programmes.push(globalId('Programme', programme.id));
      app.clock.set(new Date(app.clock.now().getTime() + 1000));
      expect((await app.graphql(ADD, { programme: programmes.at(-1) }, cookie)).data).toEqual({
        addFavourite: { programme: { id: programmes.at(-1), isFavourite: true }, userErrors: [] },
      });
    }
    const first = await list(cookie, { first: 2 });
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [
        { title: 'Trešā', isFavourite: true },
        { title: 'Otrā', isFavourite: true },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const second = await list(cookie, { first: 2, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ totalCount: 3, nodes: [{ title: 'Pirmā' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    expect((await app.graphql(REMOVE, { programme: programmes[1] }, cookie)).data).toEqual({
      removeFavourite: { programme: { id: programmes[1], isFavourite: false }, userErrors: [] },
    });
    expect((await app.graphql(REMOVE, { programme: programmes[1] }, cookie)).data).toMatchObject({ removeFavourite: { userErrors: [] } });
    expect((await list(cookie)).nodes.map(({ title }) => title)).toEqual(['Trešā', 'Pirmā']);
  });

  it('CAT-12: pressed twice at once are kept once', async () => {
    const { cookie } = await openAccountFor(app);
    const programme = globalId('Programme', (await w.programme()).id);
    await Promise.all(Array.from({ length: 6 }, () => app.graphql(ADD, { programme }, cookie)));
    expect((await list(cookie)).totalCount).toBe(1);
  });

  it("CAT-12: are one's own; nobody else's, and nobody's who is not logged in", async () => {
    const [one, other] = [await openAccountFor(app), await openAccountFor(app)];
    const programme = globalId('Programme', (await w.programme()).id);
    await app.graphql(ADD, { programme }, one.cookie);
    const seen = async (cookie?: string) =>
      (
        await app.graphql<{ node: { isFavourite: boolean } }>(
          'query ($id: ID!) { node(id: $id) { ... on Programme { isFavourite } } }',
          { id: programme },
          cookie,
        )
      ).data.node.isFavourite;
    expect([await seen(one.cookie), await seen(other.cookie), await seen()]).toEqual([true, false, false]);
    expect((await list(other.cookie)).totalCount).toBe(0);
  });

  it('CAT-12: hold what is or was in the catalogue, nothing else', async () => {
    const { cookie } = await openAccountFor(app);
    const draft = globalId('Programme', (await w.programme({ status: ProgrammeStatus.DRAFT })).id);
    const past = globalId('Programme', (await w.programme({ status: ProgrammeStatus.PAST })).id);
    for (const programme of [
      draft,
      globalId('Programme', '00000000-0000-4000-8000-000000000000'),
      globalId('Provider', '00000000-0000-4000-8000-000000000000'),
      'nonsense',
    ]) {
      expect((await app.graphql(ADD, { programme }, cookie)).data).toEqual({
        addFavourite: { programme: null, userErrors: [{ code: 'NOT_FOUND', path: ['programme'] }] },
      });
    }
    expect((await app.graphql(ADD, { programme: past }, cookie)).data).toMatchObject({ addFavourite: { userErrors: [] } });
  });

  it('CAT-12: need an account, and a page marker of ours', async () => {
    const programme = globalId('Programme', (await w.programme()).id);
    const { cookie } = await personFor(app);
    expect((await app.graphql(ADD, { programme }, cookie)).data).toEqual({
      addFavourite: { programme: null, userErrors: [{ code: 'NOT_ALLOWED', path: [] }] },
    });
    const holder = await openAccountFor(app);
    for (const after of [
      'nonsense',
      Buffer.from('["x","y"]').toString('base64url'),
      Buffer.from(`["2026-01-01","'; drop"]`).toString('base64url'),
    ]) {
      expect((await app.graphql(LIST, { after }, holder.cookie)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});
