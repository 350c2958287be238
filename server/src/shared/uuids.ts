/** Ids as one parameter of a statement: `id = any(?::uuid[])`. */
export function uuids(ids: Iterable<string>): string {
  return `{${[...ids].join(',')}}`;
}
