import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, earliest } from '../../../../shared/days.ts';
import { moneyReturnedNotice } from '../../../money/grants/grant-notices.ts';
import { GrantStatus } from '../../../money/grants/grant-status.enum.ts';
import { reopenGrant } from '../../../money/grants/move-grant.ts';
import { budget, reserved } from '../../../money/ledger/accounts.ts';
import { type NewTransfer, post } from '../../../money/ledger/ledger.ts';
import { LedgerAccountKind } from '../../../money/ledger/ledger-account-kind.enum.ts';
import { TransferKind } from '../../../money/ledger/transfer-kind.enum.ts';
import { notify } from '../../../people/notices/notify.ts';
import { grantSettings, rulesOfVersion } from '../../../rules/funding-sources/source-rules.ts';
import type { Cause } from '../cause-of.ts';
import type { HeldApplication } from '../hold-application.ts';
import { holdGrantsBehind, type Origin, originsOf, transferOf } from './origins.ts';

/** Gives the whole reservation back to where it came from (FUND-21). */
export async function giveBack(em: EntityManager, application: HeldApplication, cause: Cause): Promise<void> {
  await giveBackTo(em, application, await originsOf(em, application), cause);
}

/** Gives a part of what a source has reserved back: what open facts turned out not to need (worked example 8). */
export async function giveBackParts(
  em: EntityManager,
  application: HeldApplication,
  parts: readonly { fundingSourceId: string; cents: number }[],
  cause: Cause,
): Promise<void> {
  const origins = await originsOf(em, application);
  const returned = parts.flatMap(({ fundingSourceId, cents }) => {
    let left = cents;
    // the newest grant is given back first, so that the older one is used up
    return origins
      .filter((origin) => origin.fundingSourceId === fundingSourceId)
      .reverse()
      .map((origin) => {
        const part = { ...origin, cents: Math.min(left, origin.cents) };
        left -= part.cents;
        return part;
      });
  });
  await giveBackTo(
    em,
    application,
    returned.filter(({ cents }) => cents > 0),
    cause,
    'part:',
  );
}

/**
 * Where the choose-by date of a grant has passed meanwhile, the person gets some days more, but never beyond the use-by date. A grant that
 * was forfeited stays forfeited: the money goes on to the budget.
 */
async function giveBackTo(
  em: EntityManager,
  application: HeldApplication,
  origins: readonly Origin[],
  cause: Cause,
  part = '',
): Promise<void> {
  const grants = await holdGrantsBehind(em, application, origins);
  const transfers: NewTransfer[] = [];
  for (const origin of origins) {
    const { side, cents, fundingSourceId } = origin;
    const grant = grants.find(({ id }) => side.kind === LedgerAccountKind.GRANT && side.subjectId === id);
    const isLate = grant !== undefined && grant.chooseBy < cause.today;
    const kind = isLate ? TransferKind.RESTORE : TransferKind.RELEASE;
    transfers.push(transferOf(application.id, origin, kind, reserved(application.id), side, cause, part + side.subjectId));
    if (grant?.status === GrantStatus.FORFEITED)
      transfers.push(transferOf(application.id, origin, TransferKind.FORFEIT, side, budget(fundingSourceId), cause, part + side.subjectId));
    else if (grant && isLate) {
      const chooseBy = await extendedChooseBy(em, grant, cause.today);
      await reopenGrant(em, grant, chooseBy);
      // past the use-by date the money is on its way back to the budget
      if (chooseBy >= cause.today)
        await notify(em, cause.at, [moneyReturnedNotice(grant, { applicationId: application.id, cents, chooseBy })]);
    } else if (grant && (grant.status === GrantStatus.SPENT || grant.status === GrantStatus.DECLINED))
      await reopenGrant(em, grant, grant.chooseBy);
  }
  await post(em, transfers);
}

/** Until when money that comes back on this day, after the choose-by date, can be chosen for: some days more, never beyond the use-by date (FUND-21). */
export async function extendedChooseBy(
  em: EntityManager,
  grant: { fundingSourceId: string; rulesVersion: number; useBy: string },
  today: string,
): Promise<string> {
  const { restoreDays } = grantSettings(await rulesOfVersion(em, grant.fundingSourceId, grant.rulesVersion));
  return earliest(grant.useBy, addDays(today, restoreDays));
}
