import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://stars@db/stars',
  PUBLIC_URL: 'https://stars.example',
  SESSION_SECRET: 'a session secret that nobody else knows',
  PERSONAL_DATA_KEY: 'a key for personal data that nobody knows',
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_ID: 'stars',
  OIDC_CLIENT_SECRET: 'secret',
  SMTP_URL: 'smtps://stars:secret@mail.example',
  MAIL_FROM: 'STARS <zinas@stars.example>',
};
const KNOWN_SECRET = 'a secret for demonstrations, known to everybody';

const problems = (env: Record<string, string | undefined>): string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).problems;
  }
};

describe('readConfig', () => {
  it("needs nothing on a developer's machine", () => {
    expect(readConfig({})).toMatchObject({
      environment: 'development',
      port: 4000,
      publicUrl: 'http://localhost:4000',
      demonstration: true,
      identityProvider: undefined,
      databaseUrl: undefined,
      rateLimit: 1200,
      trustProxy: false,
    });
    expect(readConfig({ PORT: '', NODE_ENV: '' })).toEqual(readConfig({}));
  });

  it('INT-1: takes the identity provider from the environment', () => {
    const config = readConfig({
      OIDC_ISSUER: 'https://login.example',
      OIDC_CLIENT_ID: 'a',
      OIDC_CLIENT_SECRET: 'b',
      OIDC_SCOPE: 'openid pk',
      OIDC_PERSONAL_CODE_CLAIM: 'serial_number',
      OIDC_STRONG_ACR: 'urn:a urn:b',
    });
    expect(config.identityProvider).toEqual({ issuer: 'https://login.example', clientId: 'a', clientSecret: 'b' });
    expect(config.identityClaims).toEqual({ scope: 'openid pk', personalCode: 'serial_number', strongAcr: ['urn:a', 'urn:b'] });
  });

  it('names each setting that is wrong and why', () => {
    expect(problems({ PORT: 'abc' })).toEqual([expect.stringMatching(/^PORT: /)]);
    expect(
      problems({
        PORT: '70000',
        PUBLIC_URL: 'nowhere',
        SESSION_SECRET: 'short',
        TRUST_PROXY: 'perhaps',
        CLOCK: 'yesterday',
        RATE_LIMIT: '-1',
      }).map((text) => text.split(':')[0]),
    ).toEqual(['PORT', 'PUBLIC_URL', 'SESSION_SECRET', 'CLOCK', 'TRUST_PROXY', 'RATE_LIMIT']);
    expect(() => readConfig({ PORT: 'abc' })).toThrow(/The settings are not right:\n {2}- PORT/);
  });

  it('starts in production with everything set', () => {
    expect(problems(PRODUCTION)).toEqual([]);
    expect(readConfig(PRODUCTION)).toMatchObject({ environment: 'production', demonstration: false });
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['the embedded database', { DATABASE_URL: undefined }, 'DATABASE_URL'],
    ['no session secret', { SESSION_SECRET: undefined }, 'SESSION_SECRET'],
    ['the session secret everybody knows', { SESSION_SECRET: KNOWN_SECRET }, 'SESSION_SECRET'],
    ['no key for personal data', { PERSONAL_DATA_KEY: undefined }, 'PERSONAL_DATA_KEY'],
    ['the key everybody knows', { PERSONAL_DATA_KEY: KNOWN_SECRET }, 'PERSONAL_DATA_KEY'],
    ['one secret for two purposes', { PERSONAL_DATA_KEY: PRODUCTION.SESSION_SECRET }, 'PERSONAL_DATA_KEY'],
    ['the embedded identity provider', { OIDC_ISSUER: undefined }, 'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET'],
    ['an identity provider without credentials', { OIDC_CLIENT_SECRET: undefined }, 'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET'],
    ['an identity provider over http', { OIDC_ISSUER: 'http://login.example' }, 'OIDC_ISSUER'],
    ['a public address over http', { PUBLIC_URL: 'http://stars.example' }, 'PUBLIC_URL'],
    ['no public address', { PUBLIC_URL: undefined }, 'PUBLIC_URL'],
    ['demonstration data', { DEMONSTRATION: 'true' }, 'DEMONSTRATION'],
    ['a clock that stands still', { CLOCK: '2026-11-22T10:00:00Z' }, 'CLOCK'],
  ])('INT-1: refuses to start in production with %s', (_what, wrong, setting) => {
    expect(problems({ ...PRODUCTION, ...wrong }).map((text) => text.split(':')[0])).toEqual([setting]);
  });

  it('tells everything that is wrong in production at once, and never a value', () => {
    expect(problems({ NODE_ENV: 'production' }).length).toBe(6);
    expect(problems({ ...PRODUCTION, PERSONAL_DATA_KEY: PRODUCTION.SESSION_SECRET }).join()).not.toContain(PRODUCTION.SESSION_SECRET);
  });
});
