import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { audit } from '../../platform/audit/audit.ts';
import { wakeJob } from '../../platform/jobs/wake-job.ts';
import { signedIn } from '../../platform/access/scope.ts';
import { readRules } from '../../rules/funding-sources/read-rules.ts';
import { mayMakeRules } from '../../rules/funding-sources/who-may.ts';
import { continueDryRun } from './continue-dry-run.ts';
import { DryRunStatus } from './dry-run-status.enum.ts';
import { emptyFindings } from './dry-run-tally.ts';

/** So many milliseconds the request itself tries decisions; a larger run is gone on with by its job, and can be stopped meanwhile. */
const AT_ONCE = 500;

/**
 * Tries a version on the past decisions of its source (FUND-2). One that runs already goes on, a stopped one is gone on with; a finished
 * one, or one of another text, begins anew. Decisions themselves are never touched, so trying twice harms nothing.
 */
export async function startDryRun(ctx: Context, globalId: string): Promise<string> {
  const versionId = localId('FundingSourceVersion', globalId);
  const id = await inTransaction(ctx.em, async (em) => {
    const [version] = versionId
      ? await em.execute<{ sourceId: string; rules: unknown }[]>(
          `select funding_source_id as "sourceId", rules from funding_source_version where id = ? for no key update`,
          [versionId],
        )
      : [];
    if (!version || !mayMakeRules(ctx, version.sourceId)) throw new NotFound(['version']);
    readRules(version.rules);
    const [kept] = await em.execute<{ id: string; status: DryRunStatus; isSameText: boolean }[]>(
      `select id, status, rules = ?::jsonb as "isSameText" from dry_run where version_id = ? for no key update`,
      [JSON.stringify(version.rules), versionId],
    );
    const isUnfinished = kept !== undefined && kept.isSameText && kept.status !== DryRunStatus.DONE;
    if (isUnfinished && kept.status === DryRunStatus.RUNNING) return kept.id;
    if (isUnfinished) await em.execute(`update dry_run set status = 'RUNNING' where id = ?`, [kept.id]);
    else if (kept) await em.execute('delete from dry_run_change where dry_run_id = ?', [kept.id]);
    const dryRunId = isUnfinished
      ? kept.id
      : (
          await em.execute<{ id: string }[]>(
            `insert into dry_run (version_id, rules, status, to_process, findings, started_by_id, started_at)
             select v.id, v.rules, 'RUNNING', (select count(*) from application a where a.funding_source_id = v.funding_source_id and a.decided_at is not null and a.scheme_code is not null and a.rules_version is not null), ?::jsonb, ?, ?
               from funding_source_version v where v.id = ?
             on conflict (version_id) do update set rules = excluded.rules, status = excluded.status, processed = 0, to_process = excluded.to_process, reached_application_id = null,
               findings = excluded.findings, started_by_id = excluded.started_by_id, started_at = excluded.started_at, finished_at = null
             returning id`,
            [JSON.stringify(emptyFindings()), signedIn(ctx).personId, ctx.clock.now(), versionId],
          )
        )[0]!.id;
    await audit(ctx, { action: 'startDryRun', subject: `FundingSourceVersion:${versionId}` }, em);
    return dryRunId;
  });
  if (!(await continueDryRun(ctx, id, AT_ONCE))) await wakeJob(ctx.em, 'continue-dry-runs');
  return id;
}
