import { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import { GrantStatus } from '../../modules/money/grants/grant-status.enum.ts';
import { LedgerAccountKind } from '../../modules/money/ledger/ledger-account-kind.enum.ts';
import { TransferKind } from '../../modules/money/ledger/transfer-kind.enum.ts';
import { ProgrammeKind } from '../../modules/catalogue/programmes/programme-kind.enum.ts';
import type { SourceKey } from '../catalogue/read-programmes.ts';
import { random, shuffled } from '../random.ts';
import { earnedCents } from './applications.ts';
import { at, dayOf, inDays, workingDay } from './days.ts';
import { dayAfter } from './imk-history.ts';
import { type Accounts, accounts, type Move } from './ledger-accounts.ts';
import { type Plan, sum } from './plans.ts';
import { settlementHistory, statementMonth } from './settlement-history.ts';
import type { SeedApplication, SeedGrant, SeedLedgerAccount, SeedTransfer, World } from './world.ts';

const S = ApplicationStatus;
const K = LedgerAccountKind;
const T = TransferKind;

/** The day by which the published spending is counted. */
const SPENT_UNTIL = '2026-05-31';

/** Budgets of the sources in cents, and the continuation of 2.3.1.4.i with its day. */
export interface Budgets {
  confirmed: Record<SourceKey, { on: string; cents: number }>;
  continuation: { on: string; cents: number };
}

/**
 * All money of the demonstration, moved as the platform would have moved it (FUND-21), in order of time.
 * Spending of a source that is not training makes up the difference to the published sum.
 */
export function ledgerHistory(world: World, plan: Plan, budgets: Budgets, today: string): SeedTransfer[] {
  const transfers: SeedTransfer[] = [];
  const account = accounts();
  const move = (
    kind: TransferKind,
    instant: number,
    debit: SeedLedgerAccount,
    credit: SeedLedgerAccount,
    cents: number,
    reason: string,
    reference: SeedTransfer['reference'] = null,
  ) => {
    if (cents > 0) transfers.push({ at: instant, kind, debit, credit, cents, reason, reference, source: debit.source });
  };

  for (const [source, { on, cents }] of Object.entries(budgets.confirmed) as [SourceKey, { on: string; cents: number }][])
    move(T.FUND, at(on, 8), account.external(source), account.budget(source), cents, 'Vienošanās par projekta īstenošanu');
  move(T.FUND, at(budgets.continuation.on, 8), account.external('IMK'), account.budget('IMK'), budgets.continuation.cents, 'turpinājums');

  const left = new Map<SeedGrant, number>(world.grants.map((grant) => [grant, grant.amountCents]));
  for (const grant of world.grants)
    move(T.ALLOCATE, at(grant.roundOn, 9), account.budget('IMK'), account.grant(grant), grant.amountCents, 'ROUND', grant);
  for (const one of world.applications) moneyOf(one, account, move, left);
  for (const grant of world.grants) endOf(grant, left.get(grant) as number, account, move, today);
  stipendsAndReimbursements(world, plan, account, move);
  world.settlements = settlementHistory(transfers, account, move, today);
  otherSpending(transfers, plan, account, move);
  return transfers.sort((a, b) => a.at - b.at);
}

/** The way of one application's money: reserved, then earned, given back or forfeited. */
function moneyOf(one: SeedApplication, account: Accounts, move: Move, left: Map<SeedGrant, number>): void {
  if (one.paidBySchemeCents === 0 || one.status === S.WAITLISTED) return;
  const reserved = account.reserved(one);
  const origins =
    one.fromGrants.length > 0
      ? one.fromGrants.map(({ grant, cents }) => ({ from: account.grant(grant), grant, cents }))
      : [{ from: account.budget(one.source), grant: undefined, cents: one.paidBySchemeCents }];
  for (const { from, grant, cents } of origins) {
    move(T.RESERVE, one.submittedAt + 1000, from, reserved, cents, 'SUBMITTED', one);
    if (grant) left.set(grant, (left.get(grant) as number) - cents);
  }
  if (one.endedAt === null) return;
  if (one.status === S.WITHDRAWN || one.status === S.REJECTED) {
    for (const { from, grant, cents } of origins) {
      move(T.RELEASE, one.endedAt, reserved, from, cents, one.status, one);
      if (grant) left.set(grant, (left.get(grant) as number) + cents);
    }
    return;
  }
  const earned = earnedCents(one);
  const statement = account.statement(one.group.programme.provider, one.source, statementMonth(dayOf(one.endedAt)));
  move(T.EARN, one.endedAt, reserved, account.payable(statement), earned, one.status, one);
  // what was not earned is lost to the person, whoever paid it (FUND-21)
  move(T.FORFEIT, one.endedAt + 1000, reserved, account.budget(one.source), one.paidBySchemeCents - earned, one.status, one);
  if (one.status === S.INTERRUPTED) {
    for (const { grant } of one.fromGrants) {
      move(T.FORFEIT, one.endedAt + 2000, account.grant(grant), account.budget('IMK'), left.get(grant) as number, one.status, grant);
      left.set(grant, 0);
    }
  }
}

/** What is left on a grant goes back to the budget when its time is over, or when it is declined. */
function endOf(grant: SeedGrant, cents: number, account: Accounts, move: Move, today: string): void {
  if (grant.status === GrantStatus.DECLINED)
    move(T.DECLINE, at(inDays(grant.roundOn, 20), 14), account.grant(grant), account.budget('IMK'), cents, 'DECLINED_BY_PERSON', grant);
  else if (grant.chooseBy < today)
    move(
      T.LAPSE,
      dayAfter(grant.chooseBy),
      account.grant(grant),
      account.budget('IMK'),
      cents,
      grant.useBy < inDays(grant.chooseBy, 1) ? 'NOT_USED_IN_TIME' : 'NO_CHOICE_MADE',
      grant,
    );
}

/** EUR 100 for every full month of training paid in full (FUND-14), and costs paid back (FUND-13). */
function stipendsAndReimbursements(world: World, plan: Plan, account: Accounts, move: Move): void {
  const chance = random('stipends');
  const learners = (kind: ProgrammeKind) =>
    world.applications.filter(
      (one) => one.source === 'IMK' && one.group.programme.kind === kind && (one.status === S.COMPLETED || one.status === S.INTERRUPTED),
    );
  const pay = (kind: TransferKind, instant: number, one: SeedApplication, cents: number, reason: string) => {
    move(kind, instant, account.budget('IMK'), account.payablePerson(one), cents, reason, one);
    move(T.PAY, instant + 5 * 86_400_000, account.payablePerson(one), account.paidPerson(one), cents, reason, one);
  };
  const withStipend = (kind: ProgrammeKind, count: number) => {
    for (const one of shuffled(
      learners(kind).filter((learner) => inDays(learner.group.startsOn, 30) <= dayOf(learner.endedAt as number)),
      chance,
    ).slice(0, count)) {
      const last = dayOf(one.endedAt as number);
      for (let from = one.group.startsOn, until = inDays(from, 30); until <= last; from = until, until = inDays(from, 30))
        pay(T.STIPEND, at(workingDay(until), 15), one, 100_00, 'STIPEND');
    }
  };
  withStipend(ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION, plan.imk.stipends.continuingEducation);
  withStipend(ProgrammeKind.PROFESSIONAL_DEVELOPMENT, plan.imk.stipends.development);

  const { certificates, assessments } = plan.imk.reimbursements;
  const graduates = shuffled(
    learners(ProgrammeKind.PROFESSIONAL_CONTINUING_EDUCATION).filter((one) => one.status === S.COMPLETED),
    chance,
  );
  graduates
    .slice(0, certificates)
    .forEach((one, index) => pay(T.REIMBURSE, at(inDays('2025-11-03', index * 19), 11), one, 480_00 + index * 37_50, 'CERTIFICATE'));
  graduates
    .slice(certificates, certificates + sum(assessments))
    .forEach((one, index) => pay(T.REIMBURSE, at(inDays('2025-12-01', index * 6), 11), one, 186_00, 'ASSESSMENT'));
}

/** Development and administration of the platform: what the published spending holds beside training, month by month. */
function otherSpending(transfers: readonly SeedTransfer[], plan: Plan, account: Accounts, move: Move): void {
  for (const [source, spent, from, months] of [
    ['IMK', plan.imkSpentCents, '2024-12', 18],
    ['IKT', plan.iktSpentCents, '2025-10', 8],
  ] as const) {
    const onTraining = sum(
      transfers
        .filter(
          (one) =>
            one.source === source &&
            (one.credit.kind === K.PAID_PROVIDER || one.credit.kind === K.PAID_PERSON) &&
            dayOf(one.at) <= SPENT_UNTIL,
        )
        .map((one) => one.cents),
    );
    const rest = spent - onTraining;
    if (rest < 0) throw new Error(`Training of ${source} costs ${onTraining} cents, more than the ${spent} spent in all.`);
    let left = rest;
    for (let month = 0; month < months; month++) {
      const [year, first] = from.split('-').map(Number) as [number, number];
      const day = new Date(Date.UTC(year, first - 1 + month, 26)).toISOString().slice(0, 10);
      const cents = month === months - 1 ? left : Math.floor(rest / months);
      left -= cents;
      move(T.PAY, at(day, 13), account.budget(source), account.other(source), cents, 'NOT_TRAINING');
    }
  }
}
