import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../context.ts';
import { neededText } from '../../../../shared/check-text.ts';
import { Invalid, NotFound } from '../../../../shared/errors.ts';
import { localId } from '../../../../shared/global-id.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { once } from '../../../platform/idempotency/once.ts';
import { unconfirm } from '../closing/confirm-settlement.ts';
import { MoreThanEarned } from '../errors.ts';
import { holdOwnLine } from '../hold-settlement.ts';
import { openStatement } from './open-statement.ts';
import type { ClawBackSettlementLineInput } from '../settlement.inputs.ts';
import { SettlementLineKind } from '../settlement-line-kind.enum.ts';
import { takesLines } from '../settlement-moves.ts';
import { say } from '../words/index.gen.ts';

/**
 * Takes back a part of what a line gave, or all of it (BEY-9): a line of its own, never an edit. In a statement that is still open it stands
 * beside the line it corrects; what was approved or paid before is taken back in the statement of the present month.
 */
export async function clawBackSettlementLine(ctx: Context, input: ClawBackSettlementLineInput): Promise<string> {
  const lineId = localId('SettlementLine', input.line);
  if (!lineId) throw new NotFound(['line']);
  if (!Number.isSafeInteger(input.amountCents) || input.amountCents <= 0) throw new Invalid(['amountCents'], say.theAmountMustBeAboveZero);
  const reason = neededText(['reason'], input.reason, 1_000);
  const resultId = randomUUID();
  const made = await once(ctx, { mutation: 'clawBackSettlementLine', input, resultId }, async (em) => {
    const { id, kind, amountCents, applicationId, settlement } = await holdOwnLine(ctx, em, input.line);
    if (kind !== SettlementLineKind.COMPLETED && kind !== SettlementLineKind.ENDED_EARLY) throw new NotFound(['line']);
    const leftCents = amountCents - (await takenBackOf(em, id));
    if (input.amountCents > leftCents) throw new MoreThanEarned(leftCents);
    const target = takesLines(settlement) ? settlement : await openStatement(em, { ...settlement, day: ctx.clock.today() });
    await em.execute(
      'insert into settlement_line (id, settlement_id, kind, application_id, amount_cents, at, explanation, corrects_id, created_by_id) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)',
      [
        resultId,
        target.id,
        SettlementLineKind.CLAWED_BACK,
        applicationId,
        -input.amountCents,
        ctx.clock.now(),
        JSON.stringify({ lv: reason, en: reason }),
        id,
        ctx.viewer!.personId,
      ],
    );
    if (target.confirmedAt) await unconfirm(em, target.id);
    await audit(
      ctx,
      {
        action: 'clawBackSettlementLine',
        subject: `Settlement:${target.id}`,
        purpose: reason,
        after: { line: id, amountCents: input.amountCents, earnedIn: settlement.number },
      },
      em,
    );
  });
  const [row] = await ctx.em.execute<{ id: string }[]>('select settlement_id as id from settlement_line where id = ?', [made]);
  return row!.id;
}

async function takenBackOf(em: EntityManager, lineId: string): Promise<number> {
  const [row] = await em.execute<{ cents: string }[]>(
    'select coalesce(-sum(amount_cents), 0) as cents from settlement_line where corrects_id = ?',
    [lineId],
  );
  return Number(row!.cents);
}
