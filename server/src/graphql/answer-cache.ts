import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Packed, PACKED_AT_MOST } from './compress.ts';

/** An answer as it goes out. */
export interface Answer {
  readonly body: Buffer;
  readonly cost: string;
  /** Compressed, once it has been asked for so. */
  readonly packed: Packed;
  /** That it is the same for everybody, and for how long; null: it is for whoever asked and nobody else. */
  readonly holds: Holding | null;
}

interface Holding {
  readonly etag: string;
  /** Milliseconds of the machine's clock and of the platform's, between which it may be given. */
  readonly madeAt: number;
  readonly from: number;
  readonly until: number;
}

const LONGEST_MILLISECONDS = 60_000;
const MOST_BYTES = 48 * 1024 * 1024;
const MOST_ASKED_ONCE = 4_000;
const BESIDES = 500;

export function privateAnswer(body: Buffer, cost: number): Answer {
  return { body, cost: inWhole(cost), packed: {}, holds: null };
}

/** An answer worked out at a moment, which holds until a boundary if there is one, and a minute at most. */
export function publicAnswer(body: Buffer, cost: number, now: number, boundary: number | null): Answer {
  return {
    body,
    cost: inWhole(cost),
    packed: {},
    holds: {
      // weak, because the compressed answer has the same
      etag: `W/"${hash('sha1', body, 'base64url')}"`,
      madeAt: Date.now(),
      from: now,
      until: Math.min(now + LONGEST_MILLISECONDS, boundary ?? Number.POSITIVE_INFINITY),
    },
  };
}

/**
 * Answers by the digest of what was asked, within a bound of memory: what was not asked for longest goes first. Most questions are
 * never asked again, so an answer is kept only when its question comes for the second time.
 */
export class AnswerCache {
  readonly #answers = new LRUCache<string, Answer>({ maxSize: MOST_BYTES, sizeCalculation: bytesOf });
  readonly #askedOnce = new Set<string>();

  /** What was answered to the same question, while it holds. */
  get(key: string, now: number): Answer | undefined {
    const answer = this.#answers.get(key);
    if (!answer?.holds) return undefined;
    const { from, until, madeAt } = answer.holds;
    if (now >= from && now < until && Date.now() - madeAt < LONGEST_MILLISECONDS) return answer;
    this.#answers.delete(key);
    this.#noteAsked(key);
    return undefined;
  }

  keep(key: string, answer: Answer): void {
    if (this.#askedOnce.delete(key)) this.#answers.set(key, answer);
    else this.#noteAsked(key);
  }

  /** The catalogue changed. What was asked more than once will be asked again. */
  clear(): void {
    for (const key of this.#answers.keys()) if (this.#askedOnce.size < MOST_ASKED_ONCE) this.#askedOnce.add(key);
    this.#answers.clear();
  }

  /** Bytes of memory taken, as far as they are counted. */
  get bytes(): number {
    return this.#answers.calculatedSize;
  }

  #noteAsked(key: string): void {
    if (this.#askedOnce.size >= MOST_ASKED_ONCE) this.#askedOnce.clear();
    this.#askedOnce.add(key);
  }
}

/** Room for the compressed forms is counted from the beginning: they come later. */
export function bytesOf(answer: Answer, key: string): number {
  return key.length + BESIDES + Math.ceil(answer.body.length * (1 + PACKED_AT_MOST));
}

function inWhole(cost: number): string {
  return String(Math.ceil(cost));
}
