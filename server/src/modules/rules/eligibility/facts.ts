import type { Employment, Region, RegisterName, ResidentStatus } from '../../people/registers/register-words.ts';
import type { ProgrammeKind } from '../../catalogue/programmes/programme-kind.enum.ts';
import type { FactOrigin } from './fact-origin.enum.ts';

/** A calendar day in Latvia, YYYY-MM-DD; days compare as text. */
export type Day = string;

export type Origin = `${FactOrigin}`;
export type Kind = `${ProgrammeKind}`;

export const kinds = [
  'PROFESSIONAL_CONTINUING_EDUCATION',
  'PROFESSIONAL_DEVELOPMENT',
  'STUDY_COURSE',
  'STUDY_MODULE',
  'VOCATIONAL_MODULE',
  'VOCATIONAL_MODULE_SET',
  'NON_FORMAL',
  'SELF_DIRECTED',
  'ONLINE_COURSE',
  'MICRO_CREDENTIAL',
] as const satisfies readonly Kind[];

/** Why a fact has no value: the person was not asked, the register did not answer (FUND-6), or nobody recorded it. */
export type Missing = 'NOT_ASKED' | 'NO_ANSWER' | 'NOT_RECORDED';

/** One thing known, or not known, with where it came from and when it was read (FUND-5). */
export interface Fact<T> {
  readonly value: T | undefined;
  readonly origin: Origin;
  readonly register: RegisterName | null;
  readonly readAt: Date | null;
  readonly missing: Missing | null;
  /** Taken for granted for a visitor who has not logged in, such as that an account can be opened. */
  readonly isAssumed: boolean;
}

/** How an earlier grant stands or ended. LEARNING: training on it is under way; COMPLETED: training on it was finished. */
export const grantOutcomes = ['OPEN', 'LEARNING', 'COMPLETED', 'CARRIED_OVER', 'LAPSED', 'DECLINED', 'FORFEITED'] as const;
export type GrantOutcome = (typeof grantOutcomes)[number];

export interface EarlierGrant {
  readonly source: string;
  readonly grantedOn: Day;
  readonly amountCents: number;
  readonly outcome: GrantOutcome;
}

/** Grant money a person can spend; a null id is a grant a new account would get. */
export interface GrantHolding {
  readonly id: string | null;
  readonly source: string;
  readonly grantedOn: Day;
  readonly availableCents: number;
  readonly chooseBy: Day;
  readonly useBy: Day;
}

/** The sources that pay for a training, by code; two share the price where both allow it (FUND-17). */
export interface PaidBy {
  readonly source: string | null;
  readonly secondSource?: string | null;
}

/** Paid, wholly or in part, by the source; by any where none is named. */
export function isPaidBy(training: PaidBy, source: string | undefined): boolean {
  return source === undefined || training.source === source || training.secondSource === source;
}

export interface TrainingUnderWay extends PaidBy {
  readonly programme: string;
}

export interface CompletedTraining extends PaidBy {
  readonly programme: string;
  readonly kind: Kind;
  readonly completedOn: Day;
}

export interface EarlierApplication extends PaidBy {
  readonly programme: string;
  readonly provider: string;
  readonly submittedOn: Day;
  /** Neither ended nor withdrawn. */
  readonly isOpen: boolean;
}

export interface EarlierReimbursement {
  readonly source: string;
  readonly decidedOn: Day;
}

/** What is known about a person on the day of the question. */
export interface PersonFacts {
  readonly age: Fact<number>;
  /** Only to say from which day a person is old enough. */
  readonly bornOn: Day | null;
  readonly account: Fact<{ isActive: boolean; profileIsComplete: boolean }>;
  readonly residence: Fact<ResidentStatus>;
  readonly employment: Fact<readonly Employment[]>;
  /** NACE code of the employer; null when there is no employer. */
  readonly employerSector: Fact<string | null>;
  /** Level of the Latvian and European qualifications framework, 1 to 8. */
  readonly education: Fact<number>;
  readonly lowIncome: Fact<boolean>;
  readonly disability: Fact<boolean>;
  readonly protection: Fact<boolean>;
  readonly childrenUnderSeven: Fact<number>;
  readonly home: Fact<{ municipality: string; region: Region | null }>;
  /** DigComp level by test, 1 to 8. */
  readonly digcomp: Fact<number>;
  readonly grants: Fact<readonly GrantHolding[]>;
  readonly earlierGrants: Fact<readonly EarlierGrant[]>;
  readonly trainings: Fact<readonly TrainingUnderWay[]>;
  readonly completed: Fact<readonly CompletedTraining[]>;
  readonly applications: Fact<readonly EarlierApplication[]>;
  readonly learningPath: Fact<{ programmes: readonly string[] } | null>;
  readonly reimbursements: Fact<readonly EarlierReimbursement[]>;
}

