import { hash } from 'node:crypto';
import { gzip } from 'node:zlib';

/** An answer as it goes out. */
export interface Answer {
  body: Buffer;
  etag: string;
  cost: string;
  /** Compressed, once it has been asked for more than once. */
  packed?: Buffer;
  asked: number;
  /** Milliseconds of the machine's clock and of the platform's, between which it may be given. */
  madeAt: number;
  saidFrom: number;
  saidUntil: number;
}

const MEGABYTE = 1024 * 1024;
const MOST_ASKED_ONCE = 4_000;

/** Answers by what was asked, within a bound of memory: what was not asked for longest goes first. */
export class AnswerCache {
  readonly #answers = new Map<string, Answer>();
  readonly #askedOnce = new Set<string>();
  readonly #most: number;
  readonly #longest: number;
  #bytes = 0;

  constructor(options: { megabytes: number; longestSeconds: number }) {
    this.#most = options.megabytes * MEGABYTE;
    this.#longest = options.longestSeconds * 1_000;
  }

  /** What was answered to the same question, while it holds. */
  get(key: string, now: number): Answer | undefined {
    const answer = this.#answers.get(key);
    if (!answer) return undefined;
    if (now < answer.saidFrom || now >= answer.saidUntil || Date.now() - answer.madeAt >= this.#longest) {
      this.#drop(key, answer);
      this.#askedOnce.add(key);
      return undefined;
    }
    // the rare second look moves it to the young end
    if (++answer.asked % 16 === 2) {
      this.#answers.delete(key);
      this.#answers.set(key, answer);
      if (!answer.packed && answer.body.length > 1_024) this.#pack(key, answer);
    }
    return answer;
  }

  /**
   * Keeps an answer given at a moment, until a boundary if there is one. Most questions are never asked again: an answer is kept
   * only when its question comes for the second time.
   */
  keep(key: string, body: Buffer, cost: string, now: number, until: number | null): Answer | undefined {
    if (!this.#askedOnce.delete(key)) {
      if (this.#askedOnce.size >= MOST_ASKED_ONCE) this.#askedOnce.clear();
      this.#askedOnce.add(key);
      return undefined;
    }
    const answer: Answer = {
      body,
      cost,
      // weak, because the compressed answer has the same
      etag: `W/"${hash('sha1', body, 'base64url')}"`,
      asked: 0,
      madeAt: Date.now(),
      saidFrom: now,
      saidUntil: Math.min(now + this.#longest, until ?? Number.POSITIVE_INFINITY),
    };
    const before = this.#answers.get(key);
    if (before) this.#drop(key, before);
    this.#answers.set(key, answer);
    this.#bytes += sizeOf(key, answer);
    for (const [oldest, old] of this.#answers) {
      if (this.#bytes <= this.#most) break;
      this.#drop(oldest, old);
    }
    return answer;
  }

  /** The catalogue changed. What was asked more than once will be asked again. */
  clear(): void {
    for (const key of this.#answers.keys()) if (this.#askedOnce.size < MOST_ASKED_ONCE) this.#askedOnce.add(key);
    this.#answers.clear();
    this.#bytes = 0;
  }

  #drop(key: string, answer: Answer): void {
    if (this.#answers.delete(key)) this.#bytes -= sizeOf(key, answer);
  }

  #pack(key: string, answer: Answer): void {
    gzip(answer.body, { level: 6 }, (error, packed) => {
      if (error || this.#answers.get(key) !== answer) return;
      this.#bytes += packed.length;
      answer.packed = packed;
    });
  }
}

function sizeOf(key: string, answer: Answer): number {
  return key.length + answer.body.length + (answer.packed?.length ?? 0) + 300;
}
