import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../shared/clock.ts';
import { AuditEntry } from './audit-entry.entity.ts';

/** A login is the person's own doing; it is kept so that they can see one that was not. */
export async function recordLogin(em: EntityManager, clock: Clock, personId: string, address: string | null): Promise<void> {
  em.create(AuditEntry, {
    at: clock.now(),
    actorId: personId,
    action: 'logIn',
    subject: `Person:${personId}`,
    address,
    role: null,
    purpose: null,
    before: null,
    after: null,
  });
  await em.flush();
}
