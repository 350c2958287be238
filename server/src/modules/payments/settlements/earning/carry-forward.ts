import type { EntityManager } from '@mikro-orm/postgresql';
import { payableToProvider } from '../../../money/ledger/accounts.ts';
import type { NewTransfer } from '../../../money/ledger/ledger.ts';
import { TransferKind } from '../../../money/ledger/transfer-kind.enum.ts';
import type { HeldSettlement } from '../hold-settlement.ts';
import { openStatement } from './open-statement.ts';
import { SettlementLineKind } from '../settlement-line-kind.enum.ts';
import { say } from '../words/index.gen.ts';

interface By {
  actorId: string;
  at: Date;
  today: string;
}

/** Lines whose payment is stopped leave the statement before it is approved, and their money goes with them into the present one. */
export async function carryStoppedLines(em: EntityManager, settlement: HeldSettlement, by: By): Promise<NewTransfer[]> {
  const stopped = await em.execute<{ id: string; cents: string }[]>(
    `select l.id, l.amount_cents as cents from settlement_line l join payment_stop p on p.line_id = l.id and p.ended_at is null where l.settlement_id = ? order by l.id`,
    [settlement.id],
  );
  if (stopped.length === 0) return [];
  const next = await openStatement(em, { ...settlement, day: by.today });
  return Promise.all(
    stopped.map(async ({ id, cents }) => {
      await em.execute('update settlement_line set settlement_id = ?, brought_from_id = ? where id = ?', [next.id, settlement.id, id]);
      return {
        kind: TransferKind.CORRECTION,
        fundingSourceId: settlement.fundingSourceId,
        from: payableToProvider(settlement.id),
        to: payableToProvider(next.id),
        amountCents: Number(cents),
        reason: 'PAYMENT_STOPPED',
        referenceId: id,
        actorId: by.actorId,
        at: by.at,
        key: `carry:${id}:${next.id}`,
      };
    }),
  );
}

/** What the provider owes beyond what it has earned goes into the present statement: it stays owed and visible (BEY-9). */
export async function carryDebt(em: EntityManager, settlement: HeldSettlement, cents: number, by: By): Promise<void> {
  const next = await openStatement(em, { ...settlement, day: by.today });
  const line = (settlementId: string, kind: SettlementLineKind, amountCents: number, explanation: object, from: string | null) =>
    em.execute(
      'insert into settlement_line (settlement_id, kind, amount_cents, at, explanation, brought_from_id) values (?, ?, ?, ?, ?::jsonb, ?)',
      [settlementId, kind, amountCents, by.at, JSON.stringify(explanation), from],
    );
  await line(settlement.id, SettlementLineKind.CARRIED_FORWARD, cents, say.theDebtGoesToStatement({ number: next.number }), null);
  await line(next.id, SettlementLineKind.BROUGHT_FORWARD, -cents, say.debtFromStatement({ number: settlement.number }), settlement.id);
}
