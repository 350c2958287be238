import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';

export const PLAIN_JSON = 'application/json; charset=utf-8';
const GRAPHQL_JSON = 'application/graphql-response+json; charset=utf-8';
const TYPES = ['application/json', 'application/graphql-response+json'];

const REMEMBERED = 300;
/** Browsers send some hundred characters. Of a longer list the beginning is read. */
const LONGEST = 2_000;

type Encoding = 'br' | 'gzip' | undefined;

/** The content type of the answer; undefined when nothing that we speak is accepted. */
export const typeAccepted = remembering('accept', (header): string | undefined => {
  if (header === undefined) return PLAIN_JSON;
  const preferred = new Negotiator({ headers: { accept: header } }).mediaType(TYPES);
  return preferred === undefined ? undefined : preferred === TYPES[0] ? PLAIN_JSON : GRAPHQL_JSON;
});

/** How the answer may be compressed. */
export const encodingAccepted = remembering('accept-encoding', (header): Encoding => {
  if (!header) return undefined;
  // of those that weigh the same ours comes first; the types do not know yet that it can be said
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } }) as {
    encoding(available: string[], options: { preferred: string[] }): string | undefined;
  };
  const chosen = negotiator.encoding(['br', 'gzip', 'identity'], {
    preferred: ['br', 'gzip'],
  });
  return chosen === 'br' || chosen === 'gzip' ? chosen : undefined;
});

/** Clients send the same few headers over and over. */
function remembering<T>(name: 'accept' | 'accept-encoding', read: (header: string | undefined) => T): (request: IncomingMessage) => T {
  const known = new Map<string | undefined, T>();
  return ({ headers }) => {
    const header = headers[name]?.slice(0, LONGEST);
    if (known.has(header)) return known.get(header)!;
    const found = read(header);
    if (known.size >= REMEMBERED) known.clear();
    known.set(header, found);
    return found;
  };
}
