import type { Context } from '../../../context.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { actsAs, PROVIDER_STAFF, scopeOf } from '../../platform/access/scope.ts';
import type { Values } from '../../../shared/read-model/values.ts';

/** Those who look at drafts of any provider: they approve, evaluate or check them. */
export const DRAFT_READERS: readonly Role[] = [
  Role.PLATFORM_ADMINISTRATOR,
  Role.FUNDING_SOURCE_MANAGER,
  Role.PROJECT_MANAGER,
  Role.QUALITY_OFFICER,
  Role.EVALUATOR,
  Role.AUDITOR,
];

/** The condition on `programme p` that the asker may see it: what is or was in the catalogue is public, a draft is its provider's (ROLE-3). */
export function visibleProgrammes(ctx: Context, values: Values): string {
  if (actsAs(ctx, ...PROVIDER_STAFF)) {
    const { providerId } = scopeOf(ctx);
    return providerId ? `(p.status <> 'DRAFT' or p.provider_id = ${values.add(providerId, 'uuid')})` : `p.status <> 'DRAFT'`;
  }
  if (actsAs(ctx, ...DRAFT_READERS)) {
    const { fundingSourceId } = scopeOf(ctx);
    return fundingSourceId
      ? `(p.status <> 'DRAFT' or exists (select from programme_funding_source of_mine where of_mine.programme_id = p.id and of_mine.funding_source_id = ${values.add(fundingSourceId, 'uuid')}))`
      : 'true';
  }
  return `p.status <> 'DRAFT'`;
}
