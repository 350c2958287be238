import type { Context } from '../../../context.ts';
import { loader } from '../../../shared/loader.ts';
import { uuids } from '../../../shared/uuids.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import type { FundingSourceType } from './funding-source.type.ts';
import { insideOf } from './who-may.ts';

export const SOURCE_COLUMNS = `s.id, s.code, s.name, s.short_name as "shortName", s.description, s.who_can_apply as "whoCanApply", s.how_to_apply as "howToApply", s.institution,
  s.contact_email as "contactEmail", s.contact_phone as "contactPhone", s.eligible_from::text as "eligibleFrom", s.eligible_until::text as "eligibleUntil", s.status`;

/** Drafts exist only for those who work on the source (ROLE-3). */
export function visibleTo(ctx: Context): { condition: string; values: (string | boolean)[] } {
  const inside = insideOf(ctx);
  if (inside.all) return { condition: 'true', values: [] };
  return inside.sourceId
    ? { condition: `(s.status <> 'DRAFT' or s.id = ?)`, values: [inside.sourceId] }
    : { condition: `s.status <> 'DRAFT'`, values: [] };
}

/** Funding sources by database id, in the order asked; undefined for what the asker may not see. */
export async function loadFundingSources(ctx: Context, ids: readonly string[]): Promise<(FundingSourceType | undefined)[]> {
  if (ids.length === 0) return [];
  const visible = visibleTo(ctx);
  const rows = await ctx.em.execute<FundingSourceType[]>(
    `select ${SOURCE_COLUMNS} from funding_source s where s.id = any(?::uuid[]) and ${visible.condition}`,
    [uuids(new Set(ids)), ...visible.values],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** One of many asked for in a request. */
export const loadFundingSource = loader<string, FundingSourceType | undefined>((ctx, ids) => loadFundingSources(ctx, ids));

/** All of a source that the asker has reached already, whose row may hold no more than was asked where it was found. */
export async function wholeFundingSource(ctx: Context, id: string): Promise<FundingSourceType> {
  return (await loadFundingSource(ctx, id))!;
}

registerNode('FundingSource', loadFundingSources);
