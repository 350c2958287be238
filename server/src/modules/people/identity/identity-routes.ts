import type { IncomingMessage } from 'node:http';
import { type RequestHandler, Router } from 'express';
import type { Parts } from '../../../parts.ts';
import type { RequestSession, SignedIn } from '../../../context.ts';
import { isSameCapacity, OWN_ACCOUNT, standingFrom } from '../roles/capacities.queries.ts';
import { embeddedProvider } from './embedded-provider.ts';
import { loginRoutes } from './login-routes.ts';
import { PAGE_STYLE, SUBMIT_SCRIPT } from './pages/assets.ts';
import { type PersonalCodes, personalCodes } from '../../platform/sealing/personal-codes.ts';
import { type ProviderAccess, relyingParty } from './relying-party.ts';
import { NO_SESSION, sessions } from './sessions.ts';

declare module 'node:http' {
  interface IncomingMessage {
    /** Who is logged in, once somebody has asked. */
    personId?: string;
  }
}

export interface Identity {
  /** /auth/* and, for demonstrations, the embedded identity provider. */
  router: Router;
  /** Notes on the request who asks, for what stands behind it. */
  session: RequestHandler;
  personalCodes: PersonalCodes;
  /** Whether the request carries the cookie of a session, live or not. */
  comesWithSession(request: IncomingMessage): boolean;
  /** Looked up once a request, however often it is asked. */
  whoAsks(request: IncomingMessage): Promise<WhoAsks>;
  close(): Promise<void>;
}

export interface WhoAsks {
  viewer: SignedIn | null;
  session: RequestSession;
}

const NOBODY: Promise<WhoAsks> = Promise.resolve({ viewer: null, session: NO_SESSION });

/** Login, sessions and the answer to "who asks". */
export async function identityRoutes(parts: Parts): Promise<Identity> {
  const codes = personalCodes(parts.config.personalDataKey);
  const kept = sessions(parts);
  const embedded = parts.config.identityProvider ? undefined : embeddedProvider(parts);
  const known = new WeakMap<IncomingMessage, Promise<WhoAsks>>();
  const router = Router();
  router.use(['/auth', '/oidc'], (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get(
    '/auth/page.css',
    (_request, response) => void response.type('css').set('Cache-Control', 'public, max-age=3600').send(PAGE_STYLE),
  );
  router.get(
    '/auth/submit.js',
    (_request, response) => void response.type('js').set('Cache-Control', 'public, max-age=3600').send(SUBMIT_SCRIPT),
  );
  if (embedded) router.use(embedded.router);
  router.use(loginRoutes(parts, relyingParty(parts.config, embedded?.access ?? configuredProvider(parts)), kept, codes));

  return {
    router,
    personalCodes: codes,
    session: (request, _response, next) => void asks(request).then(() => next(), next),
    comesWithSession: kept.isNamedBy,
    whoAsks: asks,
    close: kept.close,
  };

  function asks(request: IncomingMessage): Promise<WhoAsks> {
    if (request.headers.cookie === undefined) return NOBODY;
    let answer = known.get(request);
    if (!answer) known.set(request, (answer = whoAsks(request)));
    return answer;
  }

  async function whoAsks(request: IncomingMessage): Promise<WhoAsks> {
    const found = await kept.current(request);
    const session = kept.forRequest(request, found);
    if (!found) return { viewer: null, session };
    const { content } = found;
    request.personId = content.personId;
    const { accountId, capacities, staffRolesWithheld } = standingFrom(found.accountId, found.grants, content.isStrong);
    // a role that ended while somebody acted in it is no longer theirs
    const actingAs = capacities.find((capacity) => content.actingAs && isSameCapacity(capacity, content.actingAs)) ?? OWN_ACCOUNT;
    return { viewer: { personId: content.personId, accountId, capacities, actingAs, staffRolesWithheld }, session };
  }
}

function configuredProvider({ config }: Parts): ProviderAccess {
  const { issuer, clientId, clientSecret } = config.identityProvider!;
  return { issuer: () => issuer, clientId, clientSecret };
}
