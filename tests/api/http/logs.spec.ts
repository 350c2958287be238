import { Writable } from 'node:stream';
import { createLog } from 'server/shared/log.ts';
import { Browser } from 'server/testing/browser.ts';
import { newcomer, openAccountFor, signIn, staff } from 'server/testing/sign-in.ts';
import { type TestApp, testApp } from 'server/testing/test-app.ts';
import { Role } from 'server/modules/platform/access/role.enum.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('the logs', () => {
  const lines: string[] = [];
  let app: TestApp;
  beforeAll(async () => {
    const stream = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
    app = await testApp({ log: createLog('debug', stream) });
  });
  afterAll(() => app.close());

  it('ROLE-5: hold nothing that tells of a person, whatever people do', async () => {
    const person = newcomer({ givenName: 'Zelmīra', familyName: 'Ķirsona' });
    const cookie = await signIn(app, person, { returnTo: '/konts?meklet=noslepums' });
    const holder = await openAccountFor(app, {
      givenName: 'Teodors',
      familyName: 'Švītrainais',
      profile: { email: 'teodors.privats@example.lv', phone: '+37129998887', specialNeeds: 'Vājdzirdīgs' },
    });
    const official = await staff(app, Role.PLATFORM_ADMINISTRATOR, { givenName: 'Uzraudze', familyName: 'Galvenā' });
    await app.graphql(
      'query ($id: ID!) { consoleLearningAccount(id: $id, purpose: "Pārbauda sūdzību par Teodoru") { person { givenName } } }',
      { id: holder.id },
      official.cookie,
    );
    await app.graphql(
      'query ($code: String!) { findPerson(personalCode: $code) { givenName } }',
      { code: holder.personalCode },
      official.cookie,
    );
    await app.graphql(
      'mutation { updateProfile(input: { profile: { email: "nederigs-epasts-teodors" } }) { userErrors { message } } }',
      {},
      holder.cookie,
    );
    // things that break are logged with their cause: that must not bring the values along
    const em = app.orm.em.fork();
    await em.execute('alter table learning_account rename column email to email_away');
    await app.graphql(
      'mutation { updateProfile(input: { profile: { email: "teodors.cits@example.lv", learningWishes: "Slepena vēlēšanās" } }) { userErrors { message } } }',
      {},
      holder.cookie,
    );
    await em.execute('alter table learning_account rename column email_away to email');
    await em.execute('alter table person rename to person_away');
    await signIn(app, newcomer({ givenName: 'Neveiksme', familyName: 'Ķibeliete' })).catch(() => undefined);
    await em.execute('alter table person_away rename to person');
    const browser = new Browser(app.address);
    await browser.get('/auth/callback?code=slepenskods&state=slepensstavoklis');
    await browser.post('/auth/logout', {}, { origin: app.address, cookie });

    const all = lines.join('');
    expect(lines.length).toBeGreaterThan(20);
    expect(all).toContain('"path":"/graphql"');
    expect(all).toContain('a request failed');
    const secrets = [
      person.personalCode,
      holder.personalCode,
      official.personalCode,
      `${person.personalCode.slice(0, 6)}-${person.personalCode.slice(6)}`,
      'Zelmīra',
      'Ķirsona',
      'Teodor',
      'Švītrainais',
      'Uzraudze',
      'teodors',
      '29998887',
      'Vājdzirdīgs',
      'Slepena',
      'noslepums',
      'slepenskods',
      'slepensstavoklis',
      'Neveiksme',
      'Ķibeliete',
      person.birthDate,
      cookie.slice(10, 40),
      decodeURIComponent(cookie).slice(10, 30),
      app.config.sessionSecret,
      'eyJ',
    ];
    for (const secret of secrets)
      expect(all.includes(secret) ? `${secret} in ${lines.find((line) => line.includes(secret))?.slice(0, 1500)}` : '', secret).toBe('');
  });
});
