import type { Context } from '../../../../context.ts';
import { Invalid } from '../../../../shared/errors.ts';
import { localId } from '../../../../shared/global-id.ts';
import { NotFound } from '../../../../shared/errors.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { dayWords } from '../../../platform/words/words.ts';
import { once } from '../../../platform/idempotency/once.ts';
import { wakeJob } from '../../../platform/jobs/wake-job.ts';
import { beginRound } from '../../allocation-rounds/round-progress.ts';
import { continueRound } from './continue-round.ts';
import { WrongRoundStatus } from '../../allocation-rounds/errors.ts';
import { holdOwnRound } from '../../allocation-rounds/hold-round.ts';
import type { RunAllocationRoundInput } from '../../allocation-rounds/round.inputs.ts';
import { RoundStatus } from '../../allocation-rounds/round-status.enum.ts';
import { say } from '../words/index.gen.ts';

/** So many milliseconds the request itself gives grants; a larger round is gone on with by its job, and can be stopped meanwhile. */
const AT_ONCE = 500;

/** Runs an approved round, or goes on with a stopped one (FUND-11). Running twice gives nothing twice. */
export async function runAllocationRound(ctx: Context, input: RunAllocationRoundInput): Promise<string> {
  const id = localId('AllocationRound', input.round);
  if (!id) throw new NotFound(['round']);
  await once(ctx, { mutation: 'runAllocationRound', input, resultId: id }, async (em) => {
    const round = await holdOwnRound(ctx, em, input.round);
    if (round.status === RoundStatus.RUNNING || round.status === RoundStatus.DONE) return;
    if (round.status !== RoundStatus.APPROVED) throw new WrongRoundStatus(round.status);
    if (round.roundOn > ctx.clock.today()) throw new Invalid(['round'], say.theDayOfTheRound({ roundOn: dayWords(round.roundOn) }));
    await beginRound(em, id);
    await audit(ctx, { action: 'runAllocationRound', subject: `AllocationRound:${id}` }, em);
  });
  if (!(await continueRound(ctx, id, AT_ONCE))) await wakeJob(ctx.em, 'continue-rounds');
  return id;
}
