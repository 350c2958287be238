import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { once } from '../../platform/idempotency/once.ts';
import { budget, grant as grantAccount } from '../ledger/accounts.ts';
import { post } from '../ledger/ledger.ts';
import { TransferKind } from '../ledger/transfer-kind.enum.ts';
import { notify } from '../../people/notices/notify.ts';
import { type GrantChoiceInput, NOBODY } from './carry-over-grant.ts';
import { ChoiceNotAllowed } from './errors.ts';
import { declineRefusal } from './grant-choices.ts';
import { declinedNotice } from './grant-notices.ts';
import { GrantStatus } from './grant-status.enum.ts';
import { holdOwnGrant, moveGrants } from './move-grant.ts';
import { statusWithoutMoney } from './status-without-money.ts';

/** The person gives back what is left of a grant (FUND-10). What is reserved for training stays reserved. */
export async function declineGrant(ctx: Context, input: GrantChoiceInput): Promise<string> {
  const grantId = localId('Grant', input.grant);
  return once(ctx, { mutation: 'declineGrant', input, resultId: grantId ?? NOBODY }, async (em) => {
    const grant = await holdOwnGrant(em, ctx.viewer!.accountId, grantId);
    const refusal = declineRefusal(grant, ctx.clock.today());
    if (refusal) throw new ChoiceNotAllowed(refusal);
    await notify(em, ctx.clock.now(), [declinedNotice(grant)]);
    await post(em, [
      {
        kind: TransferKind.DECLINE,
        fundingSourceId: grant.fundingSourceId,
        from: grantAccount(grant.id),
        to: budget(grant.fundingSourceId),
        amountCents: grant.availableCents,
        reason: 'DECLINED_BY_PERSON',
        referenceId: grant.id,
        actorId: ctx.viewer!.personId,
        at: ctx.clock.now(),
        key: `decline:${grant.id}:${grant.declinedCents}`,
      },
    ]);
    await moveGrants(em, [grant.id], statusWithoutMoney(grant, GrantStatus.DECLINED));
  });
}
