import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, earliest } from '../../../shared/days.ts';
import { uuids } from '../../../shared/uuids.ts';
import { grantsOfAccounts } from '../../money/grants/grant-figures.ts';
import { forfeitedNotice, moneyReturnedNotice } from '../../money/grants/grant-notices.ts';
import { GrantStatus } from '../../money/grants/grant-status.enum.ts';
import { grantSettings, rulesOfVersion } from '../../rules/funding-sources/source-rules.ts';
import { statusWithoutMoney } from '../../money/grants/status-without-money.ts';
import { budget, grant as grantAccount, reserved, type Side } from '../../money/ledger/accounts.ts';
import { type NewTransfer, post } from '../../money/ledger/ledger.ts';
import { LedgerAccountKind } from '../../money/ledger/ledger-account-kind.enum.ts';
import { TransferKind } from '../../money/ledger/transfer-kind.enum.ts';
import type { Translation } from '../../../shared/translation.ts';
import { euros, words } from '../../platform/words/words.ts';
import { earnForProvider } from '../../payments/settlements/earn-for-provider.ts';
import { SettlementLineKind } from '../../payments/settlements/settlement-line-kind.enum.ts';
import { notify } from '../../people/notices/notify.ts';
import type { EarlyEnd } from './end-early.ts';
import type { HeldApplication } from './hold-application.ts';
import { shareEarned } from './share-earned.ts';

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
  /** Whose money it is: two sources may pay (FUND-17). */
  fundingSourceId: string;
  cents: number;
  /** Which reservation from there it is: the first, or the one after a refusal that was taken back. */
  turn: number;
}

/** One grant that pays a part. */
export interface GrantPart {
  grantId: string;
  amountCents: number;
}

/** Money of one source that is set aside: from the person's grants, the older first, or from the budget. */
export interface ReservedPart {
  fundingSourceId: string;
  reserveCents: number;
  fromGrants: readonly GrantPart[];
}

