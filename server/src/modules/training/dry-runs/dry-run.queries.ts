import type { Context } from '../../../context.ts';
import { type Loader, loader } from '../../../shared/loader.ts';
import { money } from '../../../shared/money.ts';
import { uuids } from '../../../shared/uuids.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { isInsider } from '../../rules/funding-sources/who-may.ts';
import { type DryRunFindings, type Tally, tallyInWords, totalOf } from './dry-run-tally.ts';
import type { DryRunType } from './dry-run.type.ts';

interface Stored extends Pick<DryRunType, 'id' | 'versionId' | 'status' | 'processed' | 'toProcess' | 'isOutOfDate' | 'startedBy'> {
  sourceId: string;
  startedAt: string;
  finishedAt: string | null;
  findings: DryRunFindings;
}

const COLUMNS = `r.id, r.version_id as "versionId", v.funding_source_id as "sourceId", r.status, r.processed, r.to_process as "toProcess", r.rules <> v.rules as "isOutOfDate",
  p.given_name || ' ' || p.family_name as "startedBy", r.started_at as "startedAt", r.finished_at as "finishedAt", r.findings`;
const FROM = 'dry_run r join funding_source_version v on v.id = r.version_id join person p on p.id = r.started_by_id';

/** Dry runs by a column of theirs, in the order asked; undefined for those who do not work on the source. */
async function read(ctx: Context, column: 'id' | 'version_id', ids: readonly string[]): Promise<(DryRunType | undefined)[]> {
  const rows = await ctx.em.execute<Stored[]>(`select ${COLUMNS} from ${FROM} where r.${column} = any(?::uuid[])`, [uuids(ids)]);
  const shownOnes = rows.filter(({ sourceId }) => isInsider(ctx, sourceId)).map(shown);
  return ids.map((id) => shownOnes.find((run) => (column === 'id' ? run.id : run.versionId) === id));
}

/** A dry run as it stands now: read anew, because it may just have gone on. */
export const loadDryRuns = (ctx: Context, ids: readonly string[]): Promise<(DryRunType | undefined)[]> => read(ctx, 'id', ids);

registerNode('DryRun', loadDryRuns);

/** The last dry run of a version. */
export const dryRunOf: Loader<string, DryRunType | null> = loader(async (ctx, versionIds) =>
  (await read(ctx, 'version_id', versionIds)).map((run) => run ?? null),
);

function shown({ findings, startedAt, finishedAt, ...row }: Stored): DryRunType {
  const total = totalOf(findings);
  return {
    ...row,
    __typename: 'DryRun',
    startedAt: new Date(startedAt),
    finishedAt: finishedAt === null ? null : new Date(finishedAt),
    madeBy: findings.madeBy,
    ...figuresOf(total),
    byScheme: Object.entries(findings.schemes).map(([schemeCode, tally]) => ({ schemeCode, name: tally.name, ...figuresOf(tally) })),
    inPlainWords: tallyInWords(total),
  };
}

function figuresOf({ decisions, counts, beforeCents, afterCents, gainedCents, lostCents }: Tally) {
  return {
    decisions,
    unchanged: counts.UNCHANGED,
    moreMoney: counts.MORE,
    lessMoney: counts.LESS,
    noLongerEligible: counts.REFUSED,
    newlyEligible: counts.ACCEPTED,
    amountBefore: money(beforeCents),
    amountAfter: money(afterCents),
    gained: money(gainedCents),
    lost: money(lostCents),
  };
}
