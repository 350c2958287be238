import { Role } from 'server/modules/platform/access/role.enum.ts';
import { Vocabulary } from 'server/modules/platform/vocabularies/vocabulary.enum.ts';
import { globalId } from 'server/shared/global-id.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { type World, world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CREATE =
  'mutation ($input: CreateVocabularyEntryInput!) { createVocabularyEntry(input: $input) { entry { id vocabulary code name en: name(locale: EN) parentCode position validFrom } userErrors { code path } } }';
const UPDATE =
  'mutation ($input: UpdateVocabularyEntryInput!) { updateVocabularyEntry(input: $input) { entry { code name position } userErrors { code path } } }';

interface Kept {
  entry: { id: string } | null;
  userErrors: { code: string; path: string[] }[];
}

describe('vocabularies', () => {
  let app: TestApp;
  let make: World;
  let administrator: string;
  beforeAll(async () => {
    app = await testApp();
    make = world(app.orm, app.clock);
    administrator = (await staff(app, Role.PLATFORM_ADMINISTRATOR)).cookie;
    await make.entry(Vocabulary.SECTOR, 'ICT', { lv: 'IKT', en: 'ICT' }, { position: 2 });
    await make.entry(Vocabulary.SECTOR, 'ART', { lv: 'Māksla', en: 'Arts' }, { position: 1 });
    await make.entry(Vocabulary.SECTOR, 'OLD', 'Vecā nozare', { validUntil: '2025-12-31' });
    await make.entry(Vocabulary.SECTOR, 'NEW', 'Nākamā nozare', { validFrom: '2027-01-01' });
    await make.entry(Vocabulary.MUNICIPALITY, 'LV-RIX', 'Rīga');
  });
  afterAll(() => app.close());

  it('INT-3: a list has the words that hold today, in their order', async () => {
    const { data } = await app.graphql('{ vocabulary(vocabulary: SECTOR) { code name(locale: EN) } }');
    expect(data).toEqual({
      vocabulary: [
        { code: 'ART', name: 'Arts' },
        { code: 'ICT', name: 'ICT' },
      ],
    });
    expect((await app.graphql('{ vocabulary(vocabulary: COLOURS) { code } }')).errors?.[0]?.extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it('OPS-5: the console keeps them: all words, past ones too, found by code and name', async () => {
    const ask = async (args: string) =>
      (
        await app.graphql<{ consoleVocabularyEntries: { totalCount: number; items: { code: string }[] } }>(
          `{ consoleVocabularyEntries${args} { totalCount items { code } } }`,
          {},
          administrator,
        )
      ).data.consoleVocabularyEntries;
    expect((await ask('(filter: { vocabulary: SECTOR })')).totalCount).toBe(4);
    expect((await ask('(filter: { search: "nozare" }, sort: { field: "code", direction: ASC })')).items).toEqual([
      { code: 'NEW' },
      { code: 'OLD' },
    ]);
    expect((await ask('(search: "riga")')).items).toEqual([{ code: 'LV-RIX' }]);
    expect((await ask('(page: 2, perPage: 3)')).items).toHaveLength(2);
    expect((await app.graphql('{ consoleVocabularyEntries { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('OPS-5: a word is added, renamed and moved without a deployment, and it is kept who did', async () => {
    const made = await app.graphql<{ createVocabularyEntry: Kept }>(
      CREATE,
      { input: { entry: { vocabulary: 'SECTOR', code: 'AGRI', nameLv: 'Lauksaimniecība', nameEn: 'Agriculture', position: 9 } } },
      administrator,
    );
    expect(made.data.createVocabularyEntry).toMatchObject({
      entry: {
        vocabulary: 'SECTOR',
        code: 'AGRI',
        name: 'Lauksaimniecība',
        en: 'Agriculture',
        parentCode: null,
        position: 9,
        validFrom: '2026-11-22',
      },
      userErrors: [],
    });
    const { id } = made.data.createVocabularyEntry.entry!;
    const entry = { vocabulary: 'SECTOR', code: 'AGRI', nameLv: 'Lauki un meži', nameEn: 'Fields and forests' };
    const changed = await app.graphql(UPDATE, { input: { id, entry } }, administrator);
    expect(changed.data).toEqual({
      updateVocabularyEntry: { entry: { code: 'AGRI', name: 'Lauki un meži', position: 9 }, userErrors: [] },
    });
    const audited = await app.orm.em.fork().execute(`select action from audit_entry where subject like 'VocabularyEntry:%' order by id`);
    expect(audited).toEqual([{ action: 'createVocabularyEntry' }, { action: 'updateVocabularyEntry' }]);
    await make.programme({ slug: 'field', sector: 'AGRI' });
    expect((await app.graphql('{ programme(slug: "field") { sector { name } } }')).data).toEqual({
      programme: { sector: { name: 'Lauki un meži' } },
    });
  });

  it('INT-3: others refer to a word by its code, so it is there once and never changes', async () => {
    const twice = await app.graphql(
      CREATE,
      { input: { entry: { vocabulary: 'SECTOR', code: 'ICT', nameLv: 'x', nameEn: 'x' } } },
      administrator,
    );
    expect(twice.data).toEqual({ createVocabularyEntry: { entry: null, userErrors: [{ code: 'CONFLICT', path: ['entry', 'code'] }] } });
    const known = await make.entry(Vocabulary.SECTOR, 'KEEP');
    for (const [more, field] of [
      [{ code: 'CHANGED' }, 'code'],
      [{ vocabulary: 'NACE' }, 'vocabulary'],
    ] as const) {
      const answer = await app.graphql(
        UPDATE,
        {
          input: {
            id: globalId('VocabularyEntry', known.id),
            entry: { vocabulary: 'SECTOR', code: 'KEEP', nameLv: 'x', nameEn: 'x', ...more },
          },
        },
        administrator,
      );
      expect(answer.data).toEqual({ updateVocabularyEntry: { entry: null, userErrors: [{ code: 'INVALID', path: ['entry', field] }] } });
    }
    const nobody = await app.graphql(
      UPDATE,
      { input: { id: 'nonsense', entry: { vocabulary: 'SECTOR', code: 'KEEP', nameLv: 'x', nameEn: 'x' } } },
      administrator,
    );
    expect(nobody.data).toEqual({ updateVocabularyEntry: { entry: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] } });
  });

  it.each([
    [{ code: 'a b' }, 'code'],
    [{ code: '' }, 'code'],
    [{ nameLv: ' ' }, 'nameLv'],
    [{ nameLv: 'a'.repeat(301) }, 'nameLv'],
  ])('API-3: says which field is wrong in %j', async (more, field) => {
    const answer = await app.graphql(
      CREATE,
      { input: { entry: { vocabulary: 'SECTOR', code: 'FINE', nameLv: 'x', nameEn: 'x', ...more } } },
      administrator,
    );
    expect(answer.data).toEqual({ createVocabularyEntry: { entry: null, userErrors: [{ code: 'INVALID', path: ['entry', field] }] } });
  });

  it.each([Role.CONTENT_EDITOR, Role.PROVIDER_ADMINISTRATOR, Role.AUDITOR])('ROLE-2: %s may not change them', async (role) => {
    const answer = await app.graphql(
      CREATE,
      { input: { entry: { vocabulary: 'SECTOR', code: 'FINE', nameLv: 'x', nameEn: 'x' } } },
      (await staff(app, role, role === Role.PROVIDER_ADMINISTRATOR ? { providerId: (await make.provider()).id } : {})).cookie,
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
