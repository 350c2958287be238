import type { Context } from '../../../context.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { isWithin, scopeOf } from '../../platform/access/scope.ts';

/** Who works on the rules of sources. */
export const RULE_MAKERS = [Role.FUNDING_SOURCE_MANAGER, Role.PLATFORM_ADMINISTRATOR] as const;

/** Who sees drafts and the names behind versions. */
export const INSIDERS = [
  Role.FUNDING_SOURCE_MANAGER,
  Role.PLATFORM_ADMINISTRATOR,
  Role.PROJECT_MANAGER,
  Role.FINANCE_OFFICER,
  Role.AUDITOR,
  Role.DATA_ANALYST,
] as const;

/** The sources whose drafts the asker may see: all (null), or those listed. */
export function insideOf(ctx: Context): { all: boolean; sourceId: string | null } {
  if (!ctx.viewer || !(INSIDERS as readonly Role[]).includes(ctx.viewer.actingAs.role)) return { all: false, sourceId: null };
  const { fundingSourceId } = scopeOf(ctx);
  return { all: fundingSourceId === null, sourceId: fundingSourceId };
}

export function isInsider(ctx: Context, sourceId: string): boolean {
  const inside = insideOf(ctx);
  return inside.all || inside.sourceId === sourceId;
}

/** May change this source: a manager of it, or a platform administrator. */
export function mayMakeRules(ctx: Context, sourceId: string): boolean {
  return (
    ctx.viewer !== null &&
    (RULE_MAKERS as readonly Role[]).includes(ctx.viewer.actingAs.role) &&
    isWithin(scopeOf(ctx), { fundingSourceId: sourceId })
  );
}
