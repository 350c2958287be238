import type { EducationLevel } from '../../modules/people/accounts/education-level.enum.ts';
import type { EmploymentStatus } from '../../modules/people/accounts/employment-status.enum.ts';
import type { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import type { SchemeKind } from '../../modules/rules/funding-sources/scheme-kind.enum.ts';
import type { GrantStatus } from '../../modules/money/grants/grant-status.enum.ts';
import type { GroupStatus } from '../../modules/catalogue/groups/group-status.enum.ts';
import type { WeeklyTime } from '../../modules/catalogue/groups/group.entity.ts';
import type { LedgerAccountKind } from '../../modules/money/ledger/ledger-account-kind.enum.ts';
import type { TransferKind } from '../../modules/money/ledger/transfer-kind.enum.ts';
import type { StudyMode } from '../../modules/catalogue/programmes/study-mode.enum.ts';
import type { Translation } from '../../shared/translation.ts';
import type { ProgrammeRow, SourceKey } from '../catalogue/read-programmes.ts';
import type { DemonstrationPerson } from '../people/demonstration-people.ts';

/** A person of the demonstration; those with a story carry it. */
export interface Resident {
  givenName: string;
  familyName: string;
  personalCode: string;
  birthDate: string;
  demonstration: DemonstrationPerson | undefined;
  account: ResidentAccount | undefined;
}

export interface ResidentAccount {
  openedOn: string;
  municipalityCode: string;
  education: EducationLevel;
  employment: EmploymentStatus;
  employerSector: string | null;
  learningWishes: string | null;
  /** A needy or low-income household, as the register says; nobody's word but its own. */
  hasLowIncome: boolean;
  noticeLocale: 'LV' | 'EN';
}

/** Somebody who certainly has an account. */
export type AccountHolder = Resident & { account: ResidentAccount };

export interface SeedGroup {
  code: string;
  programme: ProgrammeRow;
  mode: StudyMode;
  /** undefined: online only. */
  place: number | undefined;
  startsOn: string;
  endsOn: string;
  weeklyTimes: WeeklyTime[];
  teachers: string[];
  minimumSize: number;
  maximumSize: number;
  placesTaken: number;
  applicationsFrom: number;
  applicationsUntil: number;
  status: GroupStatus;
}

export interface SeedGrant {
  holder: AccountHolder;
  /** Day of the allocation round. */
  roundOn: string;
  amountCents: number;
  status: GrantStatus;
  chooseBy: string;
  useBy: string;
  carriedOverOn: string | null;
  rulesVersion: number;
}

export interface SeedApplication {
  holder: AccountHolder;
  group: SeedGroup;
  source: SourceKey;
  schemeCode: string;
  schemeKind: SchemeKind;
  rulesVersion: number;
  status: ApplicationStatus;
  priceCents: number;
  /** What each grant pays, the older first; empty when the budget pays. */
  fromGrants: { grant: SeedGrant; cents: number }[];
  paidBySchemeCents: number;
  coPaymentCents: number;
  submittedAt: number;
  decidedAt: number | null;
  completedOn: string | null;
  /** When completion or interruption was recorded. */
  endedAt: number | null;
  hoursMissed: number;
  events: { at: number; from: ApplicationStatus | null; to: ApplicationStatus; reason: Translation | null }[];
}

/** A ledger account before it has an id: its kind and whose it is. */
export interface SeedLedgerAccount {
  kind: LedgerAccountKind;
  subject: SeedGrant | SeedApplication | Resident | SeedSettlement | { provider: string } | { source: SourceKey };
  source: SourceKey;
}

export interface SeedTransfer {
  at: number;
  kind: TransferKind;
  debit: SeedLedgerAccount;
  credit: SeedLedgerAccount;
  cents: number;
  reason: string;
  reference: SeedGrant | SeedApplication | SeedSettlement | null;
  source: SourceKey;
}

/** The monthly statement of a provider and a source. */
export interface SeedSettlement {
  provider: string;
  source: SourceKey;
  /** "2026-05" */
  month: string;
  status: 'OPEN' | 'PAYABLE' | 'PAID' | 'ON_HOLD';
  lines: SeedSettlementLine[];
  confirmedAt: number | null;
  approvedAt: number | null;
  payableCents: number | null;
  payBy: string | null;
  paidOn: string | null;
  /** Why its payment is stopped, in Latvian as an officer would write. */
  stopReason: string | null;
}

export interface SeedSettlementLine {
  kind: 'COMPLETED' | 'ENDED_EARLY' | 'CLAWED_BACK';
  application: SeedApplication;
  cents: number;
  at: number;
  /** The line of which it takes back a part. */
  corrects: SeedSettlementLine | null;
  reason: string | null;
  objection: string | null;
}

export interface World {
  residents: Resident[];
  groups: SeedGroup[];
  grants: SeedGrant[];
  applications: SeedApplication[];
  /** Programmes on the learning path of a person (FUND-8). */
  paths: { holder: AccountHolder; goal: string; programmes: ProgrammeRow[] }[];
  /** In order of time. */
  transfers: SeedTransfer[];
  settlements: SeedSettlement[];
}
