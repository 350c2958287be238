import { ArgsType, Field, Int } from 'type-graphql';
import { LARGEST_PAGE, USUAL_CONSOLE_PAGE } from '../pagination.ts';
import { SortInput } from '../sort.input.ts';

/** What every console list takes besides its own filter. A list names the fields it can be ordered by in a `sort` of its own. */
@ArgsType()
export class ConsoleListArgs {
  @Field(() => String, { nullable: true, description: 'Words to find.' })
  search?: string | null;
  @Field(() => SortInput, { nullable: true, description: 'Order.' })
  sort?: SortInput | null;
  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Which page, from 1.' })
  page?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: USUAL_CONSOLE_PAGE, description: `Rows a page, 1 to ${LARGEST_PAGE}.` })
  perPage?: number | null;
}
