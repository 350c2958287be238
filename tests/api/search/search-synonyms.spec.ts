import { Role } from 'server/modules/platform/access/role.enum.ts';
import { staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SAVE =
  'mutation ($input: SaveSearchSynonymInput!) { saveSearchSynonym(input: $input) { synonym { id terms } userErrors { code path message(locale: EN) } } }';
const DELETE =
  'mutation ($input: DeleteSearchSynonymInput!) { deleteSearchSynonym(input: $input) { synonym { terms } userErrors { code path } } }';
const LIST = 'query ($search: String) { consoleSearchSynonyms(search: $search, perPage: 100) { totalCount items { id terms } } }';

interface Saved {
  saveSearchSynonym: { synonym: { id: string; terms: string[] } | null; userErrors: { code: string; path: string[]; message: string }[] };
}
interface Listed {
  consoleSearchSynonyms: { totalCount: number; items: { id: string; terms: string[] }[] };
}

describe('search synonyms', () => {
  let app: TestApp;
  let editor: string;
  beforeAll(async () => {
    app = await testApp();
    editor = (await staff(app, Role.CONTENT_EDITOR)).cookie;
  });
  afterAll(() => app.close());

  it('CAT-4: a new platform knows some, and the editor finds them with or without diacritical marks', async () => {
    for (const search of ['mākslīgais', 'Maksligais']) {
      const { data } = await app.graphql<Listed>(LIST, { search }, editor);
      expect(data.consoleSearchSynonyms.items.map((one) => one.terms)).toEqual([
        ['mākslīgais intelekts', 'MI', 'AI', 'artificial intelligence'],
      ]);
    }
  });

  it('CAT-4: the editor makes, changes and removes a group', async () => {
    const made = await app.graphql<Saved>(SAVE, { input: { terms: [' pirts  skola ', 'pirtnieks', 'pirtnieks'] } }, editor);
    const { synonym, userErrors } = made.data.saveSearchSynonym;
    expect(userErrors).toEqual([]);
    expect(synonym!.terms).toEqual(['pirts skola', 'pirtnieks']);
    const changed = await app.graphql<Saved>(SAVE, { input: { id: synonym!.id, terms: ['pirtnieks', 'sauna'] } }, editor);
    expect(changed.data.saveSearchSynonym.synonym).toEqual({ id: synonym!.id, terms: ['pirtnieks', 'sauna'] });
    const removed = await app.graphql(DELETE, { input: { id: synonym!.id } }, editor);
    expect(removed.data).toEqual({ deleteSearchSynonym: { synonym: { terms: ['pirtnieks', 'sauna'] }, userErrors: [] } });
    const again = await app.graphql(DELETE, { input: { id: synonym!.id } }, editor);
    expect(again.data).toEqual({ deleteSearchSynonym: { synonym: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] } });
    const log = await app.orm.em
      .fork()
      .execute<{ action: string }[]>(`select action from audit_entry where action like '%SearchSynonym' order by at, id`);
    expect(log.map((entry) => entry.action)).toEqual(['saveSearchSynonym', 'saveSearchSynonym', 'deleteSearchSynonym']);
  });

  it('CAT-4: keeps the word "null", and the list stays whole', async () => {
    const terms = ['null', 'nulle', 'a, "b" \\ {c}'];
    const made = await app.graphql<Saved>(SAVE, { input: { terms } }, editor);
    expect(made.data.saveSearchSynonym).toMatchObject({ synonym: { terms }, userErrors: [] });
    const { data, errors } = await app.graphql<Listed>(LIST, { search: 'null' }, editor);
    expect(errors).toBeUndefined();
    expect(data.consoleSearchSynonyms.items.map((one) => one.terms)).toEqual([terms]);
    await app.graphql(DELETE, { input: { id: made.data.saveSearchSynonym.synonym!.id } }, editor);
  });

  it.each([
    [['one']],
    [['one', ' one ']],
    [['one', '!!!']],
    [Array.from({ length: 21 }, (_, place) => `term ${place}`)],
    [['one', 'x'.repeat(101)]],
  ])('refuses %j', async (terms) => {
    const { data, errors } = await app.graphql<Saved>(SAVE, { input: { terms } }, editor);
    expect(errors).toBeUndefined();
    expect(data.saveSearchSynonym).toEqual({
      synonym: null,
      userErrors: [
        { code: 'INVALID', path: ['terms'], message: 'Give at least two and at most 20 different terms of up to 100 characters each.' },
      ],
    });
  });

  it('refuses an id that is forged or of another type', async () => {
    for (const id of ['x', Buffer.from('Programme:01a20250-7321-7b28-bee7-e5fefa891a9a').toString('base64url')]) {
      const { data } = await app.graphql<Saved>(SAVE, { input: { id, terms: ['a', 'b'] } }, editor);
      expect(data.saveSearchSynonym.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    }
  });

  it('ROLE-2: only editors see and change them', async () => {
    const auditor = (await staff(app, Role.AUDITOR)).cookie;
    for (const [query, variables] of [
      [LIST, {}],
      [SAVE, { input: { terms: ['a', 'b'] } }],
      [DELETE, { input: { id: 'x' } }],
    ] as const) {
      expect((await app.graphql(query, variables)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect((await app.graphql(query, variables, auditor)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
