import { randomUUID } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { PLAIN_JSON, typeAccepted } from './content-type.ts';

/** One request and what is known of its answer so far. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** Names it in the log, and in the answer when something of ours broke. */
  id: string;
  /** Content type of the answer. */
  type: string;
  /** It comes without a session or a key, so what is the same for everybody may be kept by a browser or a relay. */
  isForAnybody: boolean;
  headers: OutgoingHttpHeaders;
}

export function beginExchange(
  request: IncomingMessage,
  response: ServerResponse,
  own: Pick<Exchange, 'headers' | 'isForAnybody'>,
  log: Logger,
): Exchange {
  const id = randomUUID();
  logWhenOver(request, response, id, log);
  return { request, response, id, type: typeAccepted(request) ?? PLAIN_JSON, ...own, headers: { ...own.headers } };
}

/** One line a request, the same whichever way it was answered: never what was asked. */
function logWhenOver(request: IncomingMessage, response: ServerResponse, id: string, log: Logger): void {
  const came = performance.now();
  response.once('close', () => {
    const isWhole = response.writableFinished;
    const level = response.statusCode >= 500 ? 'error' : 'info';
    log[level](
      {
        req: { id, method: request.method, path: '/graphql' },
        res: { status: isWhole ? response.statusCode : null },
        responseTime: Math.round(performance.now() - came),
      },
      isWhole ? 'request completed' : 'request aborted',
    );
  });
}
