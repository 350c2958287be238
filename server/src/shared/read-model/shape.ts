import type { Selection } from './selection.ts';

/** How a field of a type comes out of the database: an SQL expression, or one that depends on what was asked of the part. */
export type Column = string | ((asked: Selection) => string);

/** The moment of the request: always the first value of a read-model statement. */
export const AT = '$1::timestamptz';
/** Every statement begins with it, so that the first value has its type whether the moment is needed or not. */
export const MOMENT = `moment as (select ${AT})`;

/** The expression of a JSON object with the asked fields, and those that are needed in any case. What has no column is left to resolvers. */
export function jsonObject(columns: Record<string, Column>, asked: Selection, always: readonly string[] = ['id']): string {
  const pairs = Object.entries(columns)
    .filter(([field]) => always.includes(field) || asked.has(field))
    .map(([field, column]) => `'${field}', ${typeof column === 'string' ? column : column(asked.of(field))}`);
  return `json_build_object(${pairs.join(', ')})`;
}

/** A list of JSON objects as one value; an empty list when there is nothing. */
export function jsonList(object: string, order: string): string {
  return `coalesce(json_agg(${object} order by ${order}), '[]'::json)`;
}
