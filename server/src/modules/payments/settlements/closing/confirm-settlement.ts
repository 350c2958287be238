import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../context.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { monthNotOver, objectionOpen, WrongSettlementStatus } from '../errors.ts';
import { type HeldSettlement, holdOwnSettlement } from '../hold-settlement.ts';
import { firstOf } from '../earning/open-statement.ts';
import { SettlementStatus } from '../settlement-status.enum.ts';

/** The provider agrees to every line of a month that is over (PROV-11). */
export async function confirmSettlement(ctx: Context, globalId: string): Promise<string> {
  return inTransaction(ctx.em, async (em) => {
    const settlement = await holdOwnSettlement(ctx, em, globalId);
    if (settlement.status !== SettlementStatus.OPEN) throw new WrongSettlementStatus(settlement.status);
    if (isGathering(settlement, ctx.clock.today())) throw monthNotOver();
    if (await hasOpenObjection(em, settlement.id)) throw objectionOpen();
    await em.execute('update settlement set confirmed_by_id = ?, confirmed_at = ? where id = ?', [
      ctx.viewer!.personId,
      ctx.clock.now(),
      settlement.id,
    ]);
    await audit(ctx, { action: 'confirmSettlement', subject: `Settlement:${settlement.id}` }, em);
    return settlement.id;
  });
}

/** Something has changed after the provider agreed: it is asked again. */
export async function unconfirm(em: EntityManager, settlementId: string): Promise<void> {
  await em.execute('update settlement set confirmed_by_id = null, confirmed_at = null where id = ?', [settlementId]);
}

/** The month is not over: lines still come. */
export function isGathering({ month }: Pick<HeldSettlement, 'month'>, today: string): boolean {
  return month >= firstOf(today);
}

export async function hasOpenObjection(em: EntityManager, settlementId: string): Promise<boolean> {
  const rows = await em.execute(
    'select 1 from settlement_line where settlement_id = ? and objection is not null and answer is null limit 1',
    [settlementId],
  );
  return rows.length > 0;
}
