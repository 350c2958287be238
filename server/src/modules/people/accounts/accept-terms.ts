import type { EntityManager } from '@mikro-orm/postgresql';
import { TERMS_VERSION } from './terms.ts';

/** Puts on record that a person accepted the terms in force (ACC-2); a second time changes nothing. */
export async function acceptTerms(em: EntityManager, personId: string, at: Date): Promise<void> {
  await em.execute('insert into terms_acceptance (person_id, version, accepted_at) values (?, ?, ?) on conflict do nothing', [
    personId,
    TERMS_VERSION,
    at,
  ]);
}
