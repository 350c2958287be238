import DataLoader from 'dataloader';
import type { Context } from '../context.ts';

/** Asks for one thing; everything asked during a request comes in one look-up and is remembered to its end. */
export interface Loader<Key, Value> {
  (ctx: Context, key: Key): Promise<Value>;
  /** After a change: the next one who asks gets it anew. */
  forget(ctx: Context, key: Key): void;
}

/** Gathers what one request asks for singly: `load(ctx, key)` wherever it is needed. */
export function loader<Key, Value>(many: (ctx: Context, keys: readonly Key[]) => Promise<readonly Value[]>): Loader<Key, Value> {
  const byRequest = new WeakMap<Context, DataLoader<Key, Value>>();
  const ofRequest = (ctx: Context) => {
    let own = byRequest.get(ctx);
    if (!own) {
      own = new DataLoader((keys: readonly Key[]) => many(ctx, keys));
      byRequest.set(ctx, own);
    }
    return own;
  };
  return Object.assign((ctx: Context, key: Key) => ofRequest(ctx).load(key), {
    forget: (ctx: Context, key: Key) => void ofRequest(ctx).clear(key),
  });
}
