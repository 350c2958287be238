import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, earliest } from '../../shared/days.ts';
import { uuids } from '../../shared/uuids.ts';
import { grantsOfAccounts } from '../grants/grant-figures.ts';
import { forfeitedNotice, moneyReturnedNotice } from '../grants/grant-notices.ts';
import { GrantStatus } from '../grants/grant-status.enum.ts';
import { grantSettings, rulesOfVersion } from '../grants/source-rules.ts';
import { statusWithoutMoney } from '../grants/status-without-money.ts';
import { budget, grant as grantAccount, reserved, type Side } from '../ledger/accounts.ts';
import { type NewTransfer, post } from '../ledger/ledger.ts';
import { LedgerAccountKind } from '../ledger/ledger-account-kind.enum.ts';
import { TransferKind } from '../ledger/transfer-kind.enum.ts';
import type { Translation } from '../../shared/translation.ts';
import { earnForProvider } from '../settlements/earn-for-provider.ts';
import { SettlementLineKind } from '../settlements/settlement-line-kind.enum.ts';
import { notify } from '../notices/notify.ts';
import type { HeldApplication } from './hold-application.ts';

/** Who moves the money, when and why. */
export interface Cause {
  /** Code of the cause, "WITHDRAWN". */
  readonly reason: string;
  readonly actorId: string | null;
  readonly at: Date;
  readonly today: string;
}

/** Money an application holds, by where it came from. */
export interface Origin {
  side: Side;
  cents: number;
}

/** One grant that pays a part. */
export interface GrantPart {
  grantId: string;
  amountCents: number;
}

/** Sets the money aside: from the person's grants, the older first, or from the budget of the source. */
export function reservationOf(
  application: { id: string; fundingSourceId: string },
  from: readonly GrantPart[] | number,
  cause: Cause,
): NewTransfer[] {
  const parts: Origin[] =
    typeof from === 'number'
      ? [{ side: budget(application.fundingSourceId), cents: from }]
      : from.map(({ grantId, amountCents }) => ({ side: grantAccount(grantId), cents: amountCents }));
  return parts
    .filter(({ cents }) => cents > 0)
    .map(({ side, cents }) => transfer(application, TransferKind.RESERVE, side, reserved(application.id), cents, cause, side.subjectId));
}

/**
 * Gives the whole reservation back to where it came from (FUND-21). Where the choose-by date has passed meanwhile, the person gets
 * some days more, but never beyond the use-by date. A grant that was forfeited stays forfeited: the money goes on to the budget.
 */
export async function giveBack(em: EntityManager, application: HeldApplication, cause: Cause): Promise<void> {
  const origins = await originsOf(em, application);
  const grants = await holdGrants(em, application, origins);
  const transfers: NewTransfer[] = [];
  for (const { side, cents } of origins) {
    const grant = grants.find(({ id }) => side.kind === LedgerAccountKind.GRANT && side.subjectId === id);
    const isLate = grant !== undefined && grant.chooseBy < cause.today;
    transfers.push(
      transfer(
        application,
        isLate ? TransferKind.RESTORE : TransferKind.RELEASE,
        reserved(application.id),
        side,
        cents,
        cause,
        side.subjectId,
      ),
    );
    if (grant?.status === GrantStatus.FORFEITED)
      transfers.push(transfer(application, TransferKind.FORFEIT, side, budget(application.fundingSourceId!), cents, cause, side.subjectId));
    else if (grant && isLate) {
      const chooseBy = await extendedChooseBy(em, grant, cause.today);
      await em.execute(`update training_grant set choose_by = ?, status = ? where id = ?`, [
        chooseBy,
        grant.carryOverCount > 0 ? GrantStatus.CARRIED_OVER : GrantStatus.ACTIVE,
        grant.id,
      ]);
      // past the use-by date the money is on its way back to the budget
      if (chooseBy >= cause.today)
        await notify(em, cause.at, [moneyReturnedNotice(grant, { applicationId: application.id, cents, chooseBy })]);
    } else if (grant && (grant.status === GrantStatus.SPENT || grant.status === GrantStatus.DECLINED))
      await em.execute('update training_grant set status = ? where id = ?', [
        grant.carryOverCount > 0 ? GrantStatus.CARRIED_OVER : GrantStatus.ACTIVE,
        grant.id,
      ]);
  }
  await post(em, transfers);
}

/** Gives a part of the reservation back: what open facts turned out not to need (worked example 8). */
export async function giveBackPart(em: EntityManager, application: HeldApplication, cents: number, cause: Cause): Promise<void> {
  let left = cents;
  const transfers: NewTransfer[] = [];
  // the newest grant is given back first, so that the older one is used up
  for (const { side, cents: held } of (await originsOf(em, application)).reverse()) {
    const part = Math.min(left, held);
    if (part > 0)
      transfers.push(transfer(application, TransferKind.RELEASE, reserved(application.id), side, part, cause, `part:${side.subjectId}`));
    left -= part;
  }
  await post(em, transfers);
}

/** The training was completed: the provider has earned the whole reservation. */
export async function earn(em: EntityManager, application: HeldApplication, explanation: Translation, cause: Cause): Promise<void> {
  const origins = await originsOf(em, application);
  await holdGrants(em, application, origins);
  const cents = sum(origins);
  if (cents === 0) return;
  await earnForProvider(em, earning(application, SettlementLineKind.COMPLETED, cents, explanation, cause));
  for (const grant of await grantsOf(em, application, origins)) {
    if (grant.availableCents === 0)
      await em.execute('update training_grant set status = ? where id = ?', [statusWithoutMoney(grant, GrantStatus.SPENT), grant.id]);
  }
}

