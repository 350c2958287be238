import type { EntityManager } from '@mikro-orm/postgresql';
import { type Request, type RequestHandler, Router } from 'express';
import type { Parts } from '../../app.ts';
import type { RequestSession, SignedIn } from '../../context.ts';
import { isSameCapacity, OWN_ACCOUNT, standingOf } from '../roles/capacities.queries.ts';
import { embeddedProvider } from './embedded-provider.ts';
import { loginRoutes } from './login-routes.ts';
import { PAGE_STYLE, SUBMIT_SCRIPT } from './pages/assets.ts';
import { type PersonalCodes, personalCodes } from './personal-codes.ts';
import { type ProviderAccess, relyingParty } from './relying-party.ts';
import { NO_SESSION, sessions } from './sessions.ts';

export interface Identity {
  /** /auth/* and, for demonstrations, the embedded identity provider. */
  router: Router;
  /** Puts the session on requests that need to know who asks. */
  session: RequestHandler;
  personalCodes: PersonalCodes;
  whoAsks(request: Request, em: EntityManager): Promise<WhoAsks>;
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
    session: kept.read,
    personalCodes: codes,
    whoAsks: (request, em) => (request.headers.cookie === undefined ? NOBODY : whoAsks(request, em)),
    close: kept.close,
  };

  async function whoAsks(request: Request, em: EntityManager): Promise<WhoAsks> {
    const content = await kept.current(request);
    const session = kept.forRequest(request, content);
    if (!content) return { viewer: null, session };
    const { accountId, capacities, staffRolesWithheld } = await standingOf(em, content.personId, parts.clock.today(), content.isStrong);
    // a role that ended while somebody acted in it is no longer theirs
    const actingAs = capacities.find((capacity) => content.actingAs && isSameCapacity(capacity, content.actingAs)) ?? OWN_ACCOUNT;
    return { viewer: { personId: content.personId, accountId, capacities, actingAs, staffRolesWithheld }, session };
  }
}

function configuredProvider({ config }: Parts): ProviderAccess {
  const { issuer, clientId, clientSecret } = config.identityProvider!;
  return { issuer: () => issuer, clientId, clientSecret };
}
