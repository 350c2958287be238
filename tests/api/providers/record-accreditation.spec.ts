import { Role } from 'server/modules/platform/access/role.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { type World, world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const RECORD = `mutation ($input: RecordAccreditationInput!) { recordAccreditation(input: $input) {
  provider { accreditation { status by(locale: EN) until isInForce } qualityLinks { name url } } userErrors { code path } } }`;

describe('Mutation.recordAccreditation', () => {
  let app: TestApp;
  let make: World;
  beforeAll(async () => {
    app = await testApp();
    make = world(app.orm, app.clock);
  });
  afterAll(() => app.close());

  const record = async (input: object, role = Role.PLATFORM_ADMINISTRATOR) =>
    app.graphql<{ recordAccreditation: unknown }>(RECORD, { input }, (await staff(app, role)).cookie);

  it('CAT-7: what a state body decided stands on the page of the provider until its last day, and it is kept who recorded it', async () => {
    const { id, slug } = await make.provider();
    const today = app.clock.today();
    const answer = await record({
      provider: globalId('Provider', id),
      status: 'ACCREDITED',
      byLv: 'Izglītības kvalitātes valsts dienests',
      until: today,
      links: [{ nameLv: 'Reģistrs', nameEn: 'Register', url: 'https://registrs.lv/1' }],
    });
    const accreditation = { status: 'ACCREDITED', by: 'Izglītības kvalitātes valsts dienests', until: today, isInForce: true };
    expect(answer.data.recordAccreditation).toEqual({
      provider: { accreditation, qualityLinks: [{ name: 'Reģistrs', url: 'https://registrs.lv/1' }] },
      userErrors: [],
    });
    const [kept] = await app.orm.em
      .fork()
      .execute(`select before, after->'accreditation'->>'status' as status from audit_entry where action = 'recordAccreditation'`);
    expect(kept).toEqual({ before: { accreditation: null, qualityLinks: [] }, status: 'ACCREDITED' });

    app.clock.set(new Date(app.clock.now().getTime() + 24 * 3_600_000));
    const later = await app.graphql(`{ provider(slug: "${slug}") { accreditation { status isInForce } } }`);
    expect(later.data).toEqual({ provider: { accreditation: { status: 'ACCREDITED', isInForce: false } } });
  });

  it('CAT-7: without a decision nothing is claimed, and an earlier one can be taken back', async () => {
    const { id } = await make.provider();
    const provider = globalId('Provider', id);
    await record({ provider, status: 'WITHDRAWN', byLv: 'Dienests', links: [] });
    expect((await app.graphql(`{ provider(id: "${provider}") { accreditation { isInForce } } }`)).data).toEqual({
      provider: { accreditation: { isInForce: false } },
    });
    expect((await record({ provider, links: [] })).data.recordAccreditation).toEqual({
      provider: { accreditation: null, qualityLinks: [] },
      userErrors: [],
    });
  });

  it.each<[object, string[]]>([
    [{ status: 'ACCREDITED', links: [] }, ['byLv']],
    [{ links: [{ nameLv: '', url: 'https://a.lv' }] }, ['links', '0', 'nameLv']],
    [{ links: [{ nameLv: 'A', url: 'javascript:alert(1)' }] }, ['links', '0', 'url']],
    [{ links: Array.from({ length: 11 }, () => ({ nameLv: 'A', url: 'https://a.lv' })) }, ['links']],
  ])('API-3: says what is wrong in %j', async (more, path) => {
    const { id } = await make.provider();
    expect((await record({ provider: globalId('Provider', id), ...more })).data.recordAccreditation).toEqual({
      provider: null,
      userErrors: [{ code: 'INVALID', path }],
    });
  });

  it.each([Role.PROVIDER_ADMINISTRATOR, Role.PROJECT_MANAGER])('ROLE-2: %s cannot say it', async (role) => {
    const { id } = await make.provider();
    const given = role === Role.PROVIDER_ADMINISTRATOR ? { providerId: id } : {};
    const answer = await app.graphql(
      RECORD,
      { input: { provider: globalId('Provider', id), links: [] } },
      (await staff(app, role, given)).cookie,
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('Provider.ratingHistory', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  it('CAT-7, QUAL-6: is told year by year in Latvian time, a year with fewer than ten answers without a number', async () => {
    const make = world(app.orm, app.clock);
    const provider = await make.provider({ slug: 'skola' });
    const [one, other] = [await make.programme({ provider }), await make.programme({ provider })];
    await make.answers(one, 6, { knowledge: 5, content: 5, teacher: 5, organisation: 5 });
    await make.answers(other, 4, { knowledge: 4, content: 4, teacher: 4, organisation: 4 });
    // the last hours of the year in Latvia are already those of the next one there, though not in Greenwich
    await app.orm.em.fork().execute(`update survey_answer set answered_at = '2024-12-31T22:30:00Z'`);
    await make.answers(one, 9);
    await app.orm.em.fork().execute(`update survey_answer set answered_at = '2026-03-01T10:00:00Z' where answered_at > '2025-06-01'`);
    const { data } = await app.graphql(
      '{ provider(slug: "skola") { ratingHistory { year rating { average respondents answersNeeded } } } }',
    );
    expect(data).toEqual({
      provider: {
        ratingHistory: [
          { year: 2026, rating: { average: null, respondents: 9, answersNeeded: 1 } },
          { year: 2025, rating: { average: 4.6, respondents: 10, answersNeeded: 0 } },
        ],
      },
    });
  });
});
