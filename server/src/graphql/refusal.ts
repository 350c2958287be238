import type { ASTNode, GraphQLError, GraphQLErrorExtensions, GraphQLFormattedError } from 'graphql';
import { GraphQLError as Problem } from 'graphql';

export type RefusalCode =
  | 'BAD_REQUEST'
  | 'TOO_MANY_REQUESTS'
  | 'DOCUMENT_TOO_LARGE'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'OPERATION_TOO_COSTLY'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'INTERNAL_SERVER_ERROR';

/** GraphQL over HTTP: whoever asks for plain application/json expects 200 when the document or its values are wrong. */
const FINE_IN_PLAIN_JSON = new Set<RefusalCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);
/** Found out by working through a document: such a request counts for more than one. */
const OF_A_DOCUMENT = new Set<RefusalCode>([
  'DOCUMENT_TOO_LARGE',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'OPERATION_TOO_COSTLY',
]);

interface Details {
  status?: number;
  /** What it is about in the document. */
  nodes?: ASTNode | readonly ASTNode[];
  headers?: Record<string, string | number>;
  extensions?: GraphQLErrorExtensions;
}

/** What the policy answers instead of data: always a status, a code and a sentence, with the place in the document where there is one. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly errors: readonly GraphQLFormattedError[];
  readonly headers: Record<string, string | number>;
  readonly #status: number;

  constructor(code: RefusalCode, problems: readonly GraphQLError[], { status = 400, headers = {} }: Details = {}) {
    super(problems[0]?.message);
    this.code = code;
    this.#status = status;
    this.headers = headers;
    this.errors = problems.map((problem) => {
      const { extensions, ...told } = problem.toJSON();
      return { ...told, extensions: { ...extensions, code } };
    });
  }

  get isOfADocument(): boolean {
    return OF_A_DOCUMENT.has(this.code);
  }

  status(isPlainJson: boolean): number {
    return isPlainJson && FINE_IN_PLAIN_JSON.has(this.code) ? 200 : this.#status;
  }
}

export function refusal(code: RefusalCode, message: string, details: Details = {}): Refusal {
  return new Refusal(code, [new Problem(message, { nodes: details.nodes ?? null, extensions: details.extensions ?? null })], details);
}
