import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { randomRequests } from 'server/bench/random-documents/random-document.ts';
import { createLog } from 'server/shared/log.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { openAccountFor, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { world } from 'server/testing/world.ts';
import { globalId } from 'server/shared/global-id.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const DOCUMENTS = Number(process.env['RANDOM_DOCUMENTS'] ?? 125);
const SEED = Number(process.env['RANDOM_SEED'] ?? 1);

/** `pnpm bench random-documents` sends fifty thousand. */
describe('documents made at random from the schema', () => {
  let app: TestApp;
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema.graphql'), 'utf8'));
  const logged: string[] = [];
  const cookies = new Map<string, string | undefined>([['nobody', undefined]]);
  const ids: string[] = [];

  beforeAll(async () => {
    const log = createLog('error', new Writable({ write: (line, _encoding, done) => (logged.push(String(line)), done()) }));
    app = await testApp({ log });
    const w = world(app.orm, app.clock);
    const source = await w.fundingSource();
    const group = await w.group({ programme: await w.programme({ fundingSources: [source] }) });
    ids.push(globalId('Group', group.id), globalId('Programme', group.programme.id), globalId('FundingSource', source.id));
    const holder = await openAccountFor(app);
    ids.push(holder.id);
    cookies.set('an account holder', holder.cookie);
    for (const role of [Role.PLATFORM_ADMINISTRATOR, Role.FUNDING_SOURCE_MANAGER]) cookies.set(role, (await staff(app, role)).cookie);
  });
  afterAll(() => app.close());

  it.each([
    ['nobody', 40, 8],
    ['an account holder', 20, 5],
    [Role.PLATFORM_ADMINISTRATOR, 10, 3],
    [Role.FUNDING_SOURCE_MANAGER, 10, 3],
  ])('API-3: never break anything, sent by %s', async (who, broken, wrongValues) => {
    const requests = fc.sample(randomRequests(schema, { broken, wrongValues, ids }), { numRuns: DOCUMENTS, seed: SEED });
    for (const request of requests) {
      const cookie = cookies.get(who);
      const response = await fetch(`${app.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...(cookie ? { cookie } : {}) },
        body: JSON.stringify(request),
      });
      const text = await response.text();
      const isOurFault = response.status >= 500 || text.includes('INTERNAL_SERVER_ERROR');
      expect.soft(isOurFault && { status: response.status, text, request, log: logged.at(-1) }).toBe(false);
    }
  });
});
