import type { EntityManager } from '@mikro-orm/postgresql';
import { forfeitedNotice } from '../../../money/grants/grant-notices.ts';
import { GrantStatus } from '../../../money/grants/grant-status.enum.ts';
import { moveGrants } from '../../../money/grants/move-grant.ts';
import { statusWithoutMoney } from '../../../money/grants/status-without-money.ts';
import { budget, grant as grantAccount, reserved, type Side } from '../../../money/ledger/accounts.ts';
import { type NewTransfer, post } from '../../../money/ledger/ledger.ts';
import { TransferKind } from '../../../money/ledger/transfer-kind.enum.ts';
import { notify } from '../../../people/notices/notify.ts';
import type { Cause } from '../cause-of.ts';
import type { HeldApplication } from '../hold-application.ts';
import type { EarlyEnd } from '../stepping-back/early-end.ts';
import { earnFrom } from './earn.ts';
import { bySource, grantsBehind, holdGrantsBehind, originsOf, transferOf } from './origins.ts';
import { shareEarned } from './share-earned.ts';

/**
 * The training ended early (FUND-21): the provider gets what the settlement rule says it has earned, of two sources from each its share;
 * the rest goes to the budgets it came from, and with it, where their source says so, what is left on the grants that paid.
 */
export async function forfeit(em: EntityManager, application: HeldApplication, end: EarlyEnd, cause: Cause): Promise<void> {
  const origins = await originsOf(em, application);
  const grants = await holdGrantsBehind(em, application, origins);
  const held = bySource(origins);
  const heldCents = origins.reduce((total, { cents }) => total + cents, 0);
  const earned = shareEarned(Math.min(end.earnedCents, heldCents), held, application.fundingSourceId);
  const isLost = (grant: { fundingSourceId: string }) => end.forfeitsGrantsOf.includes(grant.fundingSourceId);
  const transfers: NewTransfer[] = [];
  const back = (fundingSourceId: string, side: Side, cents: number, part: string) =>
    transfers.push(
      transferOf(application.id, { fundingSourceId, cents, turn: 1 }, TransferKind.FORFEIT, side, budget(fundingSourceId), cause, part),
    );
  await earnFrom(em, application, 'ENDED_EARLY', earned, end.explanation, cause);
  for (const [source, cents] of held) {
    const rest = cents - (earned.get(source) ?? 0);
    if (rest > 0) back(source, reserved(application.id), rest, source === application.fundingSourceId ? 'rest' : `rest:${source}`);
  }
  for (const grant of grants)
    if (isLost(grant) && grant.availableCents > 0) back(grant.fundingSourceId, grantAccount(grant.id), grant.availableCents, grant.id);
  const lostCents = transfers.reduce((total, { amountCents }) => total + amountCents, 0);
  if (lostCents > 0)
    await notify(em, cause.at, [
      forfeitedNotice({ ...application, applicationId: application.id, cents: lostCents, isGrantLost: grants.some(isLost) }),
    ]);
  await post(em, transfers);
  for (const grant of await grantsBehind(em, application, origins)) {
    const next = isLost(grant)
      ? GrantStatus.FORFEITED
      : grant.availableCents === 0
        ? statusWithoutMoney(grant, GrantStatus.FORFEITED)
        : grant.status;
    await moveGrants(em, [grant.id], next);
  }
}
