import { randomBytes } from 'node:crypto';
import express, { type Request, type Response, Router } from 'express';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import type { CustomFetch } from 'openid-client';
import type { Parts } from '../../../parts.ts';
import { dayInRiga } from '../../../shared/clock.ts';
import { languageAsked } from '../../../shared/language-asked.ts';
import { Locale } from '../../../shared/translation.ts';
import { demonstrationPeople, findDemonstrationPerson } from './demonstration-people.queries.ts';
import { forgetfulStorage } from './forgetful-storage.ts';
import { isHttps, originOf } from './origin.ts';
import { html } from '../../platform/pages/html.ts';
import { page } from '../../platform/pages/page.ts';
import { pickPersonPage } from './pages/pick-person.ts';
import { type Newcomer, type NewcomerForm, readNewcomer } from './newcomer.ts';
import { type PersonalCodes, personalCodes } from '../../platform/sealing/personal-codes.ts';
import { writtenPersonalCode } from '../../platform/sealing/personal-code.ts';
import type { ProviderAccess } from './relying-party.ts';
import { keyFor } from '../../platform/sealing/sealed.ts';

const HOUR = 3600;
const SCOPE = 'openid profile';

export interface EmbeddedProvider {
  router: Router;
  access: ProviderAccess;
}

/**
 * An identity provider for demonstrations and tests: its login page lets one pick a person. It speaks the same protocol as
 * the real one, so nothing on our side knows the difference. Production refuses to start with it.
 */
export function embeddedProvider(parts: Parts): EmbeddedProvider {
  const codes = personalCodes(parts.config.personalDataKey);
  const clientSecret = keyFor(parts.config.sessionSecret, 'embedded identity provider').toString('base64url');
  const people = new Map<string, Record<string, unknown>>();
  const providers = new Map<string, Promise<Provider>>();
  let localPort = 0;

  const providerAt = (origin: string): Promise<Provider> => {
    const found = providers.get(origin) ?? makeProvider(parts, origin, clientSecret, people);
    providers.set(origin, found);
    return found;
  };

  const router = Router();
  router.use(['/auth', '/oidc'], (request, _response, next) => {
    localPort = request.socket.localPort!;
    next();
  });
  router.use('/oidc', (request, _response, next) => {
    // the provider writes its addresses from these; ours is the only true one
    const origin = new URL(originOf(parts.config, request));
    request.headers['x-forwarded-host'] = origin.host;
    request.headers['x-forwarded-proto'] = origin.protocol.slice(0, -1);
    next();
  });
  router.get('/oidc/person/:uid', async (request, response) => {
    const asked = await interaction(await providerAt(originOf(parts.config, request)), request, response);
    if (asked) response.type('html').send(await pickPage(parts, asked.uid, localeOf(request, asked.params)));
  });
  router.post('/oidc/person/:uid', express.urlencoded({ extended: false, limit: '8kb' }), async (request, response) => {
    const provider = await providerAt(originOf(parts.config, request));
    const asked = await interaction(provider, request, response);
    if (!asked) return;
    const form = request.body as Record<string, string | undefined>;
    const chosen = await choose(parts, codes, form);
    if ('problems' in chosen) {
      const locale = localeOf(request, asked.params);
      response
        .status(422)
        .type('html')
        .send(await pickPage(parts, asked.uid, locale, chosen));
      return;
    }
    const accountId = codes.hash(chosen.personalCode);
    people.set(accountId, {
      sub: accountId,
      personal_code: writtenPersonalCode(chosen.personalCode),
      given_name: chosen.givenName,
      family_name: chosen.familyName,
      birthdate: chosen.birthDate,
    });
    await provider.interactionFinished(
      request,
      response,
      { login: { accountId, amr: form['secondFactor'] === 'yes' ? ['mfa', 'pin', 'hwk'] : ['pwd'] } },
      { mergeWithLastSubmission: false },
    );
  });
  router.use('/oidc', async (request, response) => {
    const provider = await providerAt(originOf(parts.config, request));
    provider.callback()(request, response);
  });

  return {
    router,
    access: {
      clientId: 'stars',
      clientSecret,
      issuer(origin) {
        return `${origin}/oidc`;
      },
      fetch: toOurselves(() => localPort),
    },
  };
}

/** Calls between the two halves stay on this machine, whatever the public address is. */
function toOurselves(port: () => number): CustomFetch {
  return (address, options) => {
    const url = new URL(address);
    const local = port() === 0 ? url : new URL(url.pathname + url.search, `http://127.0.0.1:${port()}`);
    return fetch(local, options as RequestInit);
  };
}

