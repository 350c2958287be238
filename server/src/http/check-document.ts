import type { RequestHandler } from 'express';
import { GraphQLError, parse } from 'graphql';
import { problemWithDocument } from '../graphql/measure-document.ts';

export const MOST_TOKENS = 4_000;
const REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 32_000;

/**
 * Refuses documents that are made to be expensive, before they are validated. A document that passed is remembered by its text, so
 * what clients send over and over costs one look-up.
 */
export function checkDocument(): RequestHandler {
  const passed = new Set<string>();
  return (request, response, next) => {
    const query: unknown = request.method === 'POST' ? (request.body as { query?: unknown } | undefined)?.query : request.query['query'];
    if (typeof query !== 'string' || passed.has(query)) return next();
    const problem = problemWithText(query);
    if (problem) {
      response.status(400).json({ errors: [{ message: problem, extensions: { code: 'DOCUMENT_TOO_LARGE' } }] });
      return;
    }
    if (query.length <= LONGEST_REMEMBERED) {
      if (passed.size >= REMEMBERED) passed.clear();
      passed.add(query);
    }
    next();
  };
}

/** A document that cannot be read at all goes on: the API itself says where the mistake is. */
export function problemWithText(query: string): string | undefined {
  try {
    return problemWithDocument(parse(query, { noLocation: true, maxTokens: MOST_TOKENS }));
  } catch (error) {
    if (error instanceof GraphQLError)
      return error.message.includes('tokens') ? `The document is too long: ${MOST_TOKENS} words and signs are allowed.` : undefined;
    if (error instanceof RangeError) return 'The document is nested too deeply.';
    throw error;
  }
}
