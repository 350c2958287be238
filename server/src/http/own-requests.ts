import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Parts } from '../parts.ts';
import type { Context } from '../context.ts';
import type { Identity } from '../modules/people/identity/identity-routes.ts';
import { HIGHEST_COST } from './cost.plugin.ts';
import { toldErrors } from '../graphql/told-errors.ts';
import { type KnownOperation, knownOperations } from '../graphql/known-documents.ts';
import { operationCost } from '../graphql/operation-cost.ts';
import { isMissing, isPlainPost, isValues, type Question, questionIn, readWhole, typeOf, usualHeaders } from '../graphql/read-request.ts';
import type { RateLimit } from './rate-limit.ts';
import { keepBody } from '../graphql/read-body.ts';
import { contextOf } from './request-context.ts';
import { problemWith } from '../graphql/measure-variables.ts';

/**
 * The way of those who are logged in. Their pages send the same few documents over and over, and on opening day thousands send the same
 * one within a minute: such a document is checked and validated once, then executed without the rest of the server around it. What is
 * not exactly that (no live session, a document with a mistake, too much asked at once) goes the usual way,
 * which says what is wrong; nothing has been executed then.
 */
export function ownRequests(parts: Parts, schema: GraphQLSchema, limits: RateLimit, identity: Identity) {
  const operationOf = knownOperations(schema);
  const costOf = operationCost(schema);
  const headers: OutgoingHttpHeaders = { ...usualHeaders(parts), 'cache-control': 'no-store' };

  return {
    inFrontOf:
      (next: RequestListener): RequestListener =>
      (request, response) => {
        const type = identity.comesWithSession(request) && isPlainPost(request) ? typeOf(request) : undefined;
        if (!type) return next(request, response);
        answer(request, response, type).then(
          (isAnswered) => isAnswered || next(request, response),
          (error: unknown) => {
            // it may have had its effect: it is not done again the other way
            parts.log.error({ err: error }, 'a request of somebody logged in broke off');
            response.writeHead(500, { ...headers, 'content-type': type });
            response.end(
              JSON.stringify({ errors: [{ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }),
            );
          },
        );
      },
  };

  /** False: the usual way has to answer. */
  async function answer(request: IncomingMessage, response: ServerResponse, type: string): Promise<boolean> {
    const came = performance.now();
    const body = await readWhole(request);
    if (!body) return true; // the sender went away
    keepBody(request, body);
    const question = questionIn(body);
    const known = question && knownOf(question);
    if (!known) return false;
    const variables = (question.variables ?? {}) as Record<string, unknown>;
    const cost = costIn(known, variables);
    if (cost === undefined || cost > HIGHEST_COST) return false;
    const context = await contextOf(parts, identity, request).catch(() => undefined);
    if (!context?.viewer) return false;
    const left = await limits.countRequest(request, context.viewer.personId);
    if (!left) return false;
    const result = (await execute({
      schema,
      document: known.document,
      variableValues: variables,
      contextValue: context,
    })) as ExecutionResult;
    // values that do not fit: nothing was executed
    if (result.data === undefined) {
      for (const [name, value] of Object.entries(left)) response.setHeader(name, value as number);
      return false;
    }
    const text = `${JSON.stringify(told(result, context))}\n`;
    response.writeHead(200, {
      ...headers,
      ...left,
      'content-type': type,
      'content-length': Buffer.byteLength(text),
      'x-operation-cost': String(Math.ceil(cost)),
    });
    response.end(text);
    parts.log.info(
      {
        req: { id: context.requestId, method: 'POST', path: '/graphql' },
        res: { status: 200 },
        responseTime: Math.round(performance.now() - came),
      },
      'request completed',
    );
    return true;
  }

  function told({ errors, data }: ExecutionResult, context: Context): object {
    return errors ? { errors: toldErrors(errors, context, parts.log), data } : { data };
  }

  function knownOf({ query, variables, operationName, extensions }: Question): KnownOperation | undefined {
    if (!isMissing(extensions) || !isValues(variables) || problemWith(variables)) return undefined;
    const known = operationOf(query);
    return known && (isMissing(operationName) || operationName === known.operation.name?.value) ? known : undefined;
  }

  function costIn({ document, operation }: KnownOperation, variables: Record<string, unknown>): number | undefined {
    try {
      return costOf(document, operation.name?.value ?? null, variables);
    } catch {
      return undefined;
    }
  }
}
