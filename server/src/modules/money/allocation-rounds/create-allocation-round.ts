import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { audit } from '../../platform/audit/audit.ts';
import { findOwnSource } from '../../rules/funding-sources/find-own-source.ts';
import { grantSchemeOf } from '../../rules/funding-sources/rules/rule-set.ts';
import { rulesInForce } from '../../rules/funding-sources/source-rules.ts';
import { RoundExists } from './errors.ts';
import type { CreateAllocationRoundInput } from './round.inputs.ts';
import { say } from './words/index.gen.ts';

/** A manager plans a day on which grants are given (FUND-9). Amount and cap are those of the rules in force on that day. */
export async function createAllocationRound(ctx: Context, input: CreateAllocationRoundInput): Promise<string> {
  const nameLv = input.nameLv.trim();
  if (nameLv === '' || nameLv.length > 200) throw new Invalid(['nameLv'], say.theRoundNeedsANameOfUp);
  if (!(input.roundOn < input.chooseBy)) throw new Invalid(['chooseBy'], say.theChooseByDateMustLieAfter);
  if (!(input.chooseBy <= input.useBy)) throw new Invalid(['useBy'], say.theUseByDateMustNotLie);
  if (input.windowFrom && input.windowUntil && input.windowFrom >= input.windowUntil)
    throw new Invalid(['windowUntil'], say.theWindowClosesAfterItOpens);
  return inTransaction(ctx.em, async (em) => {
    const source = await findOwnSource(ctx, em, input.fundingSource);
    const inForce = await rulesInForce(em, source.id, input.roundOn);
    const scheme = inForce && grantSchemeOf(inForce.rules);
    if (!scheme) throw new Invalid(['fundingSource'], say.onThatDayTheRules);
    const planned = scheme.rounds.find(({ roundOn }) => roundOn === input.roundOn);
    try {
      const [round] = await em.execute<{ id: string }[]>(
        `insert into allocation_round (funding_source_id, name, round_on, window_from, window_until, choose_by, use_by, amount_cents, cap_cents, cap_months, status, rules_version, created_by_id)
         values (?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?) returning id`,
        [
          source.id,
          JSON.stringify({ lv: nameLv, en: input.nameEn?.trim() || null }),
          input.roundOn,
          input.windowFrom ?? null,
          input.windowUntil ?? null,
          input.chooseBy,
          input.useBy,
          planned?.amountCents ?? scheme.amountCents,
          scheme.capCents,
          scheme.capMonths,
          inForce.number,
          ctx.viewer!.personId,
        ],
      );
      await audit(
        ctx,
        {
          action: 'createAllocationRound',
          subject: `AllocationRound:${round!.id}`,
          after: { roundOn: input.roundOn, chooseBy: input.chooseBy, useBy: input.useBy },
        },
        em,
      );
      return round!.id;
    } catch (error) {
      if ((error as { constraint?: string }).constraint === 'one_round_of_a_source_a_day') throw new RoundExists();
      throw error;
    }
  });
}