/** What is known about a programme, and the group if one is chosen. */
export interface ProgrammeFacts {
  readonly id: string;
  readonly provider: string;
  readonly kind: Kind;
  readonly sector: string | null;
  readonly digcompLevel: number | null;
  readonly hours: number;
  readonly priceCents: number;
  /** Codes of the sources in whose catalogue it is. */
  readonly sources: readonly string[];
  /** Last day of the training; null while no group is chosen. */
  readonly endsOn: Day | null;
}

export const claimKinds = ['CERTIFICATE', 'ASSESSMENT'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export const evidenceKinds = ['INVOICE', 'PAYMENT', 'CERTIFICATE', 'TICKET', 'LEASE'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A cost a person asks back (FUND-13). */
export interface ClaimFacts {
  readonly kind: ClaimKind;
  /** Code of the certificate, or the qualification that was assessed. */
  readonly item: string;
  /** Certificate obtained, or assessment positive. */
  readonly isAchieved: Fact<boolean>;
  readonly achievedOn: Day | null;
  readonly costCents: number;
  readonly evidence: readonly EvidenceKind[];
}

export interface Override {
  readonly isMet: boolean;
  readonly reason: string;
  readonly document: string | null;
  readonly by: string;
  readonly at: Date;
}

/** Everything a decision may look at: a person, a programme, a day and, for costs asked back, a claim. */
export interface Facts {
  readonly person: PersonFacts;
  readonly programme: ProgrammeFacts;
  readonly on: Day;
  readonly claim?: ClaimFacts;
  /** Criterion codes an administrator has settled by hand (FUND-7). */
  readonly overrides?: ReadonlyMap<string, Override>;
}

export type PersonFactName = { [K in keyof PersonFacts]: PersonFacts[K] extends Fact<infer _> ? K : never }[keyof PersonFacts];
export type ProgrammeFactName = Exclude<keyof ProgrammeFacts, 'id' | 'sources'>;
export type ClaimFactName = keyof ClaimFacts;

/** The address of one fact: what a criterion looks at and what a change would change. */
export type FactName = `person.${PersonFactName}` | `programme.${ProgrammeFactName}` | `claim.${ClaimFactName}` | 'on';

export function known<T>(value: T, origin: Origin = 'PLATFORM', readAt: Date | null = null, register: RegisterName | null = null): Fact<T> {
  return { value, origin, register, readAt, missing: null, isAssumed: false };
}

export function fromRegister<T>(register: RegisterName, value: T, readAt: Date | null = null): Fact<T> {
  return known(value, 'REGISTER', readAt, register);
}

export function declared<T>(value: T, readAt: Date | null = null): Fact<T> {
  return known(value, 'SELF_DECLARED', readAt);
}

export function assumed<T>(value: T): Fact<T> {
  return { ...known(value), isAssumed: true };
}

/** The person has not been asked. */
export function notAsked<T>(): Fact<T> {
  return { value: undefined, origin: 'SELF_DECLARED', register: null, readAt: null, missing: 'NOT_ASKED', isAssumed: false };
}

/** The register was asked and did not answer: unknown, never false (FUND-6). */
export function noAnswer<T>(register: RegisterName, askedAt: Date | null = null): Fact<T> {
  return { value: undefined, origin: 'REGISTER', register, readAt: askedAt, missing: 'NO_ANSWER', isAssumed: false };
}

export function notRecorded<T>(origin: Origin = 'PLATFORM'): Fact<T> {
  return { value: undefined, origin, register: null, readAt: null, missing: 'NOT_RECORDED', isAssumed: false };
}

/** The same facts with one of them different. */
export function withFact(facts: Facts, name: FactName, value: unknown): Facts {
  const [part, key] = name.split('.') as [string, string | undefined];
  if (part === 'on') return { ...facts, on: value as Day };
  if (part === 'programme') return { ...facts, programme: { ...facts.programme, [key as string]: value } };
  if (part === 'claim') {
    const claim = facts.claim as ClaimFacts;
    return { ...facts, claim: { ...claim, [key as string]: key === 'isAchieved' ? { ...claim.isAchieved, value, missing: null } : value } };
  }
  const before = facts.person[key as PersonFactName];
  return { ...facts, person: { ...facts.person, [key as string]: { ...before, value, missing: null } } };
}

/** Highest completed education as a level of the qualifications framework. */
export const frameworkLevels = {
  BASIC: 2,
  SECONDARY: 4,
  VOCATIONAL: 4,
  FIRST_CYCLE_SHORT: 5,
  BACHELOR: 6,
  MASTER: 7,
  DOCTORAL: 8,
} as const;

/** The same date so many months earlier; days that month does not have become its last. */
export function monthsBefore(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
