import type { Context } from '../../../../context.ts';
import { neededText } from '../../../../shared/check-text.ts';
import { NotFound } from '../../../../shared/errors.ts';
import { localId } from '../../../../shared/global-id.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { isWithin, scopeOf } from '../../../platform/access/scope.ts';
import { StopEnded } from '../errors.ts';
import type { EndPaymentStopInput } from '../settlement.inputs.ts';

/** Ends a check with what it has found; what nothing else stops goes on where it stood. Answers the provider's statement it was placed at, or its newest. */
export async function endPaymentStop(ctx: Context, input: EndPaymentStopInput): Promise<string> {
  const id = localId('PaymentStop', input.stop);
  const finding = neededText(['finding'], input.finding, 1_000);
  return inTransaction(ctx.em, async (em) => {
    const [stop] = id
      ? await em.execute<
          { providerId: string; fundingSourceId: string; settlementId: string | null; lineId: string | null; endedAt: string | null }[]
        >(
          `select provider_id as "providerId", funding_source_id as "fundingSourceId", settlement_id as "settlementId", line_id as "lineId", ended_at as "endedAt" from payment_stop where id = ? for update`,
          [id],
        )
      : [];
    if (!stop || !isWithin(scopeOf(ctx), stop)) throw new NotFound(['stop']);
    if (stop.endedAt) throw new StopEnded();
    await em.execute('select 1 from settlement where provider_id = ? and funding_source_id = ? order by id for no key update', [
      stop.providerId,
      stop.fundingSourceId,
    ]);
    await em.execute('update payment_stop set outcome = ?, finding = ?, ended_by_id = ?, ended_at = ? where id = ?', [
      input.outcome,
      finding,
      ctx.viewer!.personId,
      ctx.clock.now(),
      id,
    ]);
    await em.execute(
      `update settlement s set status = resumes_as, resumes_as = null where provider_id = ? and funding_source_id = ? and status = 'ON_HOLD'
          and not exists (select from payment_stop p where p.ended_at is null and (p.settlement_id = s.id or (p.scope = 'PROVIDER' and p.provider_id = s.provider_id and p.funding_source_id = s.funding_source_id)))`,
      [stop.providerId, stop.fundingSourceId],
    );
    const [shown] = await em.execute<{ id: string }[]>(
      `select coalesce(?::uuid, (select settlement_id from settlement_line where id = ?), (select id from settlement where provider_id = ? and funding_source_id = ? order by month desc limit 1)) as id`,
      [stop.settlementId, stop.lineId, stop.providerId, stop.fundingSourceId],
    );
    await audit(
      ctx,
      { action: 'endPaymentStop', subject: `Settlement:${shown!.id}`, purpose: finding, after: { stop: id, outcome: input.outcome } },
      em,
    );
    return shown!.id;
  });
}
