import { parse, serialize, type SerializeOptions } from 'cookie';
import { type Request, type Response, Router } from 'express';
import type { Parts } from '../../../parts.ts';
import type { Capacity } from '../../../context.ts';
import { languageAsked } from '../../../shared/language-asked.ts';
import { Locale, type Translation } from '../../../shared/translation.ts';
import { recognisePerson } from '../accounts/recognise-person.ts';
import { recordLogin } from '../../platform/audit/record-login.ts';
import { standingOf } from '../roles/capacities.queries.ts';
import { type IdentityClaims, readClaims, UnusableClaims } from './claims.ts';
import { isHttps, originOf } from './origin.ts';
import { logOutPage } from './pages/log-out.ts';
import { loginFailedPage, PROVIDER_SILENT, REFUSED_LOGIN, STALE_LOGIN } from './pages/login-failed.ts';
import type { PersonalCodes } from '../../platform/sealing/personal-codes.ts';
import type { LoginUnderWay, RelyingParty } from './relying-party.ts';
import { safeReturnTo } from './return-to.ts';
import { keyFor, seal, unseal } from '../../platform/sealing/sealed.ts';
import type { Sessions } from './sessions.ts';

const MINUTE = 60_000;
const LOGIN_MINUTES = 15;

/** /auth/login, /auth/callback, /auth/logout: the only ways in and out. */
export function loginRoutes(parts: Parts, party: RelyingParty, sessions: Sessions, codes: PersonalCodes): Router {
  const { config, clock, log } = parts;
  const key = keyFor(config.sessionSecret, 'login under way');
  const https = isHttps(config);
  const cookieOptions: SerializeOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure: https };
  /** One cookie for each login begun, so that two tabs do not spoil each other's. */
  const cookieName = (state: string) => `${https ? '__Host-' : ''}login_${state.slice(0, 10)}`;
  const router = Router();

  router.get('/auth/login', async (request, response) => {
    const origin = originOf(config, request);
    // begun at another name of ours, the cookie would not come back with the answer
    if (request.headers.host !== new URL(origin).host)
      return response.redirect(303, `${origin}/auth/login?returnTo=${encodeURIComponent(safeReturnTo(request.query['returnTo']))}`);
    const returnTo = safeReturnTo(request.query['returnTo']);
    try {
      const { address, underWay } = await party.begin(origin, language(request, returnTo), returnTo, clock.now());
      response.append(
        'Set-Cookie',
        serialize(cookieName(underWay.state), seal(key, JSON.stringify(underWay)), { ...cookieOptions, maxAge: LOGIN_MINUTES * 60 }),
      );
      response.redirect(303, address);
    } catch (error) {
      log.error({ err: error }, 'the identity provider does not answer');
      fail(request, response, 503, PROVIDER_SILENT, returnTo);
    }
  });

  router.get('/auth/callback', async (request, response) => {
    const origin = originOf(config, request);
    const underWay = loginUnderWay(request);
    const returnTo = underWay?.returnTo ?? '/';
    if (!underWay) return fail(request, response, 400, STALE_LOGIN, returnTo);
    response.append('Set-Cookie', serialize(cookieName(underWay.state), '', { ...cookieOptions, maxAge: 0 }));
    if (request.query['error'] !== undefined) return fail(request, response, 400, REFUSED_LOGIN, returnTo);
    let claims: IdentityClaims;
    let idToken: string | null;
    try {
      const result = await party.complete(origin, new URL(request.originalUrl, origin), underWay);
      claims = readClaims(config, result.claims, clock.today());
      idToken = result.idToken;
    } catch (error) {
      if (error instanceof UnusableClaims) return fail(request, response, 403, error.text, returnTo);
      // the cause may quote what came back, so only its kind is kept
      log.warn({ kind: (error as Error).name, code: (error as { code?: string }).code }, 'a login was refused');
      return fail(request, response, 400, STALE_LOGIN, returnTo);
    }
    const em = parts.orm.em.fork();
    const personId = await recognisePerson(em, codes, claims);
    const standing = await standingOf(em, personId, clock.today(), claims.isStrong);
    const now = clock.now().getTime();
    await sessions.start(request, response, {
      personId,
      startedAt: now,
      seenAt: now,
      isStrong: claims.isStrong,
      actingAs: firstCapacity(standing, returnTo),
      browser: request.headers['user-agent']?.slice(0, 200) ?? null,
      idToken: idToken && seal(key, idToken),
    });
    await recordLogin(em, clock, personId, request.ip ?? null);
    response.redirect(303, returnTo);
  });

  const logOut = async (request: Request, response: Response) => {
    const origin = originOf(config, request);
    await new Promise<void>((done, failed) => sessions.read(request, response, (error?: unknown) => (error ? failed(error) : done())));
    const sealedToken = request.session?.idToken;
    const english = language(request, '') === 'en';
    const landing = `${origin}${english ? '/en' : '/'}`;
    await sessions.finish(request, response);
    const elsewhere = sealedToken
      ? await party.endSessionAddress(origin, unseal(key, sealedToken) ?? null, landing).catch(() => null)
      : null;
    response.redirect(303, elsewhere ? `${elsewhere}&ui_locales=${english ? 'en' : 'lv'}` : landing);
  };

  router.post('/auth/logout', async (request, response) => {
    if (!isOwnWish(request, originOf(config, request)))
      return void response
        .status(403)
        .type('html')
        .send(logOutPage(localeOf(request)));
    await logOut(request, response);
  });
  router.get('/auth/logout', async (request, response) => {
    // another site's link or picture must not log anybody out: then the person is asked
    if (request.headers['sec-fetch-site'] === 'same-origin') return logOut(request, response);
    response.type('html').send(logOutPage(localeOf(request)));
  });

  return router;

  function loginUnderWay(request: Request): LoginUnderWay | undefined {
    const { state } = request.query;
    if (typeof state !== 'string') return undefined;
    const sealed = parse(request.headers.cookie ?? '')[cookieName(state)];
    const text = sealed && unseal(key, sealed);
    if (!text) return undefined;
    const underWay = JSON.parse(text) as LoginUnderWay;
    const isFresh = clock.now().getTime() - underWay.startedAt < LOGIN_MINUTES * MINUTE;
    return underWay.state === state && isFresh ? underWay : undefined;
  }
}

/** Who comes through the console's door works; everybody else is at home, unless there is no home yet and work to do. */
function firstCapacity({ accountId, capacities }: { accountId: string | null; capacities: Capacity[] }, returnTo: string): Capacity {
  const work = capacities[1];
  const isForWork = /^\/admin(\/|\?|#|$)/.test(returnTo) || !accountId;
  return (isForWork && work) || capacities[0]!;
}

function isOwnWish(request: Request, origin: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return request.headers.origin === origin;
}

function fail(request: Request, response: Response, status: number, reason: Translation, returnTo: string): void {
  response.status(status).type('html').setHeader('Cache-Control', 'no-store');
  response.send(loginFailedPage(localeOf(request, returnTo), reason, returnTo));
}

function localeOf(request: Request, returnTo = ''): Locale {
  return language(request, returnTo) === 'en' ? Locale.EN : Locale.LV;
}

/** The page one comes from decides, then what was asked for, then the browser. */
function language(request: Request, returnTo: string): 'lv' | 'en' {
  if (/^\/en(\/|\?|#|$)/.test(returnTo) || request.query['lang'] === 'en') return 'en';
  if (returnTo.length > 1 || request.query['lang'] === 'lv') return 'lv';
  return languageAsked(request) === Locale.EN ? 'en' : 'lv';
}
