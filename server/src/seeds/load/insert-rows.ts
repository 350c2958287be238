import type { EntityManager } from '@mikro-orm/postgresql';

const LINES = 5_000;
/** A first few, after which the database is told how the table looks. */
const FEW = 500;

/** Writes many rows by few statements; values go as JSON and take the types of the table's own columns. */
export async function insertRows(em: EntityManager, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = Object.keys(first);
  const types = await columnTypes(em, table);
  const unknown = names.filter((name) => !types.has(name));
  if (unknown.length > 0) throw new Error(`${table} has no ${unknown.join(', ')}`);
  const columns = names.map((name) => `"${name}"`).join(', ');
  const shape = names.map((name) => `"${name}" ${types.get(name)}`).join(', ');
  for (const [from, until] of portions(rows.length)) {
    await em.execute(`insert into ${table} (${columns}) select ${columns} from jsonb_to_recordset(?::jsonb) as line(${shape})`, [
      JSON.stringify(rows.slice(from, until)),
    ]);
    // within a transaction nobody else counts rows, and triggers would search a table that is taken for empty
    if (until < rows.length && from === 0) await em.execute(`analyze ${table}`);
  }
}

/** A list cut for writing: a few lines, then many at a time. */
export function portions(length: number): [from: number, until: number][] {
  const cut: [number, number][] = [];
  for (let from = 0; from < length; ) {
    const until = Math.min(length, from + (from === 0 ? FEW : LINES));
    cut.push([from, until]);
    from = until;
  }
  return cut;
}

async function columnTypes(em: EntityManager, table: string): Promise<Map<string, string>> {
  const rows = await em.execute<{ name: string; type: string }[]>(
    'select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped',
    [table],
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}
