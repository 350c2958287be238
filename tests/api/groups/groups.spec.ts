import { GroupStatus } from 'server/modules/catalogue/groups/group-status.enum.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { type World, world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('Query.group and Query.consoleGroups', () => {
  let app: TestApp;
  let make: World;
  let providerId: string;
  let groupId: string;

  beforeAll(async () => {
    app = await testApp();
    make = world(app.orm, app.clock);
    const provider = await make.provider();
    providerId = provider.id;
    const programme = await make.programme({ provider, title: 'Robotika', slug: 'robotika' });
    const place = await make.place({ provider, address: 'Skolas iela 1' });
    groupId = (await make.group({ programme, place, startsOn: '2026-12-10', maximumSize: 12, placesTaken: 5, teachers: ['Anna Kalniņa'] }))
      .id;
    await make.group({ programme, startsOn: '2027-01-10', status: GroupStatus.PLANNED });
    await make.group({ programme: await make.programme({ title: 'Dizains' }), startsOn: '2027-02-10' });
  });
  afterAll(() => app.close());

  it('APP-7: shows a group with its dates, places and what is learnt in it', async () => {
    const answer = await app.graphql<{ group: unknown; node: unknown }>(
      `query ($id: ID!) { group(id: $id) { programme { slug title } place { address } startsOn weeklyTimes { weekday startsAt endsAt } teachers maximumSize placesTaken placesLeft isOpen status } node(id: $id) { ... on Group { startsOn programme { slug } } } }`,
      { id: globalId('Group', groupId) },
    );
    expect(answer.data).toEqual({
      group: {
        programme: { slug: 'robotika', title: 'Robotika' },
        place: { address: 'Skolas iela 1' },
        startsOn: '2026-12-10',
        weeklyTimes: [{ weekday: 2, startsAt: '18:00', endsAt: '20:30' }],
        teachers: ['Anna Kalniņa'],
        maximumSize: 12,
        placesTaken: 5,
        placesLeft: 7,
        isOpen: true,
        status: 'OPEN',
      },
      node: { startsOn: '2026-12-10', programme: { slug: 'robotika' } },
    });
  });

  it.each([['nonsense'], [globalId('Group', '01a20255-0000-7000-8000-000000000000')]])('ROLE-3: the id %j is nobody’s', async (id) => {
    expect((await app.graphql('query ($id: ID!) { group(id: $id) { code } }', { id })).data).toEqual({ group: null });
  });

  it('ROLE-2: the console’s list shows provider staff their own, and filters, sorts and searches', async () => {
    const own = (await staff(app, Role.PROVIDER_USER, { providerId })).cookie;
    const agency = (await staff(app, Role.PROJECT_MANAGER)).cookie;
    const ask = async (args: string, cookie: string) =>
      (
        await app.graphql<{ consoleGroups: { totalCount: number; items: { startsOn: string }[] } }>(
          `{ consoleGroups${args} { totalCount items { startsOn programme { title } } } }`,
          {},
          cookie,
        )
      ).data.consoleGroups;
    expect((await ask('', own)).totalCount).toBe(2);
    expect((await ask('', agency)).totalCount).toBe(3);
    expect(await ask('(filter: { status: [PLANNED] })', agency)).toEqual({
      totalCount: 1,
      items: [{ startsOn: '2027-01-10', programme: { title: 'Robotika' } }],
    });
    expect((await ask('(search: "dizains")', agency)).totalCount).toBe(1);
    expect((await ask(`(filter: { provider: "${globalId('Provider', providerId)}", openNow: true })`, agency)).totalCount).toBe(1);
    expect((await ask('(sort: { field: "startsOn", direction: ASC }, page: 2, perPage: 1)', agency)).items).toEqual([
      { startsOn: '2027-01-10', programme: { title: 'Robotika' } },
    ]);
    expect((await app.graphql('{ consoleGroups { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
