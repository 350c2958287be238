import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import connectPgSimple from 'connect-pg-simple';
import type { Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import pg from 'pg';
import type { Parts } from '../../../parts.ts';
import type { OwnSession, RequestSession } from '../../../context.ts';
import { isHttps } from './origin.ts';
import { type FoundSession, sessionLookUp, signsOfLife } from './session-look-up.ts';
import type { SessionContent } from './session-content.ts';
import { signedSessionId } from './signed-cookie.ts';

const MINUTE = 60_000;
/** ROLE-7: nobody is thrown out while thinking, nobody stays logged in overnight. */
export const IDLE_MINUTES = 30;
export const LONGEST_HOURS = 12;
/** How exactly the last sign of life is kept: one write in so many milliseconds, and the person gets the difference. */
const SEEN_EVERY = 30_000;
const PRUNE_SECONDS = 15 * 60;

declare module 'express-session' {
  interface SessionData extends SessionContent {}
}

export interface Sessions {
  /** For the pages of login and logout, which start and end sessions. Requests without the cookie never touch the database. */
  read: RequestHandler;
  /** Starts a session under a new name; whatever was known before is forgotten (no session fixation). */
  start(request: Request, response: Response, content: SessionContent): Promise<void>;
  /** Whether the request carries the cookie of a session, live or not. */
  isNamedBy(request: IncomingMessage): boolean;
  /** The session the request comes with, unless it is over. */
  current(request: IncomingMessage): Promise<FoundSession | null>;
  forRequest(request: IncomingMessage, found: FoundSession | null): RequestSession;
  /** Ends the session and takes the cookie back. */
  finish(request: Request, response: Response): Promise<void>;
  close(): Promise<void>;
}

export function sessions(parts: Parts): Sessions {
  const https = isHttps(parts.config);
  const cookie = { name: https ? '__Host-stars' : 'stars', path: '/', httpOnly: true, sameSite: 'lax', secure: https } as const;
  const pool = new pg.Pool({ connectionString: parts.databaseUrl, max: 6 });
  pool.on('error', (error) => parts.log.error({ err: error }, 'a database connection of the sessions broke'));
  const Store = connectPgSimple(session);
  const store = new Store({
    pool,
    schemaName: 'web',
    tableName: 'session',
    ttl: LONGEST_HOURS * 3600,
    disableTouch: true,
    pruneSessionInterval: parts.config.environment === 'test' ? false : PRUNE_SECONDS,
    errorLog: (...what) => parts.log.error({ what: String(what[0]) }, 'the session store failed'),
  });
  const express = session({
    store,
    secret: parts.config.sessionSecret,
    name: cookie.name,
    resave: false,
    saveUninitialized: false,
    rolling: false,
    proxy: https ? true : undefined,
    cookie: { path: cookie.path, httpOnly: cookie.httpOnly, sameSite: cookie.sameSite, secure: cookie.secure },
  });
  const marker = `${cookie.name}=`;
  const lookUp = sessionLookUp(pool, () => parts.clock.today());
  const noteSeen = signsOfLife(pool);
  const isNamedBy = (request: IncomingMessage) => request.headers.cookie?.includes(marker) ?? false;
  const now = () => parts.clock.now().getTime();

  /** One statement on the row itself: parallel requests cannot undo each other, and an ended session stays ended. */
  const change = (sid: string, part: Partial<SessionContent>) =>
    pool.query('update web.session set sess = sess || $2::jsonb where sid = $1', [sid, JSON.stringify(part)]);

  const withSession = (request: Request, response: Response) =>
    new Promise<void>((done, failed) => {
      // whoever ends TLS before us may not say so; the cookie is meant for https all the same
      if (https) request.headers['x-forwarded-proto'] = 'https';
      express(request, response, (error?: unknown) => (error ? failed(error) : done()));
    });

  return {
    read(request, response, next) {
      if (!isNamedBy(request)) return next();
      withSession(request, response).then(() => next(), next);
    },

    async start(request, response, content) {
      if (!request.session) await withSession(request, response);
      await new Promise<void>((done, failed) => request.session.regenerate((error) => (error ? failed(error) : done())));
      Object.assign(request.session, content);
      await new Promise<void>((done, failed) => request.session.save((error) => (error ? failed(error) : done())));
    },

    isNamedBy,

    async current(request) {
      const sid = signedSessionId(request.headers.cookie, cookie.name, parts.config.sessionSecret);
      const found = sid === undefined ? undefined : await lookUp(sid);
      if (!found) return null;
      const { content } = found;
      const isOver =
        now() >= content.startedAt + LONGEST_HOURS * 60 * MINUTE || now() >= content.seenAt + IDLE_MINUTES * MINUTE + SEEN_EVERY;
      if (isOver) {
        await pool.query('delete from web.session where sid = $1', [found.sid]);
        return null;
      }
      if (now() - content.seenAt >= SEEN_EVERY) {
        content.seenAt = now();
        await noteSeen({ sid: found.sid, at: content.seenAt });
      }
      return found;
    },

    forRequest(request, found) {
      if (!found) return { ...NO_SESSION, hasEnded: isNamedBy(request) };
      const { sid, content } = found;
      return {
        hasEnded: false,
        endsAt: new Date(content.startedAt + LONGEST_HOURS * 60 * MINUTE),
        get idleEndsAt() {
          return new Date(Math.min(content.seenAt + IDLE_MINUTES * MINUTE, content.startedAt + LONGEST_HOURS * 60 * MINUTE));
        },
        async actAs(capacity) {
          content.actingAs = capacity;
          await change(sid, { actingAs: capacity });
        },
        async extend() {
          content.seenAt = now();
          await change(sid, { seenAt: content.seenAt });
        },
        async list() {
          const { rows } = await pool.query<{ sid: string; sess: SessionContent }>(
            'select sid, sess from web.session where person_id = $1',
            [content.personId],
          );
          return rows
            .filter(
              ({ sess }) =>
                now() < sess.startedAt + LONGEST_HOURS * 60 * MINUTE && now() < sess.seenAt + IDLE_MINUTES * MINUTE + SEEN_EVERY,
            )
            .map(
              (row): OwnSession => ({
                id: fingerprint(row.sid),
                startedAt: new Date(row.sess.startedAt),
                lastSeenAt: new Date(row.sess.seenAt),
                browser: row.sess.browser,
                isCurrent: row.sid === sid,
              }),
            )
            .sort((a, b) => b.lastSeenAt.getTime() - a.lastSeenAt.getTime());
        },
        async end(id) {
          const { rows } = await pool.query<{ sid: string }>('select sid from web.session where person_id = $1', [content.personId]);
          const found = rows.find((row) => fingerprint(row.sid) === id);
          if (found) await pool.query('delete from web.session where sid = $1', [found.sid]);
          return found !== undefined;
        },
      };
    },

    async finish(request, response) {
      if (request.session) await new Promise<void>((done, failed) => request.session.destroy((error) => (error ? failed(error) : done())));
      response.clearCookie(cookie.name, cookie);
    },

    async close() {
      await store.close();
      await pool.end();
    },
  };
}

/** Nobody is logged in. */
export const NO_SESSION: RequestSession = {
  endsAt: null,
  idleEndsAt: null,
  hasEnded: false,
  actAs: async () => {},
  extend: async () => {},
  list: async () => [],
  end: async () => false,
};

function fingerprint(sid: string): string {
  return createHash('sha256').update(sid).digest('base64url');
}
