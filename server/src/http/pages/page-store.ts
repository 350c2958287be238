import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

type Encoding = 'br' | 'gzip' | undefined;
type Theme = 'light' | 'dark' | undefined;

/** A drawn page with the forms in which it has been sent so far. */
export interface KeptPage {
  status: number;
  hash: string;
  /** Bytes of the page and of every form made of it so far. */
  readonly size: number;
  /** Called when a form more takes room. */
  onGrowth(grew: (bytes: number) => void): void;
  as(encoding: Encoding, theme: Theme): Buffer;
}

/** Fast enough to be done in a request, once per page and form. */
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 5;

export function keptPage(status: number, html: string): KeptPage {
  const forms = new Map<string, Buffer>();
  let size = Buffer.byteLength(html);
  let tell: ((bytes: number) => void) | undefined;
  return {
    status,
    hash: createHash('sha1').update(html).digest('base64url'),
    get size() {
      return size;
    },
    onGrowth: (grew) => void (tell = grew),
    as(encoding, theme) {
      const key = `${encoding} ${theme}`;
      const ready = forms.get(key);
      if (ready) return ready;
      const text = Buffer.from(theme ? html.replace('<html ', `<html data-theme="${theme}" `) : html);
      const body =
        encoding === 'br'
          ? brotliCompressSync(text, {
              params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
            })
          : encoding === 'gzip'
            ? gzipSync(text, { level: GZIP_LEVEL })
            : text;
      forms.set(key, body);
      size += body.length;
      tell?.(body.length);
      return body;
    },
  };
}

const KEPT_FOR = 30_000;
const MOST_BYTES = 24_000_000;

/** Pages drawn in the last moments, for everybody: hundreds who open the same page cost one drawing. Bounded by bytes, keys and compressed forms included, oldest out. */
export class PageStore {
  readonly #pages = new Map<string, { page: KeptPage; until: number }>();
  readonly #now: () => number;
  #bytes = 0;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  get(key: string): KeptPage | undefined {
    const kept = this.#pages.get(key);
    if (!kept) return undefined;
    if (kept.until > this.#now()) return kept.page;
    this.#drop(key);
    return undefined;
  }

  put(key: string, page: KeptPage): KeptPage {
    this.#drop(key);
    this.#pages.set(key, { page, until: this.#now() + KEPT_FOR });
    this.#bytes += key.length + page.size;
    page.onGrowth((bytes) => {
      if (this.#pages.get(key)?.page !== page) return;
      this.#bytes += bytes;
      this.#makeRoom();
    });
    this.#makeRoom();
    return page;
  }

  #makeRoom(): void {
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const kept = this.#pages.get(key);
    if (!kept) return;
    this.#bytes -= key.length + kept.page.size;
    this.#pages.delete(key);
  }
}
