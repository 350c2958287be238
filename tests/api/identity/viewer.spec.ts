import { openAccountFor } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('Query.viewer', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await testApp()));
  afterAll(() => app.close());

  it('ACC-1: x', async () => {
    const someone = await openAccountFor(app);
    console.log(JSON.stringify(await app.graphql('{ viewer { person { id personalCode } account { number openedOn profile { email municipality { name } isComplete } nextSteps { code title url } learningHistory { status } accessLog { id } learningPath { goal } } roles { role organisation { name } fundingSource { name } } actingAs { role } termsAccepted sessionEndsAt idleEndsAt sessions { id isCurrent } known { givenName municipality { code } } } }', {}, someone.cookie), null, 1));
  });
});
