import type { IncomingMessage } from 'node:http';
import express, { type RequestHandler } from 'express';
import { BadRequest, refuseBrokenText } from './measure-variables.ts';

export const LARGEST_BODY_BYTES = 256 * 1024;

const read = new WeakMap<IncomingMessage, Buffer>();

/** For whoever reads the body before Express does: it cannot be read twice. */
export function keepBody(request: IncomingMessage, body: Buffer): void {
  read.set(request, body);
}

/** The body as JSON: as Express reads it, or from what was read already, with the same refusals. */
export function jsonBody(): RequestHandler {
  const usual = express.json({ limit: LARGEST_BODY_BYTES, verify: refuseBrokenText });
  return (request, response, next) => {
    const body = read.get(request);
    if (!body) return usual(request, response, next);
    try {
      refuseBrokenText(request, response, body);
      request.body = JSON.parse(body.toString('utf8')) as unknown;
      if (typeof request.body !== 'object' || request.body === null)
        throw new BadRequest('The request could not be read. Send a JSON object.');
    } catch (error) {
      next(Object.assign(error as Error, { status: 400 }));
      return;
    }
    next();
  };
}
