import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { audit } from '../../platform/audit/audit.ts';
import { WrongTopUpStatus } from './errors.ts';
import { takeTopUps } from './take-top-ups.ts';
import { TopUpStatus } from './top-up-status.enum.ts';

/** The person accepts or declines what a payer offers (BEY-7). An accepted promise is taken at once where it fits. */
export async function answerTopUp(ctx: Context, globalId: string, answer: TopUpStatus.ACCEPTED | TopUpStatus.DECLINED): Promise<string> {
  const id = await step(ctx, globalId, 't.account_id', ctx.viewer!.accountId, [TopUpStatus.OFFERED], answer);
  if (answer === TopUpStatus.ACCEPTED) await takeTopUps(ctx, { topUp: id });
  return id;
}

/** The payer ends a promise: it is taken no more; what applications have taken stays promised. */
export function endTopUp(ctx: Context, globalId: string): Promise<string> {
  return step(ctx, globalId, 't.payer_id', ctx.viewer!.personId, [TopUpStatus.OFFERED, TopUpStatus.ACCEPTED], TopUpStatus.ENDED);
}

function step(
  ctx: Context,
  globalId: string,
  owner: 't.account_id' | 't.payer_id',
  ownerId: string | null,
  from: readonly TopUpStatus[],
  to: TopUpStatus,
): Promise<string> {
  const id = localId('TopUp', globalId);
  return inTransaction(ctx.em, async (em) => {
    const [topUp] = id
      ? await em.execute<{ status: TopUpStatus }[]>(`select t.status from top_up t where t.id = ? and ${owner} = ? for no key update`, [
          id,
          ownerId,
        ])
      : [];
    if (!id || !topUp) throw new NotFound(['topUp']);
    if (!from.includes(topUp.status)) throw new WrongTopUpStatus(topUp.status);
    await em.execute('update top_up set status = ?, answered_at = ? where id = ?', [to, ctx.clock.now(), id]);
    await audit(ctx, { action: to === TopUpStatus.ENDED ? 'endTopUp' : 'answerTopUp', subject: `TopUp:${id}`, after: { status: to } }, em);
    return id;
  });
}
