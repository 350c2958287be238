import { ArgsType, Field, Int } from 'type-graphql';
import { LARGEST_PAGE, USUAL_PAGE } from '../pagination.ts';

/** What every list takes that goes on, forwards and backwards. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the beginning, 1 to ${LARGEST_PAGE}; ${USUAL_PAGE} when neither \`first\` nor \`last\` is given.`,
  })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Begin behind this cursor.' })
  after?: string | null;
  @Field(() => Int, { nullable: true, description: `How many from the end, 1 to ${LARGEST_PAGE}; not together with \`first\`.` })
  last?: number | null;
  @Field(() => String, { nullable: true, description: 'Stop before this cursor.' })
  before?: string | null;
}
