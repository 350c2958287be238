import { describe, expect, it } from 'vitest';
import { gather } from './gather.ts';

const later = (milliseconds: number) => new Promise((ready) => setTimeout(ready, milliseconds));

describe('gather', () => {
  it('works on what comes together at once, and lets the next gather meanwhile', async () => {
    const batches: number[][] = [];
    const { ask } = gather(
      async (all: readonly number[]) => {
        batches.push([...all]);
        await later(20);
        return all.map((one) => one * 2);
      },
      { most: 3, atOnce: 1 },
    );
    const first = [ask(1), ask(2)];
    await later(5);
    const second = [3, 4, 5, 6].map((one) => ask(one));
    expect(await Promise.all([...first, ...second])).toEqual([2, 4, 6, 8, 10, 12]);
    expect(batches).toEqual([[1, 2], [3, 4, 5], [6]]);
  });

  it('has no more batches under way than it may', async () => {
    let underWay = 0;
    let most = 0;
    const { ask } = gather(
      async (all: readonly number[]) => {
        most = Math.max(most, ++underWay);
        await later(5);
        underWay -= 1;
        return all;
      },
      { most: 2, atOnce: 2 },
    );
    await Promise.all(Array.from({ length: 20 }, (_, index) => ask(index)));
    expect(most).toBe(2);
  });

  it('works one by one on a batch that fails, so that nobody suffers from another', async () => {
    const { ask } = gather(
      async (all: readonly number[]) => {
        if (all.includes(2)) throw new Error('two');
        return all;
      },
      { most: 10, atOnce: 1 },
    );
    expect(await Promise.allSettled([ask(1), ask(2), ask(3)])).toMatchObject([
      { status: 'fulfilled', value: 1 },
      { status: 'rejected' },
      { status: 'fulfilled', value: 3 },
    ]);
  });

  it('does not try again while the database is away', async () => {
    let tries = 0;
    const { ask } = gather(
      async (_all: readonly number[]): Promise<number[]> => {
        tries += 1;
        throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
      },
      { most: 10, atOnce: 1 },
    );
    expect((await Promise.allSettled([ask(1), ask(2)])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(tries).toBe(1);
  });
});
