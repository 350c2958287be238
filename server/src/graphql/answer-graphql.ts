import { hash, randomUUID } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { type Counted, type RateLimit, tooManyRequests } from '../http/rate-limit.ts';
import { usualHeaders } from '../http/security-headers.ts';
import { watchCatalogue } from '../modules/catalogue/programmes/catalogue-watch.ts';
import type { Identity, WhoAsks } from '../modules/people/identity/identity-routes.ts';
import { Role } from '../modules/platform/access/role.enum.ts';
import { STAFF } from '../modules/platform/access/scope.ts';
import type { Parts } from '../parts.ts';
import { languageAsked } from '../shared/language-asked.ts';
import { type Answer, AnswerCache, privateAnswer, publicAnswer } from './answer-cache.ts';
import { apolloExecutor } from './apollo-executor.ts';
import { FOR_OTHERS_PAGES, MAY_ASK } from './cross-origin.ts';
import { beginExchange, type Exchange } from './exchange.ts';
import { type Allowed, executions } from './execute.ts';
import { knownDocuments } from './known-documents.ts';
import { publicSchema } from './public-schema.ts';
import { checkHead, isOnPurpose, type Question, type RawQuestion, readQuestion, readRaw } from './read-request.ts';
import { Refusal, refusal } from './refusal.ts';
import { contexts, NOBODY } from './request-context.ts';
import { sendAnswer, sendRefusal } from './send.ts';
import { toldErrors } from './told-errors.ts';
import { checkVariables, chosenOperation, weighing } from './weigh.ts';

/** A hundred of cost that had to be worked out count like one request more, and working through a refused document like nine. */
const COST_OF_A_REQUEST = 100;
const MORE_FOR_A_REFUSED_DOCUMENT = 9;

/** How many public questions were answered from memory, and how many were worked out, since the process began. */
export const publicAnswers = { memory: 0, made: 0 };

