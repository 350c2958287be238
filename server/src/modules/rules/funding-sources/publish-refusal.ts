import type { Context } from '../../../context.ts';
import { type Words } from '../../platform/words/words.ts';
import { requiresFourEyesOf } from './funding-source.queries.ts';
import type { FundingSourceVersionType } from './funding-source-version.type.ts';
import { VersionStatus } from './version-status.enum.ts';
import { mayMakeRules, RULE_MAKERS } from './who-may.ts';
import { say } from './words/index.gen.ts';

/** How many names are told; who needs more asks a colleague. */
const MOST_NAMES = 5;

/** Why the asker cannot publish this draft, and who can; null when nothing stands in the way (FUND-2). */
export async function publishRefusal(ctx: Context, version: FundingSourceVersionType): Promise<Words | null> {
  if (version.status !== VersionStatus.DRAFT || !mayMakeRules(ctx, version.sourceId)) return null;
  if (version.createdById !== ctx.viewer?.personId || !(await requiresFourEyesOf(ctx, version.sourceId))) return null;
  const names = await othersWhoPublish(ctx, version.sourceId);
  return names.length === 0 ? say.youWroteThisDraft : say.youWroteThisDraft2({ names: names.join(', ') });
}

async function othersWhoPublish(ctx: Context, sourceId: string): Promise<string[]> {
  const today = ctx.clock.today();
  const rows = await ctx.em.execute<{ name: string }[]>(
    `select p.given_name || ' ' || p.family_name as name from person p
      where p.id <> ? and exists (
        select from role_grant r where r.person_id = p.id and r.role = any(?::text[]) and (r.funding_source_id is null or r.funding_source_id = ?)
           and r.valid_from <= ? and (r.valid_until is null or r.valid_until >= ?))
      order by p.family_name, p.given_name limit ${MOST_NAMES}`,
    [ctx.viewer!.personId, `{${RULE_MAKERS.join(',')}}`, sourceId, today, today],
  );
  return rows.map(({ name }) => name);
}
