import { createHmac, randomBytes } from 'node:crypto';
import type { Capacity } from '../context.ts';
import { recognisePerson } from '../modules/people/accounts/recognise-person.ts';
import { TERMS_VERSION } from '../modules/people/accounts/terms.ts';
import { inventPersonalCode, readPersonalCode } from '../modules/platform/sealing/personal-code.ts';
import { personalCodes } from '../modules/platform/sealing/personal-codes.ts';
import { Role } from '../modules/platform/access/role.enum.ts';
import { Browser } from './browser.ts';
import type { TestApp } from './test-app.ts';

export interface TestPerson {
  givenName: string;
  familyName: string;
  birthDate: string;
  personalCode: string;
}

export interface SignedInPerson extends TestPerson {
  personId: string;
  /** Give it to app.graphql as the third argument. */
  cookie: string;
}

let invented = 0;

/** Somebody nobody knows yet, thirty years old unless said otherwise. */
export function newcomer(given: Partial<TestPerson> = {}): TestPerson {
  const birthDate = given.birthDate ?? '1996-05-04';
  // a day has room for a thousand codes; the newer codes have room for everybody
  const serial = invented++;
  const personalCode = serial < 1000 ? inventPersonalCode(birthDate, serial) : `32${String(serial).padStart(9, '0')}`;
  return { givenName: 'Ilze', familyName: 'Kalniņa', birthDate, personalCode, ...given };
}

/** Logs in as a person does: over HTTP, through the embedded identity provider. Answers the session's cookie. */
export async function signIn(
  app: TestApp,
  person: TestPerson,
  options: { secondFactor?: boolean; returnTo?: string } = {},
): Promise<string> {
  const browser = new Browser(app.address);
  const form = await browser.follow(await browser.get(`/auth/login?returnTo=${encodeURIComponent(options.returnTo ?? '/')}`));
  const done = await browser.follow(
    await browser.post(form.address, { ...person, ...(options.secondFactor === false ? {} : { secondFactor: 'yes' }) }),
    (next) => !/^\/(auth|oidc)\//.test(next.pathname),
  );
  const session = browser.cookie('stars');
  if (!session)
    throw new Error(`the login ended at ${done.address} with ${done.status}: ${done.text.replace(/<[^>]*>/g, ' ').slice(0, 500)}`);
  return `stars=${session}`;
}

/** A live session without the way through the login, for tests that need hundreds. */
export async function sessionFor(
  app: TestApp,
  personId: string,
  options: { secondFactor?: boolean; actingAs?: Capacity } = {},
): Promise<string> {
  const sid = randomBytes(24).toString('base64url');
  const now = app.clock.now().getTime();
  const content = {
    cookie: { originalMaxAge: null, expires: null, httpOnly: true, path: '/', sameSite: 'lax' },
    personId,
    startedAt: now,
    seenAt: now,
    isStrong: options.secondFactor ?? true,
    actingAs: options.actingAs ?? null,
    browser: null,
    idToken: null,
  };
  await app.orm.em
    .fork()
    .execute(`insert into web.session (sid, sess, expire) values (?, ?::jsonb, now() + interval '12 hours')`, [
      sid,
      JSON.stringify(content),
    ]);
  const signature = createHmac('sha256', app.config.sessionSecret).update(sid).digest('base64').replace(/=+$/, '');
  return `stars=${encodeURIComponent(`s:${sid}.${signature}`)}`;
}

/** A person known to the platform, with a session; no account yet. */
export async function personFor(app: TestApp, given: Partial<TestPerson> = {}): Promise<SignedInPerson> {
  const person = newcomer(given);
  const personId = await remember(app, person);
  return { ...person, personId, cookie: await sessionFor(app, personId) };
}

export interface AccountHolder extends SignedInPerson {
  /** Database id. */
  accountId: string;
  /** Global id. */
  id: string;
}

/** A person with an open account and a complete profile, logged in. */
export async function openAccountFor(
  app: TestApp,
  given: Partial<TestPerson> & { profile?: Record<string, unknown> } = {},
): Promise<AccountHolder> {
  const { profile, ...about } = given;
  const person = await personFor(app, about);
  await app.orm.em
    .fork()
    .execute(
      `insert into vocabulary_entry (vocabulary, code, name) values ('MUNICIPALITY', 'LV-RIX', '{"lv":"Rīga","en":"Riga"}'), ('NACE', 'J', '{"lv":"Informācijas un komunikācijas pakalpojumi","en":"Information and communication"}') on conflict do nothing`,
    );
  const { data, errors } = await app.graphql<{ openAccount: { account: { id: string } | null; userErrors: { message: string }[] } }>(
    `mutation ($input: OpenAccountInput!) { openAccount(input: $input) { account { id } userErrors { message(locale: EN) path } } }`,
    {
      input: {
        acceptTerms: true,
        termsVersion: TERMS_VERSION,
        profile: {
          email: 'ilze@example.lv',
          phone: '+37120000000',
          municipality: 'LV-RIX',
          education: 'SECONDARY',
          employment: 'EMPLOYED',
          employerSector: 'J',
          noticeLocale: 'LV',
          ...profile,
        },
      },
    },
    person.cookie,
  );
  const account = data?.openAccount?.account;
  if (!account) throw new Error(`the account did not open: ${JSON.stringify(errors ?? data.openAccount.userErrors)}`);
  return { ...person, id: account.id, accountId: Buffer.from(account.id, 'base64url').toString().split(':')[1]! };
}

/** A member of staff, acting in the role; bound to a provider or a funding source by database id where the role is. */
export async function staff(
  app: TestApp,
  role: Role,
  given: Partial<TestPerson> & { providerId?: string; fundingSourceId?: string; validFrom?: string; validUntil?: string } = {},
): Promise<SignedInPerson> {
  const { providerId = null, fundingSourceId = null, validFrom = '2024-01-01', validUntil = null, ...about } = given;
  const person = newcomer({ givenName: 'Anna', familyName: 'Bērziņa', ...about });
  const personId = await remember(app, person);
  await app.orm.em
    .fork()
    .execute(
      'insert into role_grant (person_id, role, provider_id, funding_source_id, valid_from, valid_until) values (?, ?, ?, ?, ?, ?)',
      [personId, role, providerId, fundingSourceId, validFrom, validUntil],
    );
  return { ...person, personId, cookie: await sessionFor(app, personId, { actingAs: { role, providerId, fundingSourceId } }) };
}

function remember(app: TestApp, person: TestPerson): Promise<string> {
  const code = readPersonalCode(person.personalCode);
  if (typeof code === 'string') throw new Error(`not a personal code: ${code}`);
  return recognisePerson(app.orm.em.fork(), personalCodes(app.config.personalDataKey), {
    ...person,
    personalCode: code.digits,
  });
}
