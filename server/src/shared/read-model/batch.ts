import DataLoader from 'dataloader';

const loaders = new WeakMap<object, Map<string, DataLoader<unknown, unknown>>>();

/**
 * Gathers what is asked one by one during a request and loads it at once. The name says what is loaded, with all arguments;
 * `load` answers in the order asked.
 */
export function batch<Key, Value>(
  ctx: object,
  name: string,
  load: (keys: readonly Key[]) => Promise<(Value | undefined)[]>,
): DataLoader<Key, Value | undefined> {
  let ofRequest = loaders.get(ctx);
  if (!ofRequest) loaders.set(ctx, (ofRequest = new Map()));
  let loader = ofRequest.get(name);
  if (!loader) {
    loader = new DataLoader<unknown, unknown>(((keys: readonly Key[]) => load(keys)) as never, { cache: false });
    ofRequest.set(name, loader);
  }
  return loader as DataLoader<Key, Value | undefined>;
}

/** Rows in the order of the ids that were asked; undefined for what was not found. */
export function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): (Row | undefined)[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id));
}
