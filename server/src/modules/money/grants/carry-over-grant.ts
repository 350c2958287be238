import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { once } from '../../platform/idempotency/once.ts';
import { notify } from '../../people/notices/notify.ts';
import { ChoiceNotAllowed } from './errors.ts';
import { carriedOverUntil, carryOverRefusal } from './grant-choices.ts';
import { carriedOverNotice } from './grant-notices.ts';
import { holdOwnGrant } from './move-grant.ts';
import { grantSettings, rulesOfVersion } from '../../rules/funding-sources/source-rules.ts';

export interface GrantChoiceInput {
  grant: string;
  idempotencyKey: string;
}

/** The person keeps what is left of a grant for the next period (FUND-10). No money moves; the dates do. */
export async function carryOverGrant(ctx: Context, input: GrantChoiceInput): Promise<string> {
  const grantId = localId('Grant', input.grant);
  return once(ctx, { mutation: 'carryOverGrant', input, resultId: grantId ?? NOBODY }, async (em) => {
    const grant = await holdOwnGrant(em, ctx.viewer!.accountId, grantId);
    const terms = grantSettings(await rulesOfVersion(em, grant.fundingSourceId, grant.rulesVersion));
    const refusal = carryOverRefusal(grant, terms, ctx.clock.today());
    if (refusal) throw new ChoiceNotAllowed(refusal);
    const until = carriedOverUntil(grant, terms);
    await em.execute(
      `update training_grant set status = 'CARRIED_OVER', carried_over_on = ?, carry_over_count = carry_over_count + 1, carried_over_cents = ?, choose_by = ? where id = ?`,
      [ctx.clock.today(), grant.availableCents, until, grant.id],
    );
    await notify(em, ctx.clock.now(), [carriedOverNotice(grant, until)]);
  });
}

/** Stands in for an id that cannot be one; the work then says that there is no such thing. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';
