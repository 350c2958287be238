import type { Context } from '../../../context.ts';
import { neededText, possibleText } from '../../../shared/check-text.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { ApplicationStatus } from '../../training/applications/application-status.enum.ts';
import { WrongStatus } from '../../training/applications/errors.ts';
import { holdApplication } from '../../training/applications/hold-application.ts';
import { isHandledBy } from '../../training/applications/may-touch-application.ts';
import { audit } from '../../platform/audit/audit.ts';
import { euros } from '../../platform/words/words.ts';
import { once } from '../../platform/idempotency/once.ts';
import type { CancelCoPaymentInput, RecordCoPaymentInput } from './co-payment.type.ts';
import { say } from './words/index.gen.ts';

/** No training costs its learner more than EUR 1,000,000. */
const LARGEST = 100_000_000;

/** A person who was never taken on owes nothing. */
const PAYS_NOTHING: readonly ApplicationStatus[] = [ApplicationStatus.DRAFT, ApplicationStatus.REJECTED, ApplicationStatus.WAITLISTED];

/**
 * The provider records what it was paid besides the scheme (FUND-16). Nothing moves in the ledger: this money never came through the
 * platform. More than what remains is refused unless the provider says that it is meant so.
 */
export async function recordCoPayment(ctx: Context, input: RecordCoPaymentInput): Promise<string> {
  const id = localId('Application', input.application);
  if (!id) throw new NotFound(['application']);
  if (input.amount < 1 || input.amount > LARGEST)
    throw new Invalid(['amount'], say.theAmountMust({ sum: euros(1), largest: euros(LARGEST) }));
  if (input.paidOn > ctx.clock.today() || input.paidOn < '2000-01-01') throw new Invalid(['paidOn'], say.theDayOfPaymentMustBeToday);
  const document = possibleText(['document'], input.document, 100);
  await once(ctx, { mutation: 'recordCoPayment', input, resultId: id }, async (em) => {
    const application = await holdApplication(em, id);
    if (!application || !isHandledBy(ctx, application)) throw new NotFound(['application']);
    if (PAYS_NOTHING.includes(application.status)) throw new WrongStatus(application.status);
    const [row] = await em.execute<{ left: number }[]>(
      `select (a.co_payment_cents - coalesce((select sum(p.amount_cents) from co_payment p where p.application_id = a.id and p.cancelled_at is null), 0))::float8 as left from application a where a.id = ?`,
      [id],
    );
    const left = Math.max(0, row!.left);
    if (input.amount > left && !input.isMoreThanRemains) throw new Invalid(['amount'], say.remainsToBePaid({ left: euros(left) }));
    await em.execute(
      'insert into co_payment (application_id, amount_cents, paid_on, payer, document, recorded_by_id, recorded_at) values (?, ?, ?, ?, ?, ?, ?)',
      [id, input.amount, input.paidOn, input.payer, document, ctx.viewer!.personId, ctx.clock.now()],
    );
  });
  return id;
}

/** Takes back what was recorded by mistake; the line stays and counts no more. */
export async function cancelCoPayment(ctx: Context, input: CancelCoPaymentInput): Promise<string> {
  const id = localId('CoPayment', input.coPayment);
  if (!id) throw new NotFound(['coPayment']);
  const reason = neededText(['reason'], input.reason, 500);
  const [row] = await ctx.em.execute<{ applicationId: string }[]>('select application_id as "applicationId" from co_payment where id = ?', [
    id,
  ]);
  if (!row) throw new NotFound(['coPayment']);
  await once(ctx, { mutation: 'cancelCoPayment', input, resultId: row.applicationId }, async (em) => {
    const application = await holdApplication(em, row.applicationId);
    if (!application || !isHandledBy(ctx, application)) throw new NotFound(['coPayment']);
    const done = await em.execute<unknown[]>(
      'update co_payment set cancelled_at = ?, cancelled_because = ? where id = ? and cancelled_at is null returning 1',
      [ctx.clock.now(), reason, id],
    );
    if (done.length === 0) throw new Invalid(['coPayment'], say.thisHasBeenTakenBackAlready);
    await audit(
      ctx,
      { action: 'cancelCoPayment', subject: `Application:${row.applicationId}`, purpose: reason, before: { coPayment: id } },
      em,
    );
  });
  return row.applicationId;
}
