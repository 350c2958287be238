import type { Context } from '../../../../context.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import { Invalid, NotFound } from '../../../../shared/errors.ts';
import { localId } from '../../../../shared/global-id.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { CriterionResult } from '../../../rules/eligibility/criterion-result.enum.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import type { OverrideCriterionInput } from '../application.inputs.ts';
import { neededText } from '../../../../shared/check-text.ts';
import { deskOf } from './desk.ts';
import { alreadyApplied, WrongStatus } from '../errors.ts';
import { holdApplication } from '../hold-application.ts';
import { mayDecideOn, refuseUnless } from '../may-touch-application.ts';
import { tell } from '../move-application.ts';
import { settleFacts } from './settle-facts.ts';
import { say } from '../words/index.gen.ts';

/**
 * An administrator settles a criterion by hand, with a reason and a document (FUND-7). The application is decided again by the same
 * rules with that answer: one that waited for the fact goes on, one that was refused for it gets its turn by its number of receipt.
 */
export async function overrideCriterion(ctx: Context, input: OverrideCriterionInput): Promise<string> {
  const id = localId('Application', input.application);
  if (!id) throw new NotFound(['application']);
  const reason = neededText(['reason'], input.reason, 2_000);
  const document = neededText(['document'], input.document, 300);
  if (input.result === CriterionResult.UNKNOWN) throw new Invalid(['result'], say.aConditionCanBeSettledAsMet);
  await inTransaction(ctx.em, async (em) => {
    const application = await holdApplication(em, id);
    refuseUnless(application !== undefined && mayDecideOn(ctx, application));
    const [row] = await em.execute<{ decision: { code: string; result: string }[]; refusal: ErrorCode | null }[]>(
      'select decision, refusal from application where id = ?',
      [id],
    );
    const before = row!.decision.find(({ code }) => code === input.criterion);
    if (!before) throw new Invalid(['criterion'], say.theDecisionOnTheApplicationHasNo);
    const isRefused = application!.status === ApplicationStatus.REJECTED && row!.refusal === ErrorCode.NOT_ELIGIBLE;
    if (!isRefused && application!.status !== ApplicationStatus.WAITING_FOR_FACTS && application!.status !== ApplicationStatus.WAITLISTED)
      throw new WrongStatus(application!.status);
    const at = ctx.clock.now();
    await em.execute(
      'insert into criterion_override (application_id, criterion, result, reason, document, decided_by_id, decided_at) values (?, ?, ?, ?, ?, ?, ?)',
      [id, input.criterion, input.result, reason, document, ctx.viewer!.personId, at],
    );
    await audit(
      ctx,
      {
        action: 'overrideCriterion',
        subject: `Application:${id}`,
        purpose: reason,
        before: { criterion: input.criterion, result: before.result },
        after: { criterion: input.criterion, result: input.result, document },
      },
      em,
    );
    const met = input.result === CriterionResult.MET;
    const told = {
      at,
      actorId: ctx.viewer!.personId,
      reason: say.conditionOnTheDocument({
        part: met ? 'apstiprināts' : 'noraidīts',
        document,
        reason,
        part2: met ? 'confirmed' : 'rejected',
      }),
    };
    await tell(em, id, application!.status, { ...told, to: isRefused ? ApplicationStatus.SUBMITTED : application!.status });
    if (isRefused) await decideAgain(em, id);
  });
  await settleFacts(ctx, id, ctx.viewer!.personId);
  await deskOf(ctx.em).wake(ctx);
  await deskOf(ctx.em).serveWaiting(ctx);
  return id;
}

/** Puts a refused application back among those received; its number says when it is its turn. */
async function decideAgain(em: Parameters<typeof holdApplication>[0], id: string): Promise<void> {
  try {
    await em.execute(`update application set status = 'SUBMITTED', decided_at = null, refusal = null where id = ?`, [id]);
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'one_live_application_per_person_and_group') throw alreadyApplied();
    throw error;
  }
}
