import { globalId } from 'server/shared/global-id.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
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
});
