import DataLoader from 'dataloader';
import type { Context } from '../context.ts';

/** Gathers what one request asks for singly into one look-up: `load(ctx, key)` wherever it is needed. */
export function loader<Key, Value>(many: (ctx: Context, keys: readonly Key[]) => Promise<readonly Value[]>): (ctx: Context, key: Key) => Promise<Value> {
  const byRequest = new WeakMap<Context, DataLoader<Key, Value>>();
  return (ctx, key) => {
    let own = byRequest.get(ctx);
    if (!own) {
      own = new DataLoader((keys: readonly Key[]) => many(ctx, keys));
      byRequest.set(ctx, own);
    }
    return own.load(key);
  };
}
