import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, execute } from 'graphql';
import type { Parts } from '../parts.ts';
import type { Context } from '../context.ts';
import { bankNumbers } from '../modules/platform/sealing/bank-numbers.ts';
import type { PersonalCodes } from '../modules/platform/sealing/personal-codes.ts';
import { NO_SESSION } from '../modules/people/identity/sessions.ts';
import { watchCatalogue } from '../modules/catalogue/programmes/catalogue-watch.ts';
import { Locale } from '../shared/translation.ts';
import { type Answer, AnswerCache } from '../graphql/answer-cache.ts';
import { HIGHEST_COST } from './cost.plugin.ts';
import { operationCost } from '../graphql/operation-cost.ts';
import { type PublicDocument, publicDocument } from '../graphql/public-fields.ts';
import type { RateLimit } from './rate-limit.ts';
import { languageAsked } from '../shared/language-asked.ts';
import { isMissing, isPlainPost, isValues, type Question, questionIn, readWhole, typeOf, usualHeaders } from '../graphql/read-request.ts';
import { keepBody } from '../graphql/read-body.ts';
import { problemWith } from '../graphql/measure-variables.ts';

const LONGEST_SECONDS = 60;
/** How long browsers and relays may give an answer without asking again. */
const SECONDS_ELSEWHERE = 10;
const MEGABYTES = 48;
/** Of documents that are remembered in parsed form, which takes some fifty times as much. */
const MOST_CHARACTERS = 500_000;
const MOST_HASHES = 1_000;
const LONGEST_DOCUMENT = 20_000;
/** Part of the name of every session cookie, __Host-stars and stars. */
const SESSION_COOKIE = 'stars=';

/** How many public questions were answered from memory, and how many were worked out, since the process began. */
export const publicAnswers = { memory: 0, made: 0 };

export interface PublicReads {
  /** In front of everything else: answers public questions of nobody in particular, hands on all others. */
  inFrontOf(next: RequestListener): RequestListener;
  close(): Promise<void>;
}

interface Made {
  body: Buffer;
  cost: string;
}

/**
 * The way of the catalogue's public questions. Almost all reading is done without a login, and is the same for everybody: such
 * operations are parsed, validated and weighed once, executed without the rest of the server around them, and answered from memory
 * while nothing has changed. Whatever is not exactly that (a session, a mutation, a quote, a mistake) goes the usual way.
 */
