import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config.ts';
import { addressOf } from './request-address.ts';

const WINDOW_SECONDS = 60;
/** Somebody logged in works with pages that ask a lot; their own figure, whatever network they share. */
const FACTOR_FOR_PEOPLE = 3;
/** Logins a minute from one address: an office may share it. */
const LOGINS = 120;

export interface RateLimit {
  /** Counts a request, of a person if it is known whose it is. */
  count(request: IncomingMessage, personId?: string): Promise<Counted>;
  /** The same for requests that reach Express: refuses with 429. */
  requests: RequestHandler;
  /** For pages of the login. */
  login: RequestHandler;
}

export interface Counted {
  /** What is left, told in every answer. */
  headers: OutgoingHttpHeaders;
  /** Seconds after which to go on; undefined: it may go on now. */
  retryAfter: number | undefined;
  /** Counts the request for more than one. It is answered all the same; what comes after it is counted against the rest. */
  charge(more: number): Promise<OutgoingHttpHeaders>;
}

const UNLIMITED: Promise<Counted> = Promise.resolve({ headers: {}, retryAfter: undefined, charge: async () => ({}) });

/** How often one address or one person may ask (API-2); with `RATE_LIMIT=0` as often as they like. */
export function rateLimit(config: Config): RateLimit {
  const pass: RequestHandler = (_request, _response, next) => next();
  if (config.rateLimit === 0) return { requests: pass, login: pass, count: () => UNLIMITED };
  const addresses = new RateLimiterMemory({ points: config.rateLimit, duration: WINDOW_SECONDS });
  const people = new RateLimiterMemory({ points: config.rateLimit * FACTOR_FOR_PEOPLE, duration: WINDOW_SECONDS });
  const logins = new RateLimiterMemory({ points: LOGINS, duration: WINDOW_SECONDS });
  const networkOf = (request: IncomingMessage) => network(addressOf(request, config.trustProxy));
  const count: RateLimit['count'] = (request, personId) =>
    personId === undefined ? counted(addresses, networkOf(request)) : counted(people, personId);

  return {
    count,
    requests: counting((request) => count(request, request.personId)),
    login: counting((request) => counted(logins, networkOf(request))),
  };
}

async function counted(limit: RateLimiterMemory, key: string): Promise<Counted> {
  const charge = async (more: number) => headersOf(limit, await limit.penalty(key, more));
  try {
    return { headers: headersOf(limit, await limit.consume(key)), retryAfter: undefined, charge };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { headers: headersOf(limit, refused), retryAfter: Math.ceil(refused.msBeforeNext / 1000), charge };
  }
}

export function tooManyRequests(seconds: number): string {
  return `Too many requests. Go on in ${seconds} seconds.`;
}

function counting(count: (request: IncomingMessage) => Promise<Counted>): RequestHandler {
  return (request, response, next) => {
    count(request).then(({ headers, retryAfter }) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value!);
      if (retryAfter === undefined) return next();
      response.setHeader('Retry-After', retryAfter);
      response.status(429).json({ errors: [{ message: tooManyRequests(retryAfter), extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    }, next);
  };
}

function headersOf(limit: RateLimiterMemory, result: RateLimiterRes): OutgoingHttpHeaders {
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
