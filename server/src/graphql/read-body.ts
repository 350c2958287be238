import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { refusal } from './refusal.ts';

export const LARGEST_BODY_BYTES = 256 * 1024;

const UNPACK = { gzip: promisify(gunzip), 'x-gzip': promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) };

/** The body as it was meant, unpacked; undefined when the sender went away. What is too large is not read to its end. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding !== 'identity' && !Object.hasOwn(UNPACK, encoding))
    throw refusal('BAD_REQUEST', 'The request is compressed in a way that is not known here: gzip, deflate and br are.', { status: 415 });
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY_BYTES) throw tooLarge(request);
  const body = await wholeOf(request);
  if (!body || encoding === 'identity') return body;
  return UNPACK[encoding as keyof typeof UNPACK](body, { maxOutputLength: LARGEST_BODY_BYTES }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(request) : refusal('BAD_REQUEST', 'The request could not be unpacked.');
  });
}

function wholeOf(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > LARGEST_BODY_BYTES) failed(tooLarge(request));
      else chunks.push(chunk);
    });
    request.on('end', () => done(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', () => done(undefined));
    request.on('close', () => done(undefined));
  });
}

/** The rest is let run past, so that the sender hears why. */
function tooLarge(request: IncomingMessage): Error {
  request.removeAllListeners('data');
  request.resume();
  return refusal('BAD_REQUEST', 'The request is too large.', { status: 413 });
}
