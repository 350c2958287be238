import { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import type { SourceKey } from '../catalogue/read-programmes.ts';

/** How big the demonstration is: 1:100 for every day, or as large as the real platform. */
export type Scale = 'small' | 'full';

/** A period of 2.3.1.4.i, from one allocation round to the next. */
export type Period = 0 | 1 | 2;
type PerPeriod = readonly [number, number, number];

/**
 * What happened in 2.3.1.4.i up to 2026-06-01. Published: applications, grants to one and to two times, uses, carried over,
 * declined, co-payments. Ours: how they fall on the three rounds, chosen so that the budget is never exceeded and that a
 * second grant goes only to people whose first one was completed or carried over (FUND-11).
 */
export interface ImkPlan {
  rejected: number;
  /** Approved, and withdrawn before the start or still waiting for it. */
  notStarted: { fullCost: number; grant: number; waitingNow: number };
  interrupted: { continuingEducation: number; development: number };
  /** People with exactly one grant, by round and by what came of it. */
  oneGrant: { completed: PerPeriod; interrupted: PerPeriod; declined: PerPeriod; lapsed: PerPeriod; carriedOver: number };
  /** People with two: the first in the first or the second round, the second in the next. Where not carried over the first was completed. */
  twoGrants: Record<'carriedOver' | 'bothCompleted' | 'secondInterrupted' | 'secondLapsed', readonly [number, number]>;
  /** Of the people who carried over: training that took both grants, by programme; the others' training took one. */
  paidByTwo: Record<string, number>;
  carriedAndCompleted: number;
  /** Grants used for training whose completion was recorded after 2026-04-30. */
  recordedInMay: number;
  stipends: { continuingEducation: number; development: number };
  reimbursements: { certificates: number; assessments: readonly [computerSystems: number, cyberSecurity: number, programming: number] };
  /** Grants of the continuation's last round, which is after the published figures. */
  currentGrants: number;
}

export interface SourcePlan {
  statuses: Partial<Record<ApplicationStatus, number>>;
  /** How many people made these applications. */
  people: number;
}

export interface Plan {
  accounts: number;
  /** Accounts opened up to the end of 2025, in January to April 2026, and later. */
  opened: readonly [until2025: number, until2026April: number];
  imk: ImkPlan;
  others: Record<Exclude<SourceKey, 'IMK'>, SourcePlan>;
  /** Share of the published budgets that this set has. */
  budgetDivisor: number;
  /** Money confirmed for the continuation. */
  imkContinuationCents: number;
  /** Spent until 2026-05-31, on training and on everything else. */
  imkSpentCents: number;
  iktSpentCents: number;
}

const { COMPLETED, INTERRUPTED, IN_TRAINING, APPROVED, WITHDRAWN, REJECTED, WAITLISTED, SUBMITTED } = ApplicationStatus;

const full: Plan = {
  accounts: 62_748,
  opened: [43_127, 18_361],
  imk: {
    rejected: 16,
    notStarted: { fullCost: 182, grant: 3_676, waitingNow: 120 },
    interrupted: { continuingEducation: 78, development: 25 },
    oneGrant: {
      completed: [1_450, 2_577, 3_200],
      interrupted: [150, 238, 290],
      declined: [5, 8, 12],
      lapsed: [395, 1_128, 1_364],
      carriedOver: 1,
    },
    twoGrants: { carriedOver: [120, 65], bothCompleted: [950, 393], secondInterrupted: [95, 48], secondLapsed: [3_335, 1_543] },
    paidByTwo: { 'rtu-8': 20, 'rtu-9': 19, 'rtu-10': 90, 'rtu-7': 19, 'alfa-6': 1, 'via-4': 1 },
    carriedAndCompleted: 165,
    recordedInMay: 2_416,
    stipends: { continuingEducation: 193, development: 130 },
    reimbursements: { certificates: 8, assessments: [17, 2, 1] },
    currentGrants: 1_500,
  },
  others: {
    IKT: { statuses: { [COMPLETED]: 818, [INTERRUPTED]: 650, [WITHDRAWN]: 263, [REJECTED]: 13 }, people: 1_500 },
    VARAM: {
      statuses: {
        [COMPLETED]: 20_100,
        [INTERRUPTED]: 1_450,
        [IN_TRAINING]: 1_230,
        [APPROVED]: 2_100,
        [WITHDRAWN]: 3_300,
        [REJECTED]: 310,
        [WAITLISTED]: 160,
        [SUBMITTED]: 121,
      },
      people: 22_000,
    },
    MN: {
      statuses: { [COMPLETED]: 4_821, [INTERRUPTED]: 518, [IN_TRAINING]: 2_416, [APPROVED]: 2_900, [WITHDRAWN]: 2_221, [REJECTED]: 1_102 },
      people: 12_400,
    },
    COURSERA: {
      statuses: { [COMPLETED]: 120, [INTERRUPTED]: 10, [IN_TRAINING]: 70, [APPROVED]: 20, [WITHDRAWN]: 15, [REJECTED]: 5 },
      people: 230,
    },
    MIKRO: { statuses: { [IN_TRAINING]: 8, [APPROVED]: 9, [SUBMITTED]: 4, [REJECTED]: 2 }, people: 23 },
  },
  budgetDivisor: 1,
  imkContinuationCents: 40_000_000_00,
  imkSpentCents: 8_433_514_61,
  iktSpentCents: 459_263_08,
};

const small: Plan = {
  accounts: 627,
  opened: [431, 184],
  imk: {
    rejected: 1,
    notStarted: { fullCost: 2, grant: 36, waitingNow: 12 },
    interrupted: { continuingEducation: 1, development: 0 },
    oneGrant: { completed: [14, 26, 32], interrupted: [2, 2, 3], declined: [0, 0, 1], lapsed: [4, 11, 12], carriedOver: 1 },
    twoGrants: { carriedOver: [1, 1], bothCompleted: [10, 4], secondInterrupted: [1, 0], secondLapsed: [33, 15] },
    paidByTwo: { 'rtu-8': 1, 'rtu-10': 1 },
    carriedAndCompleted: 2,
    recordedInMay: 25,
    stipends: { continuingEducation: 2, development: 1 },
    reimbursements: { certificates: 1, assessments: [1, 0, 0] },
    currentGrants: 40,
  },
  others: {
    IKT: { statuses: { [COMPLETED]: 8, [INTERRUPTED]: 6, [WITHDRAWN]: 2, [REJECTED]: 1 }, people: 15 },
    VARAM: {
      statuses: {
        [COMPLETED]: 201,
        [INTERRUPTED]: 14,
        [IN_TRAINING]: 12,
        [APPROVED]: 21,
        [WITHDRAWN]: 33,
        [REJECTED]: 3,
        [WAITLISTED]: 2,
        [SUBMITTED]: 2,
      },
      people: 220,
    },
    MN: {
      statuses: { [COMPLETED]: 48, [INTERRUPTED]: 5, [IN_TRAINING]: 24, [APPROVED]: 29, [WITHDRAWN]: 23, [REJECTED]: 11 },
      people: 124,
    },
    COURSERA: { statuses: { [COMPLETED]: 1, [IN_TRAINING]: 1 }, people: 2 },
    MIKRO: { statuses: { [APPROVED]: 1 }, people: 1 },
  },
  budgetDivisor: 100,
  imkContinuationCents: 400_000_00,
  imkSpentCents: 84_335_15,
  iktSpentCents: 4_592_63,
};

export const plans: Record<Scale, Plan> = { small, full };

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
