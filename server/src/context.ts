import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Clock } from './shared/clock.ts';
import type { Locale } from './shared/translation.ts';
import type { Role } from './modules/roles/role.enum.ts';

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
  /** The live session, for those few use cases that change it. */
  session: RequestSession;
}

export interface RequestSession {
  endsAt: Date | null;
  idleEndsAt: Date | null;
  /** Remembers in which capacity the person acts from now on. */
  actAs(capacity: Capacity): Promise<void>;
  /** Starts the idle time anew. */
  extend(): Promise<void>;
}
