import type { Context } from '../../../context.ts';
import { Role } from '../../platform/access/role.enum.ts';

/** Conditions on `a` (application) and `p` (programme), with their values. */
export interface Seen {
  condition: string;
  values: unknown[];
}

/**
 * Which applications exist for the asker (ROLE-3): their own; those to their provider; those of the funding sources they work for, also
 * where theirs is the second of two that pay (FUND-17).
 * Everything that reads applications is narrowed by this.
 */
export function applicationsSeen(ctx: Context): Seen {
  const { viewer } = ctx;
  if (!viewer) return { condition: 'false', values: [] };
  const own: Seen = viewer.accountId ? { condition: 'a.account_id = ?', values: [viewer.accountId] } : { condition: 'false', values: [] };
  const others = applicationsHandled(ctx);
  return { condition: `(${own.condition} or ${others.condition})`, values: [...own.values, ...others.values] };
}

/** Those the asker sees by a role; their own are not among them. */
export function applicationsHandled(ctx: Context): Seen {
  const acting = ctx.viewer?.actingAs;
  switch (acting?.role) {
    case Role.PROVIDER_ADMINISTRATOR:
    case Role.PROVIDER_USER:
      return acting.providerId ? { condition: 'p.provider_id = ?', values: [acting.providerId] } : { condition: 'false', values: [] };
    case Role.PROJECT_MANAGER:
    case Role.FUNDING_SOURCE_MANAGER:
    case Role.FINANCE_OFFICER:
    case Role.AUDITOR:
      return acting.fundingSourceId
        ? {
            condition: '(a.funding_source_id = ? or a.second_funding_source_id = ?)',
            values: [acting.fundingSourceId, acting.fundingSourceId],
          }
        : { condition: 'a.funding_source_id is not null', values: [] };
    case Role.PLATFORM_ADMINISTRATOR:
      return { condition: 'true', values: [] };
    default:
      return { condition: 'false', values: [] };
  }
}

/** Who lists applications in the console. */
export const LISTERS = [
  Role.PROVIDER_ADMINISTRATOR,
  Role.PROVIDER_USER,
  Role.PROJECT_MANAGER,
  Role.FUNDING_SOURCE_MANAGER,
  Role.FINANCE_OFFICER,
  Role.AUDITOR,
  Role.PLATFORM_ADMINISTRATOR,
] as const;

/** A provider never learns why somebody is eligible: income, disability, age (ROLE-5). */
export function maySeeDecision(ctx: Context, application: { accountId: string }): boolean {
  if (ctx.viewer?.accountId === application.accountId) return true;
  const role = ctx.viewer?.actingAs.role;
  return (
    role === Role.PROJECT_MANAGER || role === Role.FUNDING_SOURCE_MANAGER || role === Role.AUDITOR || role === Role.PLATFORM_ADMINISTRATOR
  );
}

export function maySeeTransfers(ctx: Context, application: { accountId: string }): boolean {
  return maySeeDecision(ctx, application) || ctx.viewer?.actingAs.role === Role.FINANCE_OFFICER;
}
