import type { EntityManager } from '@mikro-orm/postgresql';
import { hook } from '../../../shared/hook.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Translation } from '../../../shared/translation.ts';

/** What a provider has earned with one training of one source. */
export interface Earning {
  applicationId: string;
  providerId: string;
  fundingSourceId: string;
  kind: 'COMPLETED' | 'ENDED_EARLY';
  amountCents: number;
  /** How the amount follows from the source's rule. */
  explanation: Translation;
  /** Code of the cause, "COMPLETED". */
  reason: string;
  actorId: string | null;
  at: Date;
  /** Day in Riga; its month is the statement's. */
  today: string;
}

/** A provider has earned reserved money: whoever owes it writes that down in the same transaction, or nothing happened. */
export const earned = hook<[em: EntityManager, earning: Earning]>('earned');

/** An application has just been decided, and its person waits for the answer. The decision is committed. */
export const decided = hook<[parts: { em: EntityManager; clock: Clock }, applicationId: string]>('decided');
