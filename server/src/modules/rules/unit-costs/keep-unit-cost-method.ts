import type { Context } from '../../../context.ts';
import { neededTranslation } from '../../../shared/check-text.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import type { Translation } from '../../../shared/translation.ts';
import { audit } from '../../platform/audit/audit.ts';
import { scopeOf } from '../../platform/access/scope.ts';
import { MethodCodeIsTaken } from './errors.ts';
import type { CreateUnitCostMethodInput, UpdateUnitCostMethodInput } from './unit-cost.inputs.ts';
import { UnitCostMethod } from './unit-cost-method.entity.ts';
import { say } from './words/index.gen.ts';

const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 2_000;

/** Begins a method without figures; they are added with the day from which they hold. */
export async function createUnitCostMethod(ctx: Context, input: CreateUnitCostMethodInput): Promise<{ id: string }> {
  refuseBound(ctx);
  const code = input.code.trim();
  if (!/^[A-Z0-9][A-Z0-9-]{1,39}$/.test(code)) throw new Invalid(['code'], say.theCodeMayHaveCapitalLetters);
  return inTransaction(ctx.em, async (em) => {
    if ((await em.count(UnitCostMethod, { code })) > 0) throw new MethodCodeIsTaken();
    const method = em.create(UnitCostMethod, { code, rounding: input.rounding, ...textsOf(input) });
    await em.persist(method).flush();
    await audit(
      ctx,
      { action: 'createUnitCostMethod', subject: `UnitCostMethod:${method.id}`, after: { code, rounding: input.rounding } },
      em,
    );
    return { id: method.id };
  });
}

export async function updateUnitCostMethod(ctx: Context, input: UpdateUnitCostMethodInput): Promise<{ id: string }> {
  refuseBound(ctx);
  const id = localId('UnitCostMethod', input.id);
  return inTransaction(ctx.em, async (em) => {
    const method = id ? await em.findOne(UnitCostMethod, id) : null;
    if (!method) throw new NotFound(['id']);
    const before = { name: method.name, description: method.description };
    const after = textsOf(input);
    Object.assign(method, after);
    await em.flush();
    await audit(ctx, { action: 'updateUnitCostMethod', subject: `UnitCostMethod:${method.id}`, before, after }, em);
    return { id: method.id };
  });
}

/** A method is everybody's: a manager of one source does not keep it. */
export function refuseBound(ctx: Context): void {
  if (scopeOf(ctx).fundingSourceId !== null) throw new NotFound();
}

function textsOf(input: Omit<UpdateUnitCostMethodInput, 'id'>): { name: Translation; description: Translation } {
  return {
    name: neededTranslation({ lv: ['nameLv'], en: ['nameEn'] }, input.nameLv, input.nameEn, LONGEST_NAME),
    description: neededTranslation(
      { lv: ['descriptionLv'], en: ['descriptionEn'] },
      input.descriptionLv,
      input.descriptionEn,
      LONGEST_DESCRIPTION,
    ),
  };
}
