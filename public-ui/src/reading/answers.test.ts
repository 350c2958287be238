import { describe, expect, it, vi } from 'vitest';
import { Answers } from './answers.ts';
import { type Ask, NoAnswer } from './ask.ts';
import { keyOf, type Question, type ReadingDocument } from './question.ts';

const document: ReadingDocument<{ word: string }, Record<string, unknown>> = { toString: () => '{ word }', __meta__: { hash: 'sha256:1' } };
const about = (variables: Record<string, unknown>) => ({ document, variables }) satisfies Question<{ word: string }>;

describe('answers', () => {
  it('asks once for equal questions, whatever the order of their variables', async () => {
    const ask = vi.fn(async () => ({ word: 'jā' })) as unknown as Ask;
    const answers = new Answers(ask);
    await Promise.all([answers.load(about({ a: 1, b: 2 })), answers.load(about({ b: 2, a: 1 }))]);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(answers.read(about({ a: 1, b: 2 })).data).toEqual({ word: 'jā' });
  });

  it('CAT-16: keeps what was seen when the line goes down, and says so', async () => {
    const ask = vi.fn().mockResolvedValueOnce({ word: 'jā' }).mockRejectedValueOnce(new NoAnswer('offline', 'no line'));
    const answers = new Answers(ask as Ask);
    await answers.load(about({}));
    await answers.load(about({}), { again: true });
    expect(answers.read(about({}))).toMatchObject({ data: { word: 'jā' }, error: { reason: 'offline' }, isLoading: false });
  });

  it('travels with the first page and is not asked again', async () => {
    const ask = vi.fn();
    const answers = new Answers(ask, { [keyOf(about({}))]: { word: 'jā' } });
    await answers.load(about({}));
    expect(ask).not.toHaveBeenCalled();
    expect(answers.given()).toEqual({ [keyOf(about({}))]: { word: 'jā' } });
  });

  it('forgets the oldest beyond its limit', async () => {
    const answers = new Answers((async () => ({ word: 'x' })) as unknown as Ask);
    for (let at = 0; at < 160; at++) await answers.load(about({ at }));
    expect(answers.read(about({ at: 0 })).data).toBeUndefined();
    expect(answers.read(about({ at: 159 })).data).toBeDefined();
  });
});
