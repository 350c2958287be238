import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Clock } from './shared/clock.ts';
import type { Locale } from './shared/translation.ts';
import type { BankNumbers } from './modules/platform/sealing/bank-numbers.ts';
import type { PersonalCodes } from './modules/platform/sealing/personal-codes.ts';
import type { Role } from './modules/platform/access/role.enum.ts';

/** A capacity in which somebody acts, perhaps bound to one provider or one funding source (ROLE-1). */
export interface Capacity {
  role: Role;
  providerId: string | null;
  fundingSourceId: string | null;
}

/** Who is logged in, as far as decisions need it. */
export interface SignedIn {
  personId: string;
  /** null until the account is opened. */
  accountId: string | null;
  capacities: Capacity[];
  actingAs: Capacity;
  /** There are staff roles, but the login came without the second factor they need (INT-1). */
  staffRolesWithheld?: boolean;
}

/** What a request carries: handed to every resolver and use case. */
export interface Context {
  em: EntityManager;
  clock: Clock;
  viewer: SignedIn | null;
  locale: Locale;
  /** Network address for the audit log. */
  address: string | null;
  requestId: string;
  log: Logger;
  /** Seals and finds personal codes. */
  personalCodes: PersonalCodes;
  /** Seals and opens bank account numbers. */
  bankNumbers: BankNumbers;
  /** The live session, for those few use cases that change it. */
  session: RequestSession;
}

export interface RequestSession {
  endsAt: Date | null;
  idleEndsAt: Date | null;
  /** A cookie came whose session is over: the person is told so rather than merely asked to log in. */
  hasEnded: boolean;
  /** Remembers in which capacity the person acts from now on. */
  actAs(capacity: Capacity): Promise<void>;
  /** Starts the idle time anew. */
  extend(): Promise<void>;
  /** Every live session of the person, newest first; ids here are fingerprints, never what the cookie holds. */
  list(): Promise<OwnSession[]>;
  /** Ends one of the person's sessions; false when there is none of that id. */
  end(id: string): Promise<boolean>;
}

/** Where else one is logged in. */
export interface OwnSession {
  id: string;
  startedAt: Date;
  lastSeenAt: Date;
  browser: string | null;
  isCurrent: boolean;
}
