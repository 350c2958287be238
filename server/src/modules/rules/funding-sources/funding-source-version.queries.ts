import type { Context } from '../../../context.ts';
import { loader } from '../../../shared/loader.ts';
import { uuids } from '../../../shared/uuids.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import type { FundingSourceVersionType } from './funding-source-version.type.ts';
import { ruleSetSchema, type RuleSet } from './rules/rule-set.ts';
import { versionInForce } from './rules/version-in-force.ts';
import { VersionStatus } from './version-status.enum.ts';
import { isInsider } from './who-may.ts';

const COLUMNS = `v.id, v.number, v.status, v.effective_from::text as "effectiveFrom", v.created_at as "createdAt", v.published_at as "publishedAt", v.rules,
  v.funding_source_id as "sourceId", v.created_by_id as "createdById", v.published_by_id as "publishedById", s.status as "sourceStatus"`;

type Row = FundingSourceVersionType & { sourceStatus: string };

const allVersionsOf = loader<string, FundingSourceVersionType[]>((ctx, sourceIds) => readVersions(ctx, sourceIds));

/** All versions of sources, oldest first; a version with a later one in force reads as superseded. */
async function readVersions(ctx: Context, sourceIds: readonly string[]): Promise<FundingSourceVersionType[][]> {
  const rows = await ctx.em.execute<Row[]>(
    `select ${COLUMNS} from funding_source_version v join funding_source s on s.id = v.funding_source_id where v.funding_source_id = any(?::uuid[]) order by v.number`,
    [uuids(sourceIds)],
  );
  const today = ctx.clock.today();
  return sourceIds.map((id) =>
    withStanding(
      rows.filter(({ sourceId }) => sourceId === id),
      today,
    ),
  );
}

function withStanding(rows: Row[], today: string): FundingSourceVersionType[] {
  const inForce = versionInForce(rows, today);
  return rows.map((row) => ({
    ...row,
    createdAt: new Date(row.createdAt),
    publishedAt: row.publishedAt && new Date(row.publishedAt),
    status:
      row.status !== VersionStatus.DRAFT && inForce && row !== inForce && (row.effectiveFrom ?? '') <= today
        ? VersionStatus.SUPERSEDED
        : row.status === VersionStatus.SUPERSEDED
          ? VersionStatus.PUBLISHED
          : row.status,
  }));
}

/** Versions the asker may see: published ones for everybody, the draft for those who work on the source. */
export async function versionsOf(ctx: Context, sourceId: string): Promise<FundingSourceVersionType[]> {
  const versions = await allVersionsOf(ctx, sourceId);
  return isInsider(ctx, sourceId) ? versions : versions.filter(({ status }) => status !== VersionStatus.DRAFT);
}

/** The version that decides today; nothing while none has come into force. */
export async function activeVersionOf(ctx: Context, sourceId: string): Promise<FundingSourceVersionType | null> {
  return versionInForce(await allVersionsOf(ctx, sourceId), ctx.clock.today()) ?? null;
}

/** What the page of a source shows: the rules in force, else the ones to come, else the draft for those who may see it. */
export async function shownRulesOf(ctx: Context, sourceId: string): Promise<RuleSet | null> {
  const versions = await versionsOf(ctx, sourceId);
  const shown =
    versionInForce(versions, ctx.clock.today()) ?? versions.find(({ status }) => status !== VersionStatus.DRAFT) ?? versions.at(-1);
  return shown ? ruleSetSchema.parse(shown.rules) : null;
}

/** What a version is compared with: the one in force before it. */
export async function versionBefore(ctx: Context, version: FundingSourceVersionType): Promise<FundingSourceVersionType | null> {
  const versions = await allVersionsOf(ctx, version.sourceId);
  if (version.status === VersionStatus.DRAFT) return versions.filter(({ status }) => status !== VersionStatus.DRAFT).at(-1) ?? null;
  return versions.filter(({ number, status }) => status !== VersionStatus.DRAFT && number < version.number).at(-1) ?? null;
}

/** A version by database id, if the asker may see it; read anew, because a mutation may just have changed it. */
export async function findVersion(ctx: Context, id: string): Promise<FundingSourceVersionType | undefined> {
  const [row] = await ctx.em.execute<{ sourceId: string; isHidden: boolean }[]>(
    `select v.funding_source_id as "sourceId", s.status = 'DRAFT' as "isHidden" from funding_source_version v join funding_source s on s.id = v.funding_source_id where v.id = ?`,
    [id],
  );
  if (!row || (row.isHidden && !isInsider(ctx, row.sourceId))) return undefined;
  const [versions = []] = await readVersions(ctx, [row.sourceId]);
  return versions.find((version) => version.id === id && (version.status !== VersionStatus.DRAFT || isInsider(ctx, row.sourceId)));
}

registerNode('FundingSourceVersion', (ctx, ids) => Promise.all(ids.map((id) => findVersion(ctx, id))));

/** Names of the people behind versions, for those who work on sources. */
export const personNameOf = loader<string, string | null>(async (ctx, ids) => {
  const rows = await ctx.em.execute<{ id: string; name: string }[]>(
    `select id, given_name || ' ' || family_name as name from person where id = any(?::uuid[])`,
    [uuids(ids)],
  );
  return ids.map((id) => rows.find((row) => row.id === id)?.name ?? null);
});
