import type { EntityManager } from '@mikro-orm/postgresql';
import { type Request, type RequestHandler, Router } from 'express';
import type { Parts } from '../../app.ts';
import type { RequestSession, SignedIn } from '../../context.ts';

export interface Identity {
  /** /auth/* and, for demonstrations, the embedded identity provider. */
  router: Router;
  /** Puts the session on requests that need to know who asks. */
  session: RequestHandler;
  whoAsks(request: Request, em: EntityManager): Promise<{ viewer: SignedIn | null; session: RequestSession }>;
  close(): Promise<void>;
}

export async function identityRoutes(_parts: Parts): Promise<Identity> {
  return {
    router: Router(),
    session: (_request, _response, next) => next(),
    whoAsks: async () => ({ viewer: null, session: { endsAt: null, idleEndsAt: null, actAs: async () => {}, extend: async () => {} } }),
    close: async () => {},
  };
}
