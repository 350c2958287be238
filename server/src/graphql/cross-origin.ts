import type { OutgoingHttpHeaders } from 'node:http';

/** Pages of others may ask the public API; never with somebody's session, because a browser keeps cookies back from "*". */
export const FOR_OTHERS_PAGES: OutgoingHttpHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, X-Operation-Cost, ETag',
};

/** What a browser is told that asks before it lets a page of others ask. */
export const MAY_ASK: OutgoingHttpHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'Content-Type, Accept-Language, Apollo-Require-Preflight, X-Apollo-Operation-Name, X-Apollo-Operation-Id, Apollographql-Client-Name, Apollographql-Client-Version',
  'access-control-max-age': '86400',
};
