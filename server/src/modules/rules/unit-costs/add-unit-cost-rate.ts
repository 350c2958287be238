import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { addDays } from '../../../shared/days.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { audit } from '../../platform/audit/audit.ts';
import { signedIn } from '../../platform/access/scope.ts';
import { Vocabulary } from '../../platform/vocabularies/vocabulary.enum.ts';
import { isKnownWord } from '../../platform/vocabularies/vocabulary.queries.ts';
import { RatesOverlap } from './errors.ts';
import { refuseBound } from './keep-unit-cost-method.ts';
import type { AddUnitCostRateInput } from './unit-cost.inputs.ts';
import { UnitCostMethod } from './unit-cost-method.entity.ts';
import { UnitCostRate } from './unit-cost-rate.entity.ts';
import { say } from './words/index.gen.ts';

/** EUR 10,000 an hour, or a coefficient of 10,000: a slip of the finger is caught. */
const LARGEST = 100_000_000;
const MOST_GROUPS = 100;

/** Gives a method new figures from a day on; those before them end on the day before, if asked. Overlaps are refused by the database. */
export async function addUnitCostRate(ctx: Context, input: AddUnitCostRateInput): Promise<{ id: string }> {
  refuseBound(ctx);
  const methodId = localId('UnitCostMethod', input.method);
  const coefficients = readCoefficients(input);
  try {
    return await inTransaction(ctx.em, async (em) => {
      const method = methodId ? await em.findOne(UnitCostMethod, methodId, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!method) throw new NotFound(['method']);
      for (const [index, sector] of Object.keys(coefficients).entries()) {
        if (!(await isKnownWord(em, Vocabulary.SECTOR, sector)))
          throw new Invalid(['coefficients', String(index), 'sector'], say.chooseASectorFromTheList);
      }
      if (input.endsPrevious) await endPrevious(em, method.id, input.validFrom);
      const rate = em.create(UnitCostRate, {
        createdAt: ctx.clock.now(),
        method,
        validFrom: input.validFrom,
        validUntil: input.validUntil ?? null,
        baseTenThousandths: input.baseTenThousandths,
        coefficients,
        createdBy: em.getReference(Person, signedIn(ctx).personId, { wrapped: true }),
      });
      await em.persist(rate).flush();
      const { method: _method, ...after } = input;
      await audit(ctx, { action: 'addUnitCostRate', subject: `UnitCostMethod:${method.id}`, after }, em);
      return { id: method.id };
    });
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'rates_of_a_method_do_not_overlap') throw new RatesOverlap();
    throw error;
  }
}

async function endPrevious(em: EntityManager, methodId: string, validFrom: string): Promise<void> {
  const open = await em.findOne(UnitCostRate, { method: methodId, validUntil: null, validFrom: { $lt: validFrom } });
  if (!open) return;
  open.validUntil = addDays(validFrom, -1);
  await em.flush();
}

function readCoefficients({ validFrom, validUntil, baseTenThousandths, coefficients }: AddUnitCostRateInput): Record<string, number> {
  if (validUntil && validUntil < validFrom) throw new Invalid(['validUntil'], say.theLastDayIsBeforeTheFirst);
  const isSound = (value: number) => value >= 1 && value <= LARGEST;
  if (!isSound(baseTenThousandths)) throw new Invalid(['baseTenThousandths'], say.theBaseOfAnHourMust);
  if (coefficients.length === 0 || coefficients.length > MOST_GROUPS)
    throw new Invalid(['coefficients'], say.giveAtLeastOneAndAtMost({ mostGroups: MOST_GROUPS }));
  coefficients.forEach(({ sector, tenThousandths }, index) => {
    if (!isSound(tenThousandths)) throw new Invalid(['coefficients', String(index), 'tenThousandths'], say.aCoefficientMustBeFrom00001);
    if (coefficients.findIndex((other) => other.sector === sector) !== index)
      throw new Invalid(['coefficients', String(index), 'sector'], say.thisSectorIsListedAlready);
  });
  return Object.fromEntries(coefficients.map(({ sector, tenThousandths }) => [sector, tenThousandths]));
}
