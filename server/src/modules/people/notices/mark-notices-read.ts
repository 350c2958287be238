import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { uuids } from '../../../shared/uuids.ts';
import { NoAccountYet } from '../accounts/errors.ts';
import { ownAccountId } from '../../platform/access/scope.ts';
import type { MarkNoticesReadInput } from './notice.inputs.ts';

/** The person has read these notices, or all of them; reading twice keeps the first time. */
export async function markNoticesRead(ctx: Context, { notices }: MarkNoticesReadInput): Promise<string> {
  const accountId = ownAccountId(ctx);
  if (!accountId) throw new NoAccountYet();
  const ids = notices?.map((id) => localId('Notice', id)).filter((id) => id !== undefined);
  await ctx.em.execute(`update notice set read_at = ? where account_id = ? and read_at is null ${ids ? 'and id = any(?::uuid[])' : ''}`, [
    ctx.clock.now(),
    accountId,
    ...(ids ? [uuids(ids)] : []),
  ]);
  return accountId;
}
