import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, earliest } from '../../../../shared/days.ts';
import { grantsOfAccounts } from '../../../money/grants/grant-figures.ts';
import { GrantStatus } from '../../../money/grants/grant-status.enum.ts';
import { LedgerAccountKind } from '../../../money/ledger/ledger-account-kind.enum.ts';
import { BEFORE_TRAINING } from '../application-moves.ts';
import { ApplicationStatus } from '../application-status.enum.ts';
import { hoursHeld } from '../training/attendance-rule.ts';
import { earlyEndOf } from './early-end.ts';
import { readApplication } from '../hold-application.ts';
import { extendedChooseBy } from '../reserved-money/give-back.ts';
import { originsOf } from '../reserved-money/origins.ts';

/** What stepping back on a day would do to the money (BEY-6): the same rules as the stepping back itself. */
export interface StepBack {
  on: string;
  /** Comes back to the person's grants. */
  toGrantsCents: number;
  /** Comes back to the budgets of the sources, where those paid. */
  toBudgetCents: number;
  /** The choose-by date has passed: until this day, and no longer, the returned money can be chosen for. */
  chooseBy: string | null;
  /** Earned by the provider. */
  providerEarnsCents: number;
  /** Set aside for the training and lost. */
  lostCents: number;
  /** Free on the grants that paid and lost as well. */
  grantLostCents: number;
  /** Last day on which everything comes back; null once the training has begun. */
  allBackUntil: string | null;
}

/** Nothing where one cannot step back any more. */
export async function stepBackOf(em: EntityManager, applicationId: string, today: string): Promise<StepBack | null> {
  const application = await readApplication(em, applicationId);
  if (!application) return null;
  const origins = await originsOf(em, application);
  const grantIds = new Set(origins.filter(({ side }) => side.kind === LedgerAccountKind.GRANT).map(({ side }) => side.subjectId));
  const grants = (await grantsOfAccounts(em, [application.accountId])).filter(({ id }) => grantIds.has(id));
  const held = origins.reduce((sum, { cents }) => sum + cents, 0);
  const nothing = { on: today, toGrantsCents: 0, toBudgetCents: 0, chooseBy: null, providerEarnsCents: 0, lostCents: 0, grantLostCents: 0 };

  if (BEFORE_TRAINING.includes(application.status)) {
    const forfeited = new Set(grants.filter(({ status }) => status === GrantStatus.FORFEITED).map(({ id }) => id));
    const toGrantsCents = origins.reduce(
      (sum, { side, cents }) => sum + (grantIds.has(side.subjectId) && !forfeited.has(side.subjectId) ? cents : 0),
      0,
    );
    const late = grants.filter(({ id, chooseBy }) => chooseBy < today && !forfeited.has(id));
    const dates = await Promise.all(late.map((grant) => extendedChooseBy(em, grant, today)));
    return {
      ...nothing,
      toGrantsCents,
      toBudgetCents: held - toGrantsCents,
      chooseBy: dates.length > 0 ? earliest(...dates) : null,
      allBackUntil: addDays(application.startsOn, -1),
    };
  }
  if (application.status !== ApplicationStatus.IN_TRAINING) return null;
  const end = await earlyEndOf(em, application, hoursHeld(application, today) - application.hoursMissed);
  if (!end) return { ...nothing, allBackUntil: null };
  const providerEarnsCents = Math.min(end.earnedCents, held);
  return {
    ...nothing,
    providerEarnsCents,
    lostCents: held - providerEarnsCents,
    grantLostCents: grants.reduce(
      (sum, { availableCents, fundingSourceId }) => sum + (end.forfeitsGrantsOf.includes(fundingSourceId) ? availableCents : 0),
      0,
    ),
    allBackUntil: null,
  };
}
