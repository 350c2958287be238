import type { RequestHandler } from 'express';

const TOLD = 'RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, X-Operation-Cost, ETag';

/** Pages of others may ask the public API; never with somebody's session, because a browser keeps cookies back from "*". */
export const forOthersPages: RequestHandler = (request, response, next) => {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.method !== 'OPTIONS') {
    response.setHeader('Access-Control-Expose-Headers', TOLD);
    return next();
  }
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
  response.setHeader('Access-Control-Allow-Headers', 'Content-Type, Accept-Language, Apollo-Require-Preflight');
  response.setHeader('Access-Control-Max-Age', '86400');
  response.status(204).end();
};
