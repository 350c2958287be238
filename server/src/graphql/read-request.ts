import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { typeAccepted } from './content-type.ts';
import { readBody } from './read-body.ts';
import { refusal } from './refusal.ts';

/** What somebody asks, as it came. */
export interface Question {
  query: string | undefined;
  /** SHA-256 of a document sent before, or of `query`. */
  hash: string | undefined;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

/** A question before it is read as JSON: what GET has in its address, or the body of POST. */
export type RawQuestion = string | Buffer;

/** Headers that a browser sends to another origin only after asking whether it may: no page of others can forge them. */
const ASKED_BEFORE = ['apollo-require-preflight', 'x-apollo-operation-name'];

export function isForGraphQL({ url }: IncomingMessage): boolean {
  return url !== undefined && /^\/graphql\/?(?:\?|$)/.test(url);
}

/** Whether the session that a request brings counts. Of a plain GET it does not: any page of others can make a browser send one. */
export function isOnPurpose({ method, headers }: IncomingMessage): boolean {
  return method === 'POST' || ASKED_BEFORE.some((name) => headers[name] !== undefined);
}

/** Refuses by the headers alone, before anything is read. */
export function checkHead(request: IncomingMessage): void {
  if (request.method !== 'GET' && request.method !== 'POST')
    throw refusal('BAD_REQUEST', 'Send GET or POST.', { status: 405, headers: { allow: 'GET, POST' } });
  if (request.method === 'POST') checkContentType(request.headers['content-type']);
  else if (!request.url!.includes('?')) throw refusal('BAD_REQUEST', NO_QUESTION);
  if (typeAccepted(request) === undefined)
    throw refusal('BAD_REQUEST', 'The answer is application/graphql-response+json or application/json; one of them must be accepted.', {
      status: 406,
    });
}

const NO_QUESTION = 'Send a GraphQL document as `query`, or the hash of one that is known as `extensions.persistedQuery`.';

/** A form of another site can send anything but JSON. */
function checkContentType(type = ''): void {
  const [essence, ...parameters] = type.split(';').map((part) => part.trim().toLowerCase());
  if (essence !== 'application/json') throw refusal('BAD_REQUEST', 'Send JSON in UTF-8 (content-type: application/json).');
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8);
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset))
    throw refusal('BAD_REQUEST', 'Send JSON in UTF-8 (content-type: application/json).', { status: 415 });
}

/** Undefined when the sender went away. */
export async function readRaw(request: IncomingMessage): Promise<RawQuestion | undefined> {
  return request.method === 'GET' ? request.url!.slice(request.url!.indexOf('?') + 1) : readBody(request);
}

export function readQuestion(raw: RawQuestion): Question {
  const { query, operationName, variables, extensions } = typeof raw === 'string' ? fromAddress(raw) : fromBody(raw);
  if (!isMissing(query) && typeof query !== 'string') throw refusal('BAD_REQUEST', '`query` must be a text.');
  if (!isMissing(operationName) && typeof operationName !== 'string') throw refusal('BAD_REQUEST', '`operationName` must be a text.');
  if (!isMissing(variables) && !isObject(variables)) throw refusal('BAD_REQUEST', '`variables` must be an object.');
  if (!isMissing(extensions) && !isObject(extensions)) throw refusal('BAD_REQUEST', '`extensions` must be an object.');
  const hash = hashIn(extensions?.['persistedQuery']);
  if (!query && hash === undefined) throw refusal('BAD_REQUEST', NO_QUESTION);
  return { query: query || undefined, hash, operationName: operationName || undefined, variables: variables ?? {} };
}

function hashIn(persisted: unknown): string | undefined {
  if (isMissing(persisted)) return undefined;
  if (isObject(persisted) && persisted['version'] === 1) {
    const hash = persisted['sha256Hash'];
    if (typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)) return hash;
  }
  throw refusal('BAD_REQUEST', '`extensions.persistedQuery` must be { "version": 1, "sha256Hash": "<64 hexadecimal digits>" }.');
}

function fromBody(body: Buffer): Record<string, unknown> {
  if (!isUtf8(body)) throw refusal('BAD_REQUEST', 'The request is not valid UTF-8.');
  const value = json(body.toString('utf8'), 'The request could not be read. Send valid JSON.');
  if (Array.isArray(value)) throw refusal('BAD_REQUEST', 'Send one operation a request; lists of operations are not accepted.');
  if (!isObject(value)) throw refusal('BAD_REQUEST', 'The request could not be read. Send a JSON object.');
  return value;
}

function fromAddress(search: string): Record<string, unknown> {
  const given = new URLSearchParams(search);
  const once = (name: string) => {
    const values = given.getAll(name);
    if (values.length > 1) throw refusal('BAD_REQUEST', `\`${name}\` may stand in the address only once.`);
    return values[0] || undefined;
  };
  const parsed = (name: string) => {
    const text = once(name);
    return text === undefined ? undefined : json(text, `\`${name}\` in the address must be JSON.`);
  };
  return { query: once('query'), operationName: once('operationName'), variables: parsed('variables'), extensions: parsed('extensions') };
}

function json(text: string, problem: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('BAD_REQUEST', problem);
  }
}

function isMissing(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