/**
 * The training ended early (FUND-21): the provider gets what the settlement rule says it has earned, the rest goes to the budget,
 * and with it, where the source says so, what is left on the grants that paid.
 */
export async function forfeit(
  em: EntityManager,
  application: HeldApplication,
  earnedCents: number,
  explanation: Translation,
  forfeitsGrant: boolean,
  cause: Cause,
): Promise<void> {
  const origins = await originsOf(em, application);
  const grants = await holdGrants(em, application, origins);
  const held = sum(origins);
  const transfers: NewTransfer[] = [];
  const back = (side: Side, cents: number, part: string) =>
    transfers.push(transfer(application, TransferKind.FORFEIT, side, budget(application.fundingSourceId!), cents, cause, part));
  const earned = Math.min(earnedCents, held);
  if (earned > 0) await earnForProvider(em, earning(application, SettlementLineKind.ENDED_EARLY, earned, explanation, cause));
  if (held > earned) back(reserved(application.id), held - earned, 'rest');
  if (forfeitsGrant) for (const grant of grants) if (grant.availableCents > 0) back(grantAccount(grant.id), grant.availableCents, grant.id);
  const lostCents = transfers.reduce((total, { kind, amountCents }) => total + (kind === TransferKind.FORFEIT ? amountCents : 0), 0);
  if (lostCents > 0)
    await notify(em, cause.at, [
      forfeitedNotice({ ...application, applicationId: application.id, cents: lostCents, isGrantLost: forfeitsGrant && grants.length > 0 }),
    ]);
  await post(em, transfers);
  const status = forfeitsGrant ? GrantStatus.FORFEITED : null;
  for (const grant of await grantsOf(em, application, origins)) {
    const next = status ?? (grant.availableCents === 0 ? statusWithoutMoney(grant, GrantStatus.FORFEITED) : grant.status);
    await em.execute('update training_grant set status = ? where id = ?', [next, grant.id]);
  }
}

function earning(
  application: HeldApplication,
  kind: SettlementLineKind.COMPLETED | SettlementLineKind.ENDED_EARLY,
  amountCents: number,
  explanation: Translation,
  cause: Cause,
) {
  const { id: applicationId, providerId, fundingSourceId } = application;
  return { applicationId, providerId, fundingSourceId: fundingSourceId!, kind, amountCents, explanation, ...cause };
}

/** Where the money now reserved for the application came from, the older grant first. */
export async function originsOf(em: EntityManager, application: { id: string }): Promise<Origin[]> {
  const rows = await em.execute<{ kind: LedgerAccountKind; subject_id: string; cents: string }[]>(
    `select o.kind, o.subject_id, sum(case when t.credit_id = r.id then t.amount_cents else -t.amount_cents end) as cents
       from ledger_account r
       join ledger_transfer t on t.credit_id = r.id or t.debit_id = r.id
       join ledger_account o on o.id = case when t.credit_id = r.id then t.debit_id else t.credit_id end and o.kind in ('GRANT', 'BUDGET')
       left join training_grant g on g.id = o.subject_id
      where r.kind = 'RESERVED' and r.subject_id = ? and r.balance_cents > 0
      group by o.kind, o.subject_id, g.granted_on having sum(case when t.credit_id = r.id then t.amount_cents else -t.amount_cents end) > 0
      order by g.granted_on, o.subject_id`,
    [application.id],
  );
  return rows.map((row) => ({ side: { kind: row.kind, subjectId: row.subject_id }, cents: Number(row.cents) }));
}

/** The grants behind the reservation, held until the transaction ends. */
async function holdGrants(em: EntityManager, application: HeldApplication, origins: readonly Origin[]) {
  const ids = grantIdsOf(origins);
  if (ids.length > 0)
    await em.execute('select 1 from training_grant where id = any(?::uuid[]) order by id for no key update', [uuids(ids)]);
  return grantsOf(em, application, origins);
}

async function grantsOf(em: EntityManager, application: HeldApplication, origins: readonly Origin[]) {
  const ids = new Set(grantIdsOf(origins));
  return ids.size === 0 ? [] : (await grantsOfAccounts(em, [application.accountId])).filter(({ id }) => ids.has(id));
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

function grantIdsOf(origins: readonly Origin[]): string[] {
  return origins.filter(({ side }) => side.kind === LedgerAccountKind.GRANT).map(({ side }) => side.subjectId);
}

function sum(origins: readonly Origin[]): number {
  return origins.reduce((total, { cents }) => total + cents, 0);
}

function transfer(
  application: { id: string; fundingSourceId: string | null },
  kind: TransferKind,
  from: Side,
  to: Side,
  amountCents: number,
  cause: Cause,
  part: string,
): NewTransfer {
  return {
    kind,
    fundingSourceId: application.fundingSourceId!,
    from,
    to,
    amountCents,
    reason: cause.reason,
    referenceId: application.id,
    actorId: cause.actorId,
    at: cause.at,
    key: `${kind.toLowerCase()}:${application.id}:${part}`,
  };
}
