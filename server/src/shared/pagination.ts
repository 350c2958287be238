import { Field, ObjectType } from 'type-graphql';
import { Invalid } from './errors.ts';
import { say } from './words/index.gen.ts';

export const LARGEST_PAGE = 100;
export const USUAL_PAGE = 20;
export const USUAL_CONSOLE_PAGE = 25;

@ObjectType({ description: 'Where a page of a connection stands.' })
export class PageInfo {
  @Field(() => Boolean, { simple: true, description: 'There is more after this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { simple: true, description: 'There is more before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { simple: true, nullable: true, description: 'Cursor of the first edge.' })
  startCursor!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: 'Cursor of the last edge.' })
  endCursor!: string | null;
}

/** How many are asked for: 1 to 100, 20 when nothing is said. The refusal names the argument that said it. */
export function pageSize(size?: number | null, argument: 'first' | 'last' | 'perPage' = 'first'): number {
  if (size === undefined || size === null) return USUAL_PAGE;
  if (size < 1 || size > LARGEST_PAGE) {
    throw new Invalid([argument], say.askFor1ToItemsAPage({ largestPage: LARGEST_PAGE }));
  }
  return size;
}

/** A keyset cursor: the sort values of the row it points behind. */
export function encodeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** What a cursor holds, as far as it is a cursor at all. The refusal names the argument that brought it. */
export function decodeCursor(cursor: string, argument: 'after' | 'before' = 'after'): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values)) return values;
  } catch {
    // told below, in words
  }
  throw new Invalid([argument], say.thisPageMarkerIsNotValid);
}

/** A cursor that was made, but not by the list it came to. */
export class ForeignCursor extends Invalid {
  constructor(argument: 'after' | 'before' = 'after') {
    super([argument], say.thisPageMarkerIsFromAnotherList);
  }
}

/** As far as the database counts in a whole number; nobody has a list so long. */
const LARGEST_OFFSET = 2_147_483_647;

/** A page of a console list: by number, because tables jump. */
export interface NumberedPage {
  offset: number;
  limit: number;
}

export function numberedPage(page?: number | null, perPage?: number | null): NumberedPage {
  const limit = pageSize(perPage ?? USUAL_CONSOLE_PAGE, 'perPage');
  return { limit, offset: Math.min((Math.max(1, page ?? 1) - 1) * limit, LARGEST_OFFSET) };
}
