import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globalId } from 'server/shared/global-id.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { world } from 'server/testing/world.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../../../docs/api.md'), 'utf8');
const examples = [...page.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1]!);

describe('Examples of docs/api.md', () => {
  let app: TestApp;
  let programme: { id: string; slug: string };
  beforeAll(async () => {
    app = await testApp();
    programme = await world(app.orm, app.clock).programme({});
  });
  afterAll(() => app.close());

  it('API-1: there are the commonest questions', () => expect(examples.length).toBeGreaterThanOrEqual(9));

  it.each(examples)('API-1: runs without a key: %s', async (query) => {
    const answer = await app.graphql(query, { slug: programme.slug, id: globalId('Programme', programme.id) });
    expect(answer.errors).toBeUndefined();
    expect(answer.status).toBe(200);
  });
});
