import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A GraphQL document as codegen writes it for reading: its text, and the hash the server knows it by. */
export interface ReadingDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string;
  __meta__?: Record<string, unknown> | undefined;
}

/** What a page wants to know. `isPrivate`: carries a person's own answers, so it never goes into an address or a cache. */
export interface Question<Result = unknown> {
  document: ReadingDocument<Result, never>;
  variables: object;
  isPrivate?: boolean;
}

export function question<Result, Variables extends object>(
  document: ReadingDocument<Result, Variables>,
  variables: Variables,
  options: { isPrivate?: boolean } = {},
): Question<Result> {
  return { document, variables, ...options };
}

export function hashOf(document: ReadingDocument<unknown, never>): string {
  const hash = document.__meta__?.['hash'];
  return typeof hash === 'string' ? hash : '';
}

/** Equal questions have equal keys, whatever the order of their variables. */
export function keyOf({ document, variables }: Question): string {
  return `${hashOf(document)} ${JSON.stringify(variables, sorted)}`;
}

function sorted(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
