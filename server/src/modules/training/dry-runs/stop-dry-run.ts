import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { audit } from '../../platform/audit/audit.ts';
import { mayMakeRules } from '../../rules/funding-sources/who-may.ts';
import { DryRunStatus } from './dry-run-status.enum.ts';
import { holdDryRun } from './hold-dry-run.ts';

/** Stops a dry run after the decisions it is at; what it has found stays, and starting it again goes on from there. */
export async function stopDryRun(ctx: Context, globalId: string): Promise<string> {
  const id = localId('DryRun', globalId);
  return inTransaction(ctx.em, async (em) => {
    const run = id ? await holdDryRun(em, id) : undefined;
    if (!run || !mayMakeRules(ctx, run.source.id)) throw new NotFound(['dryRun']);
    // it may have ended while somebody reached for the button
    if (run.status === DryRunStatus.RUNNING) {
      await em.execute(`update dry_run set status = 'STOPPED' where id = ?`, [run.id]);
      await audit(ctx, { action: 'stopDryRun', subject: `DryRun:${run.id}` }, em);
    }
    return run.id;
  });
}
