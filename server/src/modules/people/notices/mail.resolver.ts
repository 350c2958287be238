import { Arg, Args, ArgsType, Authorized, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { payload } from '../../../shared/user-errors.ts';
import { MailPage, MailType, RetryMailsPayload } from './mail.type.ts';
import { consoleMails, loadMails, MAIL_ORDERS } from './mails.queries.ts';
import { MailFilter, RetryMailsInput } from './notice.inputs.ts';
import { retryMails } from './retry-mails.ts';
import { POSTMASTERS } from './who-may.ts';

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(MAIL_ORDERS) })
  sort?: SortInput | null;
  @Field(() => MailFilter, { nullable: true, description: 'Which e-mails.' })
  filter?: MailFilter | null;
}

@Resolver(() => MailType)
export class MailResolver {
  @Authorized(...POSTMASTERS)
  @Query(() => MailPage, { description: 'The sending queue of e-mails with what failed (NOTE-4).' })
  consoleMails(@Ctx() ctx: Context, @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs): Promise<MailPage> {
    return consoleMails(ctx, args);
  }

  @Authorized(...POSTMASTERS)
  @Mutation(() => RetryMailsPayload, { description: 'Sends e-mails anew that came back or were given up.' })
  retryMails(@Ctx() ctx: Context, @Arg('input', () => RetryMailsInput) input: RetryMailsInput): Promise<RetryMailsPayload> {
    return payload(async () => ({ mails: (await loadMails(ctx, await retryMails(ctx, input))).filter((mail) => mail !== undefined) }));
  }
}
