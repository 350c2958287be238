import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../../context.ts';
import { addDays, latest } from '../../../shared/days.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { audit } from '../../platform/audit/audit.ts';
import { RateHasBeenUsed, RatesOverlap } from './errors.ts';
import { refuseBound } from './keep-unit-cost-method.ts';
import type { EndUnitCostRateInput } from './unit-cost.inputs.ts';
import { UnitCostRate } from './unit-cost-rate.entity.ts';

/** Sets the last day of a rate: yesterday at the earliest, because prices of past days were computed by it. */
export async function endUnitCostRate(ctx: Context, input: EndUnitCostRateInput): Promise<{ id: string }> {
  refuseBound(ctx);
  const id = localId('UnitCostRate', input.rate);
  try {
    return await inTransaction(ctx.em, async (em) => {
      const rate = id ? await em.findOne(UnitCostRate, id, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!rate) throw new NotFound(['rate']);
      const earliest = latest(rate.validFrom, addDays(ctx.clock.today(), -1));
      if (input.validUntil < earliest || (rate.validUntil !== null && rate.validUntil < addDays(ctx.clock.today(), -1)))
        throw new RateHasBeenUsed(earliest);
      const before = { validUntil: rate.validUntil };
      rate.validUntil = input.validUntil;
      await em.flush();
      await audit(
        ctx,
        { action: 'endUnitCostRate', subject: `UnitCostMethod:${rate.method.id}`, before, after: { validUntil: input.validUntil } },
        em,
      );
      return { id: rate.method.id };
    });
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'rates_of_a_method_do_not_overlap') throw new RatesOverlap();
    throw error;
  }
}
