import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { Request, RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config.ts';
import { addressOf } from './request-address.ts';

const WINDOW_SECONDS = 60;
/** Somebody logged in works with pages that ask a lot; their own figure, whatever network they share. */
const FACTOR_FOR_PEOPLE = 3;
/** Logins a minute from one address: an office may share it. */
const LOGINS = 120;
const UNLIMITED: Promise<OutgoingHttpHeaders> = Promise.resolve({});

export interface RateLimit {
  /** For GraphQL requests that reach Express: counts, tells what is left, refuses with 429. */
  graphql: RequestHandler;
  /** For pages of the login. */
  login: RequestHandler;
  /**
   * For answers given before Express: counts the request, of a person if it is known whose it is, and gives the headers that tell what
   * is left; null means hand it on, to be refused.
   */
  countRequest(request: IncomingMessage, personId?: string): Promise<OutgoingHttpHeaders | null>;
}

/** How often one address or one person may ask (API-2); with `RATE_LIMIT=0` as often as they like. */
export function rateLimit(config: Config): RateLimit {
  const pass: RequestHandler = (_request, _response, next) => next();
  if (config.rateLimit === 0) return { graphql: pass, login: pass, countRequest: () => UNLIMITED };
  const limiter = new RateLimiterMemory({ points: config.rateLimit, duration: WINDOW_SECONDS });
  const people = new RateLimiterMemory({ points: config.rateLimit * FACTOR_FOR_PEOPLE, duration: WINDOW_SECONDS });
  const logins = new RateLimiterMemory({ points: LOGINS, duration: WINDOW_SECONDS });
  const counted = new WeakSet<IncomingMessage>();

  const counting =
    (choose: (request: Request) => [RateLimiterMemory, string]): RequestHandler =>
    (request, response, next) => {
      if (counted.has(request)) return next();
      const [limit, key] = choose(request);
      const tell = (result: RateLimiterRes) => {
        for (const [name, value] of Object.entries(headersOf(limit, result))) response.setHeader(name, value);
      };
      limit.consume(key).then(
        (result) => {
          tell(result);
          next();
        },
        (refused: unknown) => {
          if (!(refused instanceof RateLimiterRes)) return next(refused);
          tell(refused);
          response.setHeader('Retry-After', Math.ceil(refused.msBeforeNext / 1000));
          response.status(429).json({
            errors: [
              {
                message: `Too many requests. Go on in ${Math.ceil(refused.msBeforeNext / 1000)} seconds.`,
                extensions: { code: 'TOO_MANY_REQUESTS' },
              },
            ],
          });
        },
      );
    };

  return {
    graphql: counting((request) => (request.personId ? [people, request.personId] : [limiter, network(request.ip ?? '')])),
    login: counting((request) => [logins, network(request.ip ?? '')]),
    countRequest(request, personId) {
      const limit = personId ? people : limiter;
      return limit.consume(personId ?? network(addressOf(request, config.trustProxy))).then(
        (result) => {
          counted.add(request);
          return headersOf(limit, result);
        },
        () => null,
      );
    },
  };
}

function headersOf(limit: RateLimiterMemory, result: RateLimiterRes): Record<string, number> {
  return {
    'RateLimit-Limit': limit.points,
    'RateLimit-Remaining': Math.max(0, result.remainingPoints),
    'RateLimit-Reset': Math.ceil(result.msBeforeNext / 1000),
  };
}

/** One household of IPv6 has countless addresses: the first half is what counts. */
function network(address: string): string {
  return address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;
}
