import type { EntityManager } from '@mikro-orm/postgresql';
import { payableToProvider, reserved } from '../../../money/ledger/accounts.ts';
import { post } from '../../../money/ledger/ledger.ts';
import { TransferKind } from '../../../money/ledger/transfer-kind.enum.ts';
import type { Earning } from '../../../training/applications/let-know.ts';
import { unconfirm } from '../closing/confirm-settlement.ts';
import { openStatement } from './open-statement.ts';

/** The provider has earned money of a reservation: reserved → payable(provider, settlement), with a line in the statement of the month (FUND-21). */
export async function earnForProvider(em: EntityManager, earning: Earning): Promise<void> {
  const statement = await openStatement(em, { ...earning, day: earning.today });
  const key = `earn:${earning.applicationId}:${earning.fundingSourceId}`;
  await post(em, [
    {
      kind: TransferKind.EARN,
      fundingSourceId: earning.fundingSourceId,
      from: reserved(earning.applicationId),
      to: payableToProvider(statement.id),
      amountCents: earning.amountCents,
      reason: earning.reason,
      referenceId: earning.applicationId,
      actorId: earning.actorId,
      at: earning.at,
      key,
    },
  ]);
  await em.execute(
    `insert into settlement_line (settlement_id, kind, application_id, amount_cents, at, explanation, transfer_id)
     select ?, ?, ?, ?, ?, ?::jsonb, id from ledger_transfer where idempotency_key = ?`,
    [statement.id, earning.kind, earning.applicationId, earning.amountCents, earning.at, JSON.stringify(earning.explanation), key],
  );
  // what comes after the provider agreed has to be agreed to as well
  if (statement.confirmedAt) await unconfirm(em, statement.id);
}
