import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import { payload, type UserError } from '../../../shared/user-errors.ts';
import { type ViewerRow, viewerRow } from '../identity/viewer.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { ownAccountId } from '../../platform/access/scope.ts';
import { chooseNoticeChannels } from './choose-notice-channels.ts';
import { markNoticesRead } from './mark-notices-read.ts';
import { ChooseNoticeChannelsInput, MarkNoticesReadInput } from './notice.inputs.ts';
import { NoticeChannelsType, NoticeConnection, NoticesPayload } from './notice.type.ts';
import { noticeChannelsOf, noticesOf, unreadNoticesOf } from './notices.queries.ts';

type ViewerPayload = Promise<{ viewer?: ViewerRow | null; userErrors: UserError[] }>;

@ArgsType()
class NoticesArgs extends ConnectionArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Only those that have not been read.' })
  unreadOnly?: boolean | null;
}

@Resolver(() => ViewerType)
export class NoticeResolver {
  @Authorized()
  @Mutation(() => NoticesPayload, { description: 'Marks your notices as read.' })
  markNoticesRead(@Ctx() ctx: Context, @Arg('input', () => MarkNoticesReadInput) input: MarkNoticesReadInput): ViewerPayload {
    return payload(async () => {
      await markNoticesRead(ctx, input);
      return { viewer: viewerRow(ctx) };
    });
  }

  @Authorized()
  @Mutation(() => NoticesPayload, { description: 'Chooses whether notices also come by e-mail (NOTE-3).' })
  chooseNoticeChannels(
    @Ctx() ctx: Context,
    @Arg('input', () => ChooseNoticeChannelsInput) input: ChooseNoticeChannelsInput,
  ): ViewerPayload {
    return payload(async () => {
      await chooseNoticeChannels(ctx, input);
      return { viewer: viewerRow(ctx) };
    });
  }

  @FieldResolver(() => NoticeConnection, { description: 'What they were told, the newest first (NOTE-1).' })
  notices(@Ctx() ctx: Context, @Args(() => NoticesArgs, { validate: false }) args: NoticesArgs): Promise<NoticeConnection> {
    return noticesOf(ctx, ownAccountId(ctx), args);
  }

  @FieldResolver(() => Int, { description: 'How many notices they have not read.' })
  unreadNotices(@Ctx() ctx: Context): Promise<number> {
    return unreadNoticesOf(ctx, ownAccountId(ctx));
  }

  @FieldResolver(() => NoticeChannelsType, { nullable: true, description: 'Where notices come; null until the account is opened.' })
  async noticeChannels(@Ctx() ctx: Context): Promise<NoticeChannelsType | null> {
    const accountId = ownAccountId(ctx);
    return accountId ? noticeChannelsOf(ctx, accountId) : null;
  }
}
