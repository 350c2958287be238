import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { Request, Response } from 'express';
import type { Parts } from '../parts.ts';
import { forOthersPages } from './cross-origin.ts';
import { LARGEST_BODY_BYTES } from './read-body.ts';
import { securityHeaders } from '../http/security-headers.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/** A question as it came, read as far as needed. */
export interface Question {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
}

/** POST of a question in plain JSON, as browsers send it to another origin only after asking whether they may. */
export function isPlainPost({ url, headers, method }: IncomingMessage): boolean {
  const length = Number(headers['content-length']);
  return (
    method === 'POST' &&
    url === '/graphql' &&
    headers.authorization === undefined &&
    /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    length > 0 &&
    length <= LARGEST_BODY_BYTES
  );
}

/** The content type of the answer, when it is plain what is accepted. */
export function typeOf(request: IncomingMessage): string | undefined {
  const accept = request.headers.accept;
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return JSON_TYPE;
  return accept === 'application/graphql-response+json' ||
    /^application\/graphql-response\+json\s*,\s*application\/json(;q=0\.\d)?(\s*,\s*\*\/\*(;q=0\.\d)?)?$/.test(accept)
    ? GRAPHQL_TYPE
    : undefined;
}

/** The body as it came; undefined when the sender went away. */
export function readWhole(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => done(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', failed);
    request.on('close', () => done(undefined));
  });
}

/** The question in a body; undefined when it is not one, for the usual way to say why. */
export function questionIn(body: Buffer): Question | undefined {
  if (!isUtf8(body)) return undefined;
  try {
    const question: unknown = JSON.parse(body.toString('utf8'));
    return typeof question === 'object' && question !== null && !Array.isArray(question) ? question : undefined;
  } catch {
    return undefined;
  }
}

export function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Nothing, or values by their names. */
export function isValues(value: unknown): boolean {
  return isMissing(value) || (typeof value === 'object' && !Array.isArray(value));
}

/** The headers that every answer of the API carries, worked out once by those who set them. */
export function usualHeaders(parts: Parts): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {};
  const response = { setHeader: (name: string, value: string) => (headers[name] = value) } as unknown as Response;
  const request = { path: '/graphql', method: 'POST' } as Request;
  securityHeaders(parts.config)(request, response, () => {});
  forOthersPages(request, response, () => {});
  return headers;
}
