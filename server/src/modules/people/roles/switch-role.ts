import type { Capacity, Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { SwitchRoleInput } from './switch-role.input.ts';
import { signedIn } from '../../platform/access/scope.ts';

/** Acts in another of one's own capacities from now on, without logging in again (ROLE-1). */
export async function switchRole(ctx: Context, input: SwitchRoleInput): Promise<Capacity> {
  const viewer = signedIn(ctx);
  const providerId = input.organisation ? (localId('Provider', input.organisation) ?? '') : undefined;
  const fundingSourceId = input.fundingSource ? (localId('FundingSource', input.fundingSource) ?? '') : undefined;
  const wanted = viewer.capacities.find(
    (own) =>
      own.role === input.role &&
      (providerId === undefined || own.providerId === providerId) &&
      (fundingSourceId === undefined || own.fundingSourceId === fundingSourceId),
  );
  if (!wanted) throw new NotFound(['role']);
  await ctx.session.actAs(wanted);
  await audit(ctx, { action: 'switchRole', subject: `Person:${viewer.personId}`, before: viewer.actingAs, after: wanted });
  ctx.viewer = { ...viewer, actingAs: wanted };
  return wanted;
}