export function publicReads(parts: Parts, schema: GraphQLSchema, limits: RateLimit, personalCodes: PersonalCodes): PublicReads {
  const watch = parts.config.responseCache ? watchCatalogue(parts) : undefined;
  const cache = new AnswerCache({ megabytes: MEGABYTES, longestSeconds: LONGEST_SECONDS });
  watch?.onChange(() => cache.clear());
  const documents = new Map<string, PublicDocument | null>();
  let remembered = 0;
  const byHash = new Map<string, string>();
  const underWay = new Map<string, Promise<Answer | Made | undefined>>();
  const costOf = operationCost(schema);
  const headers = usualHeaders(parts);

  return {
    inFrontOf: (next) => (request, response) => {
      const lang = isPlain(request) ? languageAsked(request) : undefined;
      const type = lang && typeOf(request);
      if (!lang || !type) return next(request, response);
      if (request.method === 'GET')
        return void answer(request, response, next, `${lang} ${request.url}`, lang, type, () => questionOf(request.url!));
      readWhole(request).then(
        (body) => {
          if (!body) return; // the sender went away
          keepBody(request, body);
          void answer(request, response, next, `${lang} ${body.toString('latin1')}`, lang, type, () => questionIn(body));
        },
        () => response.destroy(),
      );
    },
    async close() {
      await watch?.close();
    },
  };

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    next: RequestListener,
    key: string,
    lang: Locale,
    type: string,
    read: () => Question | undefined,
  ): Promise<void> {
    const left = await limits.countRequest(request);
    if (!left) return next(request, response);
    const known = watch?.version === undefined ? undefined : cache.get(key, parts.clock.now().getTime());
    const question = known ? undefined : read();
    const document = question && documentOf(question);
    const made = known ?? (document && (await madeOnce(key, document, question, lang)));
    if (made) {
      publicAnswers[known ? 'memory' : 'made']++;
      return send(request, response, type, made, left);
    }
    for (const [name, value] of Object.entries(left)) response.setHeader(name, value as number);
    return next(request, response);
  }

  /** The same question asked by many at once is worked out once. */
  function madeOnce(key: string, document: PublicDocument, question: Question, lang: Locale): Promise<Answer | Made | undefined> {
    const now = `${watch?.version ?? randomUUID()} ${key}`;
    let work = underWay.get(now);
    if (!work) {
      work = make(key, document, question, lang).catch((error: unknown) => {
        parts.log.error({ err: error }, 'a public question could not be answered the short way');
        return undefined;
      });
      underWay.set(now, work);
      void work.finally(() => underWay.delete(now));
    }
    return work;
  }

  /** Executes; undefined when the usual way has to say what is wrong. */
  async function make(
    key: string,
    { document, operation, compiled }: PublicDocument,
    question: Question,
    locale: Locale,
  ): Promise<Answer | Made | undefined> {
    const variables = (question.variables ?? {}) as Record<string, unknown>;
    const now = parts.clock.now();
    const version = watch?.version;
    let cost: number;
    try {
      cost = costOf(document, operation.name?.value ?? null, variables);
    } catch {
      return undefined;
    }
    if (cost > HIGHEST_COST) return undefined;
    const context = nobody(parts, personalCodes, locale);
    const data = compiled ? await compiled(context, variables) : await executed(document, variables, context);
    if (!data) return undefined;
    const made: Made = { body: Buffer.from(JSON.stringify({ data })), cost: String(Math.ceil(cost)) };
    if (!watch || version === undefined) return made;
    const boundary = await watch.nextBoundary();
    if (watch.version !== version) return made;
    return cache.keep(key, made.body, made.cost, now.getTime(), boundary?.getTime() ?? null) ?? made;
  }

  async function executed(
    document: DocumentNode,
    variableValues: Record<string, unknown>,
    contextValue: Context,
  ): Promise<ExecutionResult['data']> {
    const result = (await execute({ schema, document, variableValues, contextValue })) as ExecutionResult;
    return result.errors ? undefined : result.data;
  }

  function documentOf(question: Question): PublicDocument | null {
    if (!isValues(question.variables) || !isValues(question.extensions) || problemWith(question.variables)) return null;
    const text = textOf(question);
    if (text === undefined || text.length > LONGEST_DOCUMENT) return null;
    let document = documents.get(text);
    if (document === undefined) {
      document = publicDocument(schema, text) ?? null;
      remembered += text.length;
      if (remembered > MOST_CHARACTERS) {
        documents.clear();
        remembered = text.length;
      }
      documents.set(text, document);
    }
    if (document && !isMissing(question.operationName) && question.operationName !== document.operation.name?.value) return null;
    return document;
  }

  /** The document itself, or the one known by its hash. */
  function textOf({ query, extensions }: Question): string | undefined {
    const persisted = (extensions as { persistedQuery?: { version?: unknown; sha256Hash?: unknown } } | undefined)?.persistedQuery;
    if (!persisted) return typeof query === 'string' ? query : undefined;
    if (persisted.version !== 1 || typeof persisted.sha256Hash !== 'string') return undefined;
    if (isMissing(query)) return byHash.get(persisted.sha256Hash);
    // the usual way remembers it for its part, and says so when text and hash do not belong together
    if (
      typeof query === 'string' &&
      query.length <= LONGEST_DOCUMENT &&
      !byHash.has(persisted.sha256Hash) &&
      createHash('sha256').update(query).digest('hex') === persisted.sha256Hash
    ) {
      if (byHash.size >= MOST_HASHES) byHash.clear();
      byHash.set(persisted.sha256Hash, query);
    }
    return undefined;
  }

  function send(request: IncomingMessage, response: ServerResponse, type: string, made: Answer | Made, left: OutgoingHttpHeaders): void {
    const own: OutgoingHttpHeaders = { ...headers, ...left, 'content-type': type, 'x-operation-cost': made.cost };
    if (!('etag' in made)) {
      own['cache-control'] = 'no-store';
      own['content-length'] = made.body.length;
      response.writeHead(200, own);
      response.end(made.body);
      return;
    }
    own['etag'] = made.etag;
    own['vary'] = 'Accept, Accept-Encoding, Accept-Language, Cookie';
    own['cache-control'] =
      `public, max-age=${Math.max(0, Math.min(SECONDS_ELSEWHERE, Math.floor((made.saidUntil - parts.clock.now().getTime()) / 1_000)))}`;
    const held = request.headers['if-none-match'];
    if (held !== undefined && held.split(',').some((one) => one.trim().replace(/^(W\/)?/, 'W/') === made.etag)) {
      response.writeHead(304, own);
      response.end();
      return;
    }
    const packed = made.packed && request.headers['accept-encoding']?.includes('gzip') ? made.packed : undefined;
    if (packed) own['content-encoding'] = 'gzip';
    const body = packed ?? made.body;
    own['content-length'] = body.length;
    response.writeHead(200, own);
    response.end(body);
  }
}

/** GET or POST of a question in JSON, without anything that tells who asks. */
function isPlain(request: IncomingMessage): boolean {
  const { url, headers, method } = request;
  if (headers.cookie?.includes(SESSION_COOKIE)) return false;
  if (method !== 'GET') return isPlainPost(request);
  // a browser sends this header to another origin only after asking whether it may
  return (
    url !== undefined &&
    url.startsWith('/graphql') &&
    (url.length === 8 || url[8] === '?') &&
    headers.authorization === undefined &&
    Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name'])
  );
}

function questionOf(url: string): Question | undefined {
  const given = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  try {
    const json = (name: string) => (given.get(name) ? (JSON.parse(given.get(name)!) as unknown) : undefined);
    return {
      query: given.get('query') ?? undefined,
      operationName: given.get('operationName') || undefined,
      variables: json('variables'),
      extensions: json('extensions'),
    };
  } catch {
    return undefined;
  }
}

/** The context of somebody who is not logged in. Few public questions need an entity manager, so it is made when one does. */
function nobody({ orm, clock, log, config }: Parts, personalCodes: PersonalCodes, locale: Locale): Context {
  let em: Context['em'] | undefined;
  let requestId: string | undefined;
  return {
    get em() {
      return (em ??= orm.em.fork());
    },
    get requestId() {
      return (requestId ??= randomUUID());
    },
    clock,
    viewer: null,
    session: NO_SESSION,
    locale,
    address: null,
    log,
    personalCodes,
    bankNumbers: bankNumbers(config.personalDataKey),
  };
}
