import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AnswerCache, privateAnswer, publicAnswer } from './answer-cache.ts';

const MEGABYTE = 1024 * 1024;

describe('AnswerCache', () => {
  it('API-2: keeps what is asked twice, while it holds', () => {
    const cache = new AnswerCache();
    const answer = publicAnswer(Buffer.from('{}'), 1, 1_000, 5_000);
    cache.keep('a', answer);
    expect(cache.get('a', 1_000)).toBeUndefined();
    cache.keep('a', answer);
    expect(cache.get('a', 1_000)).toBe(answer);
    expect(cache.get('a', 4_999)).toBe(answer);
    expect(cache.get('a', 5_000)).toBeUndefined();
  });

  it('API-2: never keeps what is for one alone', () => {
    const cache = new AnswerCache();
    for (let n = 0; n < 2; n++) cache.keep('a', privateAnswer(Buffer.from('{}'), 1));
    expect(cache.get('a', 0)).toBeUndefined();
  });

  it('API-2: never takes more room than it may, oldest out', () => {
    const cache = new AnswerCache();
    const keys = Array.from({ length: 60 }, (_, n) => `k${n}`);
    for (const key of keys) {
      const answer = publicAnswer(randomBytes(MEGABYTE), 1, 0, null);
      cache.keep(key, answer);
      cache.keep(key, answer);
    }
    expect(cache.bytes).toBeLessThanOrEqual(48 * MEGABYTE);
    expect([cache.get('k0', 0), cache.get('k59', 0) !== undefined]).toEqual([undefined, true]);
  });
});
