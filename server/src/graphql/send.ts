import type { OutgoingHttpHeaders } from 'node:http';
import type { Answer } from './answer-cache.ts';
import { compressed } from './compress.ts';
import { encodingAccepted, PLAIN_JSON } from './content-type.ts';
import type { Exchange } from './exchange.ts';
import type { Refusal } from './refusal.ts';

/** How long browsers and relays may give an answer without asking again. */
const SECONDS_ELSEWHERE = 10;

/** Sends an answer: with its tag and how long it holds when it is the same for everybody, compressed as accepted, not at all to who has it. */
export async function sendAnswer(exchange: Exchange, answer: Answer, now: number): Promise<void> {
  const { request } = exchange;
  const headers: OutgoingHttpHeaders = {
    'x-operation-cost': answer.cost,
    ...(exchange.isForAnybody ? howLong(answer, now) : KEEP_NOTHING),
  };
  if (headers['etag'] !== undefined && has(request.headers['if-none-match'], answer.holds!.etag)) return end(exchange, 304, headers);
  const encoding = encodingAccepted(request);
  const packed = await compressed(answer.body, answer.packed, encoding);
  if (packed) headers['content-encoding'] = encoding;
  end(exchange, 200, headers, packed ?? answer.body);
}

export function sendRefusal(exchange: Exchange, refused: Refusal): void {
  const body = Buffer.from(JSON.stringify({ errors: refused.errors }));
  end(exchange, refused.status(exchange.type === PLAIN_JSON), { ...refused.headers, ...KEEP_NOTHING }, body);
}

const KEEP_NOTHING: OutgoingHttpHeaders = { 'cache-control': 'no-store' };

function howLong({ holds }: Answer, now: number): OutgoingHttpHeaders {
  if (!holds) return KEEP_NOTHING;
  const seconds = Math.max(0, Math.min(SECONDS_ELSEWHERE, Math.floor((holds.until - now) / 1_000)));
  return { etag: holds.etag, 'cache-control': `public, max-age=${seconds}` };
}

function has(held: string | undefined, etag: string): boolean {
  return held !== undefined && held.split(',').some((one) => one.trim().replace(/^(W\/)?/, 'W/') === etag);
}

function end({ response, headers, type }: Exchange, status: number, own: OutgoingHttpHeaders, body?: Buffer): void {
  if (response.headersSent || response.destroyed) return;
  const all: OutgoingHttpHeaders = { ...headers, ...own, vary: 'Accept, Accept-Encoding, Accept-Language, Cookie', 'content-type': type };
  if (body) all['content-length'] = body.length;
  response.writeHead(status, all);
  response.end(body);
}
