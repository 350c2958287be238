import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { chooseChannels } from '../accounts/choose-channels.ts';
import { NoAccountYet } from '../accounts/errors.ts';
import { audit } from '../../platform/audit/audit.ts';
import { ownAccountId } from '../../platform/access/scope.ts';
import type { ChooseNoticeChannelsInput } from './notice.inputs.ts';
import { noticeChannelsOf } from './notices.queries.ts';

/** Switches e-mail on or off for everything the law does not want delivered (NOTE-3). */
export async function chooseNoticeChannels(ctx: Context, { email }: ChooseNoticeChannelsInput): Promise<string> {
  const accountId = ownAccountId(ctx);
  if (!accountId) throw new NoAccountYet();
  await inTransaction(ctx.em, async (em) => {
    await chooseChannels(em, accountId, email);
    await audit(ctx, { action: 'chooseNoticeChannels', subject: `LearningAccount:${accountId}`, after: { email } }, em);
  });
  noticeChannelsOf.forget(ctx, accountId);
  return accountId;
}
