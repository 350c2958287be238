import { globalId } from 'server/shared/global-id.ts';
import { openAccountFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SAVE =
  'mutation ($goal: String!, $programmes: [ID!]!) { saveLearningPath(input: { goal: $goal, programmes: $programmes }) { account { learningPath { goal programmes { id title(locale: LV) } } } userErrors { code message(locale: EN) path } } }';

describe('Mutation.saveLearningPath', () => {
  let app: TestApp;
  let w: ReturnType<typeof world>;
  beforeAll(async () => {
    app = await testApp();
    w = world(app.orm, app.clock);
  });
  afterAll(() => app.close());

  it('FUND-8: keeps a goal and programmes in the order given, each once, and replaces them', async () => {
    const { cookie } = await openAccountFor(app);
    const [b, a] = [
      globalId('Programme', (await w.programme({ title: 'B' })).id),
      globalId('Programme', (await w.programme({ title: 'A' })).id),
    ];
    expect((await app.graphql(SAVE, { goal: ' Kļūt par testētāju ', programmes: [b, a, b] }, cookie)).data).toEqual({
      saveLearningPath: {
        account: {
          learningPath: {
            goal: 'Kļūt par testētāju',
            programmes: [
              { id: b, title: 'B' },
              { id: a, title: 'A' },
            ],
          },
        },
        userErrors: [],
      },
    });
    expect((await app.graphql(SAVE, { goal: 'Citādi', programmes: [] }, cookie)).data).toMatchObject({
      saveLearningPath: { account: { learningPath: { goal: 'Citādi', programmes: [] } } },
    });
  });

  it('FUND-8: refuses an empty goal, a goal without end and programmes that are not there', async () => {
    const { cookie } = await openAccountFor(app);
    const refusal = async (variables: object) =>
      (await app.graphql<{ saveLearningPath: { userErrors: object[] } }>(SAVE, variables, cookie)).data.saveLearningPath.userErrors;
    expect(await refusal({ goal: '  ', programmes: [] })).toEqual([
      { code: 'INVALID', message: 'Write what you want to reach.', path: ['goal'] },
    ]);
    expect(await refusal({ goal: 'x'.repeat(501), programmes: [] })).toEqual([
      { code: 'INVALID', message: 'The goal is too long. It may have up to 500 characters.', path: ['goal'] },
    ]);
    expect(await refusal({ goal: 'x', programmes: ['nonsense'] })).toMatchObject([{ code: 'NOT_FOUND', path: ['programmes'] }]);
    expect(await refusal({ goal: 'x', programmes: [globalId('Programme', '00000000-0000-4000-8000-000000000000')] })).toMatchObject([
      { code: 'NOT_FOUND', path: ['programmes'] },
    ]);
    expect(await refusal({ goal: 'x', programmes: Array.from({ length: 21 }, () => 'x') })).toMatchObject([
      { code: 'INVALID', path: ['programmes'] },
    ]);
  });
});