/** Sets the money aside, of each source that pays. */
export function reservationOf(
  application: { id: string; reservedBefore: number },
  parts: readonly ReservedPart[],
  cause: Cause,
): NewTransfer[] {
  const turn = application.reservedBefore + 1;
  const origins = parts.flatMap(({ fundingSourceId, reserveCents, fromGrants }): Origin[] =>
    fromGrants.length > 0
      ? fromGrants.map(({ grantId, amountCents }) => ({ side: grantAccount(grantId), fundingSourceId, cents: amountCents, turn }))
      : [{ side: budget(fundingSourceId), fundingSourceId, cents: reserveCents, turn }],
  );
  return origins
    .filter(({ cents }) => cents > 0)
    .map((origin) =>
      transfer(application.id, origin, TransferKind.RESERVE, origin.side, reserved(application.id), cause, origin.side.subjectId),
    );
}

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
  const grants = await holdGrants(em, application, origins);
  const transfers: NewTransfer[] = [];
  for (const origin of origins) {
    const { side, cents, fundingSourceId } = origin;
    const grant = grants.find(({ id }) => side.kind === LedgerAccountKind.GRANT && side.subjectId === id);
    const isLate = grant !== undefined && grant.chooseBy < cause.today;
    const kind = isLate ? TransferKind.RESTORE : TransferKind.RELEASE;
    transfers.push(transfer(application.id, origin, kind, reserved(application.id), side, cause, part + side.subjectId));
    if (grant?.status === GrantStatus.FORFEITED)
      transfers.push(transfer(application.id, origin, TransferKind.FORFEIT, side, budget(fundingSourceId), cause, part + side.subjectId));
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

/** The training was completed: the provider has earned the whole reservation, of each source in its own statement. */
export async function earn(em: EntityManager, application: HeldApplication, explanation: Translation, cause: Cause): Promise<void> {
  const origins = await originsOf(em, application);
  await holdGrants(em, application, origins);
  await earnFrom(em, application, SettlementLineKind.COMPLETED, bySource(origins), explanation, cause);
  for (const grant of await grantsOf(em, application, origins)) {
    // what was lost with another training stays lost (FUND-11)
    if (grant.availableCents === 0 && grant.status !== GrantStatus.FORFEITED)
      await em.execute('update training_grant set status = ? where id = ?', [statusWithoutMoney(grant, GrantStatus.SPENT), grant.id]);
  }
}

/**
 * The training ended early (FUND-21): the provider gets what the settlement rule says it has earned, of two sources from each its share;
 * the rest goes to the budgets it came from, and with it, where their source says so, what is left on the grants that paid.
 */
export async function forfeit(em: EntityManager, application: HeldApplication, end: EarlyEnd, cause: Cause): Promise<void> {
  const origins = await originsOf(em, application);
  const grants = await holdGrants(em, application, origins);
  const held = bySource(origins);
  const earned = shareEarned(Math.min(end.earnedCents, sum(origins)), held, application.fundingSourceId);
  const isLost = (grant: { fundingSourceId: string }) => end.forfeitsGrantsOf.includes(grant.fundingSourceId);
  const transfers: NewTransfer[] = [];
  const back = (fundingSourceId: string, side: Side, cents: number, part: string) =>
    transfers.push(
      transfer(application.id, { fundingSourceId, cents, turn: 1 }, TransferKind.FORFEIT, side, budget(fundingSourceId), cause, part),
    );
  await earnFrom(em, application, SettlementLineKind.ENDED_EARLY, earned, end.explanation, cause);
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
  for (const grant of await grantsOf(em, application, origins)) {
    const next = isLost(grant)
      ? GrantStatus.FORFEITED
      : grant.availableCents === 0
        ? statusWithoutMoney(grant, GrantStatus.FORFEITED)
        : grant.status;
    await em.execute('update training_grant set status = ? where id = ?', [next, grant.id]);
  }
}

/** A line in the statement of each source, always in the same order of sources, so that nobody waits in a circle. */
async function earnFrom(
  em: EntityManager,
  application: HeldApplication,
  kind: SettlementLineKind.COMPLETED | SettlementLineKind.ENDED_EARLY,
  earned: ReadonlyMap<string, number>,
  explanation: Translation,
  cause: Cause,
): Promise<void> {
  const { id: applicationId, providerId } = application;
  const all = [...earned.values()].reduce((total, cents) => total + cents, 0);
  for (const fundingSourceId of [...earned.keys()].sort()) {
    const amountCents = earned.get(fundingSourceId)!;
    if (amountCents === 0) continue;
    await earnForProvider(em, {
      applicationId,
      providerId,
      fundingSourceId,
      kind,
      amountCents,
      explanation: amountCents === all ? explanation : ofTwoSources(explanation, amountCents, all),
      ...cause,
    });
  }
}

function ofTwoSources({ lv, en }: Translation, cents: number, all: number): Translation {
  return words(
    '{0} Maksā divi avoti: šī avota daļa ir {1} no {2}.',
    '{0} Two sources pay: the part of this one is {1} of {2}.',
    { lv, en: en ?? lv },
    euros(cents),
    euros(all),
  );
}

/** Where the money now reserved for the application came from, the older grant first. */
export async function originsOf(em: EntityManager, application: { id: string }): Promise<Origin[]> {
  const rows = await em.execute<{ kind: LedgerAccountKind; subject_id: string; source: string; cents: string; turn: number }[]>(
    `select o.kind, o.subject_id, r.funding_source_id as source, count(*) filter (where t.kind = 'RESERVE')::int as turn, sum(case when t.credit_id = r.id then t.amount_cents else -t.amount_cents end) as cents
       from ledger_account r
       join ledger_transfer t on t.credit_id = r.id or t.debit_id = r.id
       join ledger_account o on o.id = case when t.credit_id = r.id then t.debit_id else t.credit_id end and o.kind in ('GRANT', 'BUDGET')
       left join training_grant g on g.id = o.subject_id
      where r.kind = 'RESERVED' and r.subject_id = ? and r.balance_cents > 0
      group by o.kind, o.subject_id, r.funding_source_id, g.granted_on having sum(case when t.credit_id = r.id then t.amount_cents else -t.amount_cents end) > 0
      order by g.granted_on, o.subject_id`,
    [application.id],
  );
  return rows.map((row) => ({
    side: { kind: row.kind, subjectId: row.subject_id },
    fundingSourceId: row.source,
    cents: Number(row.cents),
    turn: row.turn,
  }));
}

/** What each source holds for the application. */
export function bySource(origins: readonly Origin[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const { fundingSourceId, cents } of origins) held.set(fundingSourceId, (held.get(fundingSourceId) ?? 0) + cents);
  return held;
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
  applicationId: string,
  { fundingSourceId, cents, turn }: Omit<Origin, 'side'>,
  kind: TransferKind,
  from: Side,
  to: Side,
  cause: Cause,
  part: string,
): NewTransfer {
  return {
    kind,
    fundingSourceId,
    from,
    to,
    amountCents: cents,
    reason: cause.reason,
    referenceId: applicationId,
    actorId: cause.actorId,
    at: cause.at,
    key: `${kind.toLowerCase()}:${applicationId}:${part}${turn > 1 ? `:${turn}` : ''}`,
  };
}