async function makeProvider(
  parts: Parts,
  origin: string,
  clientSecret: string,
  people: Map<string, Record<string, unknown>>,
): Promise<Provider> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const provider: Provider = new Provider(`${origin}/oidc`, {
    adapter: forgetfulStorage(),
    clients: [
      {
        client_id: 'stars',
        client_secret: clientSecret,
        redirect_uris: [`${origin}/auth/callback`],
        post_logout_redirect_uris: [`${origin}/`, `${origin}/en`],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: randomBytes(8).toString('hex') }] },
    cookies: {
      keys: [randomBytes(32).toString('hex')],
      names: { session: 'oidc_session', interaction: 'oidc_interaction', resume: 'oidc_resume' },
      long: { signed: true, sameSite: 'lax', secure: isHttps(parts.config) },
      short: { signed: true, sameSite: 'lax', secure: isHttps(parts.config) },
    },
    claims: { openid: ['sub', 'personal_code', 'amr'], profile: ['given_name', 'family_name', 'birthdate'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: (context: LogoutContext, form: string) => writeLogoutPage(context, form) },
    },
    findAccount: (_context: unknown, id: string) => (people.has(id) ? { accountId: id, claims: () => people.get(id) } : undefined),
    interactions: { url: (_context: unknown, asked: { uid: string }) => `/oidc/person/${asked.uid}` },
    async loadExistingGrant(context: GrantContext) {
      const grant = new provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
      grant.addOIDCScope(SCOPE);
      await grant.save();
      return grant;
    },
    expiresWithSession: () => false,
    renderError(context: { type: string; body: string }) {
      context.type = 'html';
      context.body = page({
        locale: Locale.LV,
        title: 'Pieslēgšanās neizdevās',
        body: html`<h1>Pieslēgšanās neizdevās</h1><p>Saite ir novecojusi. Sāc no jauna.</p><p lang="en">The login failed: the link is out of date. Start again.</p><p><a class="action" href="/auth/login">Sākt no jauna / Start again</a></p>`,
      });
    },
    ttl: { AccessToken: HOUR, AuthorizationCode: 60, IdToken: HOUR, Interaction: HOUR, Session: 12 * HOUR, Grant: 12 * HOUR },
  });
  provider.proxy = true;
  provider.on('server_error', (_context, error) => parts.log.error({ err: error }, 'the embedded identity provider failed'));
  return provider;
}

interface GrantContext {
  oidc: { client: { clientId: string }; session: { accountId: string } };
}

interface LogoutContext {
  type: string;
  body: string;
  oidc: { params: { ui_locales?: string } };
}

/** The person has said so on our own page already; this one passes by itself and works without scripts too. */
function writeLogoutPage(context: LogoutContext, form: string): void {
  const locale = context.oidc.params.ui_locales === 'en' ? Locale.EN : Locale.LV;
  const lv = locale === Locale.LV;
  const [, action = '', secret = ''] = /action="([^"]*)".*name="xsrf" value="([^"]*)"/.exec(form) ?? [];
  context.type = 'html';
  context.body = page({
    locale,
    title: lv ? 'Iziet' : 'Log out',
    submitsItself: true,
    body: html`<h1>${lv ? 'Iziet' : 'Log out'}</h1><form method="post" action="${action}" data-submit><input type="hidden" name="xsrf" value="${secret}"><input type="hidden" name="logout" value="yes"><button class="action">${lv ? 'Iziet arī no pieslēgšanās pakalpojuma' : 'Log out of the login service too'}</button></form>`,
  });
}

/** The login this page belongs to; a person who comes too late or from nowhere is sent to the beginning. */
async function interaction(
  provider: Provider,
  request: Request,
  response: Response,
): Promise<Awaited<ReturnType<Provider['interactionDetails']>> | undefined> {
  try {
    const asked = await provider.interactionDetails(request, response);
    if (asked.uid === request.params['uid']) return asked;
  } catch {
    // told below: the cookie is missing or the hour is over
  }
  response.redirect(303, '/auth/login');
  return undefined;
}

function localeOf(request: Request, params: Record<string, string | undefined>): Locale {
  const wanted = request.query['lang'] ?? params['ui_locales'];
  return wanted === 'en' ? Locale.EN : wanted === 'lv' ? Locale.LV : languageAsked(request);
}

async function pickPage(parts: Parts, uid: string, locale: Locale, form?: NewcomerForm): Promise<string> {
  return pickPersonPage({ uid, locale, people: await demonstrationPeople(parts.orm.em.fork(), parts.clock.today()), form });
}

async function choose(parts: Parts, codes: PersonalCodes, form: Record<string, string | undefined>): Promise<Newcomer | NewcomerForm> {
  if (form['person']) {
    const person = await findDemonstrationPerson(parts.orm.em.fork(), codes, form['person']);
    if (person) return person;
  }
  return readNewcomer(form, dayInRiga(parts.clock.now()));
}
