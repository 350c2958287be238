import type { Context } from '../../../context.ts';
import { changeProgramme } from '../../catalogue/programmes/change-programme.ts';
import type { UpdateProgrammeInput } from '../../catalogue/programmes/programme.inputs.ts';
import type { ProgrammeType } from '../../catalogue/programmes/programme.type.ts';
import { NotTheUnitCost } from './errors.ts';
import { prescribedPrice } from './programme-unit-cost.queries.ts';

/** Changes what a programme says of itself. A price that is changed is the one by the prescribed method, unless it is recorded as agreed otherwise, with its ground (FUND-19). */
export function updateProgramme(ctx: Context, input: UpdateProgrammeInput): Promise<ProgrammeType> {
  return changeProgramme(ctx, input, async (programme, { priceCents, priceGround, sector, hours }) => {
    if (priceCents === programme.priceCents || priceGround?.trim()) return;
    const computed = await prescribedPrice(ctx, programme.id, { sector: sector ?? null, hours });
    if (computed?.price && computed.price.cents !== priceCents) throw new NotTheUnitCost(computed.calculation);
  });
}
