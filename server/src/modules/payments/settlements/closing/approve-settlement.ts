import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../context.ts';
import { addDays } from '../../../../shared/days.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { audit } from '../../../platform/audit/audit.ts';
import { rulesInForce } from '../../../rules/funding-sources/source-rules.ts';
import { budget, payableToProvider } from '../../../money/ledger/accounts.ts';
import { type NewTransfer, post } from '../../../money/ledger/ledger.ts';
import { TransferKind } from '../../../money/ledger/transfer-kind.enum.ts';
import { carryDebt, carryStoppedLines } from '../earning/carry-forward.ts';
import { hasOpenObjection, isGathering } from './confirm-settlement.ts';
import { monthNotOver, NeedsSecondPerson, notConfirmed, objectionOpen, WrongSettlementStatus } from '../errors.ts';
import { type HeldSettlement, holdOwnSettlement } from '../hold-settlement.ts';
import { SettlementStatus } from '../settlement-status.enum.ts';

/**
 * A finance officer approves what the provider has confirmed (BEY-9, PROV-11): stopped lines go to the next statement, what was taken
 * back is netted against what was earned and returns to the budget, and what is left is frozen for payment. Where nothing is left to pay the
 * statement is done; what could not be netted stays owed and goes to the next statement.
 */
export async function approveSettlement(ctx: Context, globalId: string): Promise<string> {
  return inTransaction(ctx.em, async (em) => {
    const settlement = await holdOwnSettlement(ctx, em, globalId);
    if (settlement.status !== SettlementStatus.OPEN) throw new WrongSettlementStatus(settlement.status);
    if (isGathering(settlement, ctx.clock.today())) throw monthNotOver();
    if (await hasOpenObjection(em, settlement.id)) throw objectionOpen();
    if (!settlement.confirmedAt) throw notConfirmed();
    await refuseWhoPrepared(em, settlement, ctx.viewer!.personId);
    const by = { actorId: ctx.viewer!.personId, at: ctx.clock.now(), today: ctx.clock.today() };
    const transfers = await carryStoppedLines(em, settlement, by);
    const { earnedCents, takenBackCents } = await sumsOf(em, settlement.id);
    if (takenBackCents > earnedCents) await carryDebt(em, settlement, takenBackCents - earnedCents, by);
    const nettedCents = Math.min(earnedCents, takenBackCents);
    if (nettedCents > 0) transfers.push(netting(settlement, nettedCents, by));
    await post(em, transfers);
    const payableCents = earnedCents - nettedCents;
    await em.execute('update settlement set status = ?, payable_cents = ?, pay_by = ?, approved_by_id = ?, approved_at = ? where id = ?', [
      payableCents > 0 ? SettlementStatus.PAYABLE : SettlementStatus.PAID,
      payableCents,
      payableCents > 0 ? await payBy(em, settlement.fundingSourceId, by.today) : null,
      by.actorId,
      by.at,
      settlement.id,
    ]);
    await audit(ctx, { action: 'approveSettlement', subject: `Settlement:${settlement.id}`, after: { payableCents, nettedCents } }, em);
    return settlement.id;
  });
}

/** Four eyes: neither who confirmed it for the provider nor who took money back in it. */
async function refuseWhoPrepared(em: EntityManager, settlement: HeldSettlement, personId: string): Promise<void> {
  const prepared = await em.execute('select 1 from settlement_line where settlement_id = ? and created_by_id = ? limit 1', [
    settlement.id,
    personId,
  ]);
  if (settlement.confirmedById === personId || prepared.length > 0) throw new NeedsSecondPerson();
}

async function sumsOf(em: EntityManager, settlementId: string): Promise<{ earnedCents: number; takenBackCents: number }> {
  const [row] = await em.execute<{ earned: string; takenBack: string }[]>(
    `select coalesce(sum(amount_cents) filter (where amount_cents > 0), 0) as earned, coalesce(-sum(amount_cents) filter (where amount_cents < 0), 0) as "takenBack"
       from settlement_line where settlement_id = ?`,
    [settlementId],
  );
  return { earnedCents: Number(row!.earned), takenBackCents: Number(row!.takenBack) };
}

/** What was paid too much before comes out of what is owed now, and returns to the budget. */
function netting(settlement: HeldSettlement, amountCents: number, by: { actorId: string; at: Date }): NewTransfer {
  return {
    kind: TransferKind.CORRECTION,
    fundingSourceId: settlement.fundingSourceId,
    from: payableToProvider(settlement.id),
    to: budget(settlement.fundingSourceId),
    amountCents,
    reason: 'CLAWED_BACK',
    referenceId: settlement.id,
    actorId: by.actorId,
    at: by.at,
    key: `net:${settlement.id}`,
  };
}

async function payBy(em: EntityManager, fundingSourceId: string, today: string): Promise<string> {
  const inForce = await rulesInForce(em, fundingSourceId, today);
  return addDays(today, inForce?.rules.settlement.paidWithinDays ?? USUAL_DAYS);
}

/** For a source whose rules decide no more. */
const USUAL_DAYS = 30;
