import type { Context } from '../../../../context.ts';
import { neededText } from '../../../../shared/check-text.ts';
import { dayInRiga } from '../../../../shared/clock.ts';
import { Invalid, NotFound } from '../../../../shared/errors.ts';
import { localId } from '../../../../shared/global-id.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { once } from '../../../platform/idempotency/once.ts';
import { paidToProvider, payableToProvider } from '../../../money/ledger/accounts.ts';
import { post } from '../../../money/ledger/ledger.ts';
import { TransferKind } from '../../../money/ledger/transfer-kind.enum.ts';
import { WrongSettlementStatus } from '../errors.ts';
import { holdOwnSettlement } from '../hold-settlement.ts';
import type { PaySettlementInput } from '../settlement.inputs.ts';
import { SettlementStatus } from '../settlement-status.enum.ts';
import { say } from '../words/index.gen.ts';

/** Records that an approved statement has been paid: payable → paid (FUND-21). It is paid once, whoever asks how often. */
export async function paySettlement(ctx: Context, input: PaySettlementInput): Promise<string> {
  const id = localId('Settlement', input.settlement);
  if (!id) throw new NotFound(['settlement']);
  const reference = neededText(['reference'], input.reference, 140);
  if (input.paidOn > ctx.clock.today()) throw new Invalid(['paidOn'], say.theDayOfPaymentCannotLie);
  return once(ctx, { mutation: 'paySettlement', input, resultId: id }, async (em) => {
    const settlement = await holdOwnSettlement(ctx, em, input.settlement);
    if (settlement.status !== SettlementStatus.PAYABLE) throw new WrongSettlementStatus(settlement.status);
    const [approved] = await em.execute<{ at: string }[]>('select approved_at as at from settlement where id = ?', [id]);
    if (input.paidOn < dayInRiga(new Date(approved!.at))) throw new Invalid(['paidOn'], say.theDayOfPaymentCannotLieBefore);
    await post(em, [
      {
        kind: TransferKind.PAY,
        fundingSourceId: settlement.fundingSourceId,
        from: payableToProvider(settlement.id),
        to: paidToProvider(settlement.providerId),
        amountCents: settlement.payableCents!,
        reason: 'SETTLEMENT',
        referenceId: settlement.id,
        actorId: ctx.viewer!.personId,
        at: ctx.clock.now(),
        key: `pay:${settlement.id}`,
      },
    ]);
    await em.execute(`update settlement set status = 'PAID', paid_on = ?, payment_reference = ?, paid_by_id = ? where id = ?`, [
      input.paidOn,
      reference,
      ctx.viewer!.personId,
      settlement.id,
    ]);
    await audit(
      ctx,
      {
        action: 'paySettlement',
        subject: `Settlement:${settlement.id}`,
        after: { amountCents: settlement.payableCents, paidOn: input.paidOn, reference },
      },
      em,
    );
  });
}
