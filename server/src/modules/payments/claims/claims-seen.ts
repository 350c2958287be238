import type { Context } from '../../../context.ts';
import type { Seen } from '../../training/applications/applications-seen.ts';
import { Role } from '../../platform/access/role.enum.ts';

/** Who lists claims in the console; each those of the sources they work for. Providers have no part in them. */
export const CLAIM_READERS = [
  Role.PROJECT_MANAGER,
  Role.FUNDING_SOURCE_MANAGER,
  Role.FINANCE_OFFICER,
  Role.AUDITOR,
  Role.PLATFORM_ADMINISTRATOR,
] as const;

/** Who decides on claims and opens their evidence. */
export const CLAIM_DECIDERS = [Role.PROJECT_MANAGER, Role.PLATFORM_ADMINISTRATOR] as const;

/** Who pays, and therefore reads bank account numbers. */
export const CLAIM_PAYERS = [Role.FINANCE_OFFICER] as const;

/** Which claims exist for the asker, `c` being the claim: their own and those of the sources they work for (ROLE-3). */
export function claimsSeen(ctx: Context): Seen {
  const accountId = ctx.viewer?.accountId;
  const handled = claimsHandled(ctx);
  return accountId ? { condition: `(c.account_id = ? or ${handled.condition})`, values: [accountId, ...handled.values] } : handled;
}

/** Those the asker sees by a role. */
export function claimsHandled(ctx: Context): Seen {
  const acting = ctx.viewer?.actingAs;
  if (!acting || !(CLAIM_READERS as readonly Role[]).includes(acting.role)) return { condition: 'false', values: [] };
  return acting.fundingSourceId
    ? { condition: 'c.funding_source_id = ?', values: [acting.fundingSourceId] }
    : { condition: 'true', values: [] };
}

/** One of these roles for the source of a claim. */
export function actsFor(ctx: Context, roles: readonly Role[], fundingSourceId: string): boolean {
  const acting = ctx.viewer?.actingAs;
  return (
    acting !== undefined && roles.includes(acting.role) && (acting.fundingSourceId === null || acting.fundingSourceId === fundingSourceId)
  );
}
