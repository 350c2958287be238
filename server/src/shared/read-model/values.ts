/** The values of a statement under construction; each gets its number in the text. */
export class Values {
  readonly list: unknown[] = [];
  readonly #places = new Map<unknown, string>();

  /** The moment of the request comes first. */
  constructor(now: Date) {
    this.list.push(now);
  }

  /** Keeps a value and answers how the text names it, with its type: `$3::text[]`. The same plain value is kept once. */
  add(value: unknown, type: string): string {
    const plain = typeof value !== 'object' || value === null;
    const known = plain ? this.#places.get(`${typeof value}:${String(value)}`) : undefined;
    const place = known ?? `$${this.list.push(withoutNulls(value))}`;
    if (plain) this.#places.set(`${typeof value}:${String(value)}`, place);
    return `${place}::${type}`;
  }
}

/** PostgreSQL keeps no NUL character in a text; nothing that exists can hold one. */
function withoutNulls(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '') : value;
  return Array.isArray(value) ? value.map(withoutNulls) : value;
}
