import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WORTH_IT_FROM = 1_024;
const packers = { gzip: promisify(gzip), br: promisify(brotliCompress) };

export interface Packed {
  gzip?: Promise<Buffer>;
  br?: Promise<Buffer>;
}

/** What both compressed forms together take of the body's size, at most: JSON of this size shrinks to a third and less. */
export const PACKED_AT_MOST = 1;

/** A body compressed as accepted, outside the process's one thread; undefined when it is too small to be worth it. The work is done once. */
export function compressed(body: Buffer, packed: Packed, encoding: 'gzip' | 'br' | undefined): Promise<Buffer> | undefined {
  if (!encoding || body.length < WORTH_IT_FROM) return undefined;
  return (packed[encoding] ??=
    encoding === 'gzip'
      ? packers.gzip(body, { level: 5 })
      : packers.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }));
}
