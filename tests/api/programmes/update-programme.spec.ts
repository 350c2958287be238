import { ProgrammeStatus } from 'server/modules/catalogue/programmes/programme-status.enum.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { Vocabulary } from 'server/modules/platform/vocabularies/vocabulary.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { type World, world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const UPDATE = `mutation ($input: UpdateProgrammeInput!) { updateProgramme(input: $input) {
  programme { slug title en: title(locale: EN) summary kind mode hours price { cents } language sector { code } digcompLevel website status } userErrors { code message path }
} }`;

describe('Mutation.updateProgramme', () => {
  let app: TestApp;
  let make: World;
  let administrator: string;
  const input = {
    titleLv: 'Jauns nosaukums',
    titleEn: 'New title',
    summaryLv: 'Kopsavilkums',
    kind: 'STUDY_COURSE',
    mode: 'REMOTE',
    hours: 80,
    priceCents: 40_000,
    language: 'lv',
    sector: 'ICT',
    digcompLevel: 4,
    website: 'https://skola.lv/kurss',
    status: 'PUBLISHED',
  };

  const update = async (id: string, more: object, cookie = administrator) => {
    const answer = await app.graphql<{
      updateProgramme: { programme: Record<string, unknown> | null; userErrors: { code: string; message: string; path: string[] }[] };
    }>(UPDATE, { input: { id, programme: { ...input, ...more } } }, cookie);
    return { errors: answer.errors?.map((error) => error.extensions.code), ...answer.data?.updateProgramme };
  };
  const stored = (id: string) =>
    app.orm.em
      .fork()
      .execute(
        `select p.*, (select count(*) from audit_entry where subject = 'Programme:' || p.id) as audited from programme p where id = ?`,
        [id],
      );

  beforeAll(async () => {
    app = await testApp();
    make = world(app.orm, app.clock);
    await make.entry(Vocabulary.LANGUAGE, 'lv');
    await make.entry(Vocabulary.SECTOR, 'ICT');
    administrator = (await staff(app, Role.PLATFORM_ADMINISTRATOR)).cookie;
  });
  afterAll(() => app.close());

  it('PROV-9: changes everything for the agency, at once in the catalogue, and keeps who did it', async () => {
    const programme = await make.programme();
    const id = globalId('Programme', programme.id);
    expect(await update(id, { hours: 100, priceCents: 50_000, kind: 'STUDY_MODULE' })).toEqual({
      errors: undefined,
      userErrors: [],
      programme: {
        slug: programme.slug,
        title: 'Jauns nosaukums',
        en: 'New title',
        summary: 'Kopsavilkums',
        kind: 'STUDY_MODULE',
        mode: 'REMOTE',
        hours: 100,
        price: { cents: 50_000 },
        language: 'lv',
        sector: { code: 'ICT' },
        digcompLevel: 4,
        website: 'https://skola.lv/kurss',
        status: 'PUBLISHED',
      },
    });
    const found = await app.graphql<{ programmes: { nodes: object[] } }>(
      '{ programmes(search: "jaunā nosaukuma", filter: { kind: [STUDY_MODULE], priceAtLeastCents: 50000 }) { nodes { slug } } }',
    );
    expect(found.data.programmes.nodes).toEqual([{ slug: programme.slug }]);
    const [entry] = await app.orm.em
      .fork()
      .execute(`select action, role, before->'hours' as before, after->'hours' as after from audit_entry where subject = ?`, [
        `Programme:${programme.id}`,
      ]);
    expect(entry).toEqual({ action: 'updateProgramme', role: 'PLATFORM_ADMINISTRATOR', before: 80, after: 100 });
  });

  it('PROV-9: a provider changes its own texts, but not price, hours, kind and status of what is published', async () => {
    const provider = await make.provider();
    const cookie = (await staff(app, Role.PROVIDER_USER, { providerId: provider.id })).cookie;
    const id = globalId('Programme', (await make.programme({ provider })).id);
    expect((await update(id, {}, cookie)).programme).toMatchObject({ title: 'Jauns nosaukums' });
    for (const [field, value] of [
      ['priceCents', 1],
      ['hours', 81],
      ['kind', 'NON_FORMAL'],
      ['status', 'PAST'],
    ] as const) {
      expect(await update(id, { titleLv: 'Cits', [field]: value }, cookie)).toEqual({
        errors: undefined,
        programme: null,
        userErrors: [
          {
            code: 'NOT_ALLOWED',
            path: ['programme', field],
            message: 'Publicētai programmai cenu, stundas, veidu un vietu katalogā maina aģentūra. Raksti aģentūrai, kas jāmaina.',
          },
        ],
      });
    }
    const draft = globalId('Programme', (await make.programme({ provider, status: ProgrammeStatus.DRAFT })).id);
    expect((await update(draft, { status: 'DRAFT', priceCents: 12_300 }, cookie)).programme).toMatchObject({ price: { cents: 12_300 } });
    expect((await update(draft, { status: 'PUBLISHED', priceCents: 12_300 }, cookie)).userErrors).toMatchObject([
      { path: ['programme', 'status'] },
    ]);
  });

  it('ROLE-3: another provider’s programme answers as one that does not exist', async () => {
    const programme = await make.programme();
    const cookie = (await staff(app, Role.PROVIDER_ADMINISTRATOR, { providerId: (await make.provider()).id })).cookie;
    const foreign = await update(globalId('Programme', programme.id), {}, cookie);
    expect(foreign).toEqual(await update(globalId('Programme', '01a20255-0000-7000-8000-000000000000'), {}, cookie));
    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    expect((await stored(programme.id))[0]).toMatchObject({ hours: 80, audited: '0' });
  });

  it.each([Role.CONTENT_EDITOR, Role.PROJECT_MANAGER, Role.AUDITOR, Role.MENTOR])('ROLE-2: %s may not', async (role) => {
    const programme = await make.programme();
    expect((await update(globalId('Programme', programme.id), {}, (await staff(app, role)).cookie)).errors).toEqual(['FORBIDDEN']);
  });

  it('ROLE-2: nobody without a login may', async () => {
    expect((await app.graphql(UPDATE, { input: { id: 'x', programme: input } })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each<[object, string[]]>([
    [{ titleLv: '  ' }, ['programme', 'titleLv']],
    [{ titleLv: 'a'.repeat(301) }, ['programme', 'titleLv']],
    [{ titleEn: 'a'.repeat(301) }, ['programme', 'titleEn']],
    [{ summaryLv: '' }, ['programme', 'summaryLv']],
    [{ hours: 0 }, ['programme', 'hours']],
    [{ hours: -1 }, ['programme', 'hours']],
    [{ hours: 10_001 }, ['programme', 'hours']],
    [{ priceCents: -1 }, ['programme', 'priceCents']],
    [{ priceCents: 100_000_001 }, ['programme', 'priceCents']],
    [{ digcompLevel: 9 }, ['programme', 'digcompLevel']],
    [{ language: 'xx' }, ['programme', 'language']],
    [{ sector: 'xx' }, ['programme', 'sector']],
    [{ website: 'javascript:alert(1)' }, ['programme', 'website']],
    [{ website: 'skola' }, ['programme', 'website']],
  ])('API-3: says which field is wrong in %j', async (more, path) => {
    const programme = await make.programme();
    const answer = await update(globalId('Programme', programme.id), more);
    expect(answer).toMatchObject({ programme: null, userErrors: [{ code: 'INVALID', path }] });
    expect((await stored(programme.id))[0]).toMatchObject({ title: programme.title, audited: '0' });
  });

  it('API-3: text is only text', async () => {
    const programme = await make.programme();
    const title = `<script>alert("1")</script> '; drop table programme; -- 🙂 שלום \\u0000`;
    expect((await update(globalId('Programme', programme.id), { titleLv: title })).programme).toMatchObject({ title });
  });
});
