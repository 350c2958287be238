import { Invalid } from '../errors.ts';
import { decodeCursor, encodeCursor, ForeignCursor, pageSize } from '../pagination.ts';
import type { Connection } from './connection.ts';
import type { ConnectionArgs } from './connection.args.ts';
import { say } from '../words/index.gen.ts';

/** The columns a list is put in order by. The last tells apart rows that are equal in the others. */
export interface Keyset {
  readonly columns: readonly { readonly sql: string; readonly type: string; readonly accepts: (value: unknown) => boolean }[];
  readonly isDescending: boolean;
}

/** The part of a list that was asked for. */
export interface AskedPage {
  size: number;
  isBackward: boolean;
  after: string | null;
  before: string | null;
}

export function askedPage({ first, after, last, before }: ConnectionArgs): AskedPage {
  const isBackward = last !== null && last !== undefined;
  if (isBackward && first !== null && first !== undefined) throw new Invalid(['last'], say.askForTheFirst);
  return { size: isBackward ? pageSize(last, 'last') : pageSize(first), isBackward, after: after || null, before: before || null };
}

/** Conditions that a row lies within the cursors. `place` keeps a value of the statement and answers how the text names it. */
export function pageBounds({ after, before }: AskedPage, keyset: Keyset, place: (value: unknown, type: string) => string): string[] {
  const bound = (name: 'after' | 'before', cursor: string, sign: '<' | '>') => {
    const values = decodeCursor(cursor, name);
    if (values.length !== keyset.columns.length || !keyset.columns.every(({ accepts }, index) => accepts(values[index])))
      throw new ForeignCursor(name);
    const places = keyset.columns.map(({ type }, index) => place(values[index], type));
    return `(${keyset.columns.map(({ sql }) => sql).join(', ')}) ${sign} (${places.join(', ')})`;
  };
  const [behind, ahead] = keyset.isDescending ? (['<', '>'] as const) : (['>', '<'] as const);
  return [...(after ? [bound('after', after, behind)] : []), ...(before ? [bound('before', before, ahead)] : [])];
}

/** Keeps the values of a statement that has question marks in their places. */
export function questionMarks(values: unknown[]): (value: unknown, type: string) => string {
  return (value, type) => {
    values.push(value);
    return `?::${type}`;
  };
}

/** `order by` in which the page is read: from the end of the list when its last rows are asked for. */
export function pageOrder({ isBackward }: AskedPage, keyset: Keyset): string {
  const way = keyset.isDescending === isBackward ? 'asc' : 'desc';
  return keyset.columns.map(({ sql }) => `${sql} ${way}`).join(', ');
}

/** What a connection is made of: the rows as they were read, one more than asked for when the list goes on. */
interface Parts<Row, Node> {
  rows: Row[];
  nodes: (shown: Row[]) => (Node | undefined)[] | Promise<(Node | undefined)[]>;
  cursor: (row: Row) => unknown[];
  /** How many there are in all; a function is called only when somebody asks. */
  total: Connection<Node>['totalCount'];
}

export async function connectionFrom<Row, Node>(
  page: AskedPage,
  { rows, nodes, cursor, total }: Parts<Row, Node>,
): Promise<Connection<Node>> {
  const goesOn = rows.length > page.size;
  const shown = rows.slice(0, page.size);
  if (page.isBackward) shown.reverse();
  const found = await nodes(shown);
  const edges = shown.flatMap((row, index) => (found[index] ? [{ cursor: encodeCursor(cursor(row)), node: found[index] }] : []));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: total,
    pageInfo: {
      hasNextPage: page.isBackward ? page.before !== null : goesOn,
      hasPreviousPage: page.isBackward ? goesOn : page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
