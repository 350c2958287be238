import { Invalid } from '../errors.ts';
import { SortDirection, type SortInput } from '../sort.input.ts';
import { say } from '../words/index.gen.ts';

/** For the description of a `sort` argument: "By title, kind or status." Consoles offer exactly these. */
export function sortableBy(columns: Record<string, string>): string {
  const fields = Object.keys(columns);
  return `By ${fields.slice(0, -1).join(', ')} or ${fields.at(-1)}.`;
}

/** `order by` of a console list: by one of the listed columns, ending in the id so that pages do not overlap. */
export function consoleOrder(sort: SortInput | null | undefined, columns: Record<string, string>, usual: string, id: string): string {
  if (!sort) return `${usual}, ${id}`;
  const column = Object.hasOwn(columns, sort.field) ? columns[sort.field] : undefined;
  if (!column) {
    const fields = Object.keys(columns).join(', ');
    throw new Invalid(['sort', 'field'], say.theListCanBePutInOrder({ fields }));
  }
  const way = sort.direction === SortDirection.DESC ? 'desc nulls last' : 'asc nulls last';
  return `${column} ${way}, ${id} ${sort.direction === SortDirection.DESC ? 'desc' : 'asc'}`;
}
