import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';

/** A request that could not even be read gets a short JSON answer, never a stack or an HTML page. */
export function plainErrors(log: Logger): ErrorRequestHandler {
  return (error: Error & { status?: number; type?: string }, request, response, _next) => {
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error, reference: request.id }, 'a request failed');
    const message =
      status === 413
        ? 'The request is too large.'
        : status === 415
          ? 'Send JSON in UTF-8 (content-type: application/json).'
          : status < 500
            ? 'The request could not be read. Send valid JSON.'
            : `Something went wrong on our side. Reference: ${String(request.id)}`;
    response.status(status).json({ errors: [{ message, extensions: { code: status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' } }] });
  };
}
