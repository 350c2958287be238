import { hashOf, type Question } from './question.ts';

/** Why there is no answer: the line is down, the server failed, or it refused what was asked. */
export class NoAnswer extends Error {
  readonly reason: 'offline' | 'server' | 'refused';
  constructor(reason: NoAnswer['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

interface GraphQLResponse<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export type Ask = <Result>(question: Question<Result>) => Promise<Result>;

const endpoint = '/graphql';
/** Tells the server's protection against forged requests that a script of ours is asking. */
const preflight = { 'apollo-require-preflight': 'true' };

/** Cleared when the server turns out not to know our documents, so that it is not tried every time. */
let knowsDocuments = true;

/**
 * Public questions go as GET with the hash of the document, so that browsers and proxies may keep the answer;
 * private ones, and documents the server has not met yet, go as POST.
 */
export const askOverHttp: Ask = async (question) => {
  if (!question.isPrivate && knowsDocuments) {
    const answer = await send(`${endpoint}?${new URLSearchParams(parametersOf(question))}`, { headers: preflight });
    if (!isUnknownDocument(answer)) return dataOf(answer) as never;
    knowsDocuments = false;
  }
  const answer = await send(endpoint, {
    method: 'POST',
    headers: { ...preflight, 'content-type': 'application/json' },
    body: JSON.stringify({ query: question.document.toString(), variables: question.variables }),
  });
  return dataOf(answer) as never;
};

function parametersOf(question: Question): Record<string, string> {
  return { variables: JSON.stringify(question.variables), extensions: JSON.stringify(extensionsOf(question)) };
}

function extensionsOf(question: Question) {
  return { persistedQuery: { version: 1, sha256Hash: hashOf(question.document).replace(/^sha256:/, '') } };
}

function isUnknownDocument(answer: GraphQLResponse<unknown>): boolean {
  return Boolean(answer.errors?.some((error) => error.extensions?.code?.startsWith('PERSISTED_QUERY')));
}

async function send(url: string, init: RequestInit): Promise<GraphQLResponse<unknown>> {
  const response = await fetch(url, { ...init, credentials: 'same-origin' }).catch((cause: unknown) => {
    throw new NoAnswer('offline', String(cause));
  });
  const body = (await response.json().catch(() => null)) as GraphQLResponse<unknown> | null;
  if (!body) throw new NoAnswer('server', `HTTP ${response.status}`);
  return body;
}

function dataOf(answer: GraphQLResponse<unknown>): unknown {
  if (answer.data && !answer.errors) return answer.data;
  const [first] = answer.errors ?? [];
  const isOurs = first?.extensions?.code === 'INTERNAL_SERVER_ERROR';
  throw new NoAnswer(isOurs || !first ? 'server' : 'refused', first?.message ?? 'no data');
}