export interface GraphQLApi {
  /** Answers a request, whatever it is and whatever breaks. */
  answer(request: IncomingMessage, response: ServerResponse): void;
  /** Asks from within the process, as somebody who is not logged in. */
  askAsNobody(query: string, variables: Record<string, unknown>): Promise<unknown>;
  /** Lets running requests finish. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The one policy for GraphQL: whoever asks, in whatever way, and however it is executed. Cheap refusals come first: by the headers, by
 * how often somebody asked, by the bytes, by the measures of the document, by validation, by the values, by the cost. What is executed
 * decides by role who may see what; what is the same for everybody is kept in memory while nothing changes.
 */
export async function graphqlApi(
  parts: Parts,
  schema: GraphQLSchema,
  limits: RateLimit,
  identity: Identity,
  server: Server,
): Promise<GraphQLApi> {
  const outside = publicSchema(schema);
  const documents = knownDocuments(schema, outside);
  const weigh = weighing(schema);
  const apollo = await apolloExecutor(schema, documents.parsed, server);
  const execute = executions(schema, outside, apollo);
  const contextOf = contexts(parts, identity);
  const watch = parts.config.responseCache ? watchCatalogue(parts) : undefined;
  const cache = new AnswerCache();
  watch?.onChange(() => cache.clear());
  const underWay = new Map<string, Promise<Answer>>();
  const headers: OutgoingHttpHeaders = { ...usualHeaders(parts.config), ...FOR_OTHERS_PAGES };

  return {
    answer(request, response) {
      answer(request, response).catch((error: unknown) => {
        parts.log.error({ err: error }, 'an answer could not be sent');
        response.destroy();
      });
    },
    async askAsNobody(query, variables) {
      const allowed = allow({ query, hash: undefined, operationName: undefined, variables }, NOBODY, 'GET');
      const { data, errors } = await execute(allowed, contextOf.ofNobody(randomUUID()));
      if (errors?.length || !data) throw new Error(errors?.[0]?.message ?? 'no data');
      return data;
    },
    finish: apollo.stop,
    async close() {
      await watch?.close();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isForAnybody = !identity.comesWithSession(request) && request.headers.authorization === undefined;
    const exchange = beginExchange(request, response, { headers, isForAnybody }, parts.log);
    try {
      if (request.method === 'OPTIONS') return void response.writeHead(204, { ...headers, ...MAY_ASK }).end();
      const answered = await answerTo(exchange);
      // without one the sender went away
      if (answered) await sendAnswer(exchange, answered, now());
    } catch (error) {
      sendRefusal(exchange, error instanceof Refusal ? error : brokenInside(error, exchange.id));
    }
  }

  async function answerTo(exchange: Exchange): Promise<Answer | undefined> {
    const { request } = exchange;
    checkHead(request);
    const who = isOnPurpose(request) ? await identity.whoAsks(request) : NOBODY;
    const counted = await count(exchange, who);
    const raw = await readRaw(request);
    if (raw === undefined) return undefined;
    // a session that is over is told so, and a key is not known here: neither is anybody
    const key = exchange.isForAnybody || !isOnPurpose(request) ? digestOf(request, raw) : undefined;
    const kept = key === undefined || watch?.version === undefined ? undefined : cache.get(key, now());
    if (kept) {
      publicAnswers.memory++;
      return kept;
    }
    try {
      const allowed = allow(readQuestion(raw), who, request.method);
      if (allowed.cost >= COST_OF_A_REQUEST) await charge(exchange, counted, Math.floor(allowed.cost / COST_OF_A_REQUEST));
      const context = contextOf.of(request, who, exchange.id);
      return await (key !== undefined && allowed.known.isPublic ? madeOnce(key, allowed, context) : made(allowed, context));
    } catch (error) {
      if (error instanceof Refusal && error.isOfADocument) await charge(exchange, counted, MORE_FOR_A_REFUSED_DOCUMENT);
      throw error;
    }
  }

  async function count(exchange: Exchange, { viewer }: WhoAsks): Promise<Counted> {
    const counted = await limits.count(exchange.request, viewer?.personId);
    Object.assign(exchange.headers, counted.headers);
    if (counted.retryAfter !== undefined)
      throw refusal('TOO_MANY_REQUESTS', tooManyRequests(counted.retryAfter), {
        status: 429,
        headers: { 'Retry-After': counted.retryAfter },
      });
    return counted;
  }

  async function charge(exchange: Exchange, counted: Counted, more: number): Promise<void> {
    Object.assign(exchange.headers, await counted.charge(more));
  }

  /** Everything that can be refused before anything is executed. */
  function allow(question: Question, { viewer }: WhoAsks, method: string | undefined): Allowed & { cost: number } {
    const roles = viewer?.capacities.map(({ role }) => role) ?? [];
    const isInsider = roles.some((role) => role !== Role.ACCOUNT_HOLDER);
    const known = documents.find(question, isInsider);
    const operation = chosenOperation(known, question.operationName, method);
    checkVariables(schema, operation, question.variables, isInsider);
    const cost = weigh(
      known,
      operation,
      question.variables,
      roles.some((role) => STAFF.includes(role)),
    );
    return { known, operation, variables: question.variables, isInsider, cost };
  }

  async function made({ cost, ...allowed }: Allowed & { cost: number }, context: Context): Promise<Answer> {
    return privateAnswer(bodyOf(await execute(allowed, context), context), cost);
  }

  /** The same public question asked by many at once is worked out once. */
  function madeOnce(key: string, allowed: Allowed & { cost: number }, context: Context): Promise<Answer> {
    if (watch?.version === undefined) return madePublic(key, allowed, context);
    const here = `${watch.version} ${key}`;
    let work = underWay.get(here);
    if (!work) {
      work = madePublic(key, allowed, context).finally(() => underWay.delete(here));
      underWay.set(here, work);
    }
    return work;
  }

  /** Kept only when nothing changed while it was worked out; said to hold on its first day as on every other. */
  async function madePublic(key: string, { cost, ...allowed }: Allowed & { cost: number }, context: Context): Promise<Answer> {
    publicAnswers.made++;
    const version = watch?.version;
    const from = now();
    const result = await execute(allowed, context);
    const body = bodyOf(result, context);
    if (!watch || version === undefined || result.errors) return privateAnswer(body, cost);
    const boundary = await watch.nextBoundary();
    if (watch.version !== version) return privateAnswer(body, cost);
    const made = publicAnswer(body, cost, from, boundary?.getTime() ?? null);
    cache.keep(key, made);
    return made;
  }

  function bodyOf({ data, errors }: ExecutionResult, context: Context): Buffer {
    const told = errors && toldErrors(errors, context, parts.log);
    return Buffer.from(JSON.stringify({ ...(told ? { errors: told } : {}), data }));
  }

  function brokenInside(error: unknown, reference: string): Refusal {
    parts.log.error({ err: error instanceof Error ? error : new Error(String(error)), reference }, 'a request failed');
    return refusal('INTERNAL_SERVER_ERROR', `Something went wrong on our side. Reference: ${reference}`, {
      status: 500,
      extensions: { reference },
    });
  }

  function now(): number {
    return parts.clock.now().getTime();
  }
}

/** What was asked, in so many bytes however long it is. */
function digestOf(request: IncomingMessage, raw: RawQuestion): string {
  return `${languageAsked(request)} ${request.method} ${hash('sha256', raw, 'base64url')}`;
}
