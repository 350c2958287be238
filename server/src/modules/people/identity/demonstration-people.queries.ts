import type { EntityManager } from '@mikro-orm/postgresql';
import type { Translation } from '../../../shared/translation.ts';
import type { Newcomer } from './newcomer.ts';
import type { PersonalCodes } from '../../platform/sealing/personal-codes.ts';

/** A person with a story, offered on the embedded login page. */
export interface DemonstrationPerson {
  id: string;
  name: string;
  story: Translation;
  /** Works on the platform in some staff role today. */
  isStaff: boolean;
}

export async function demonstrationPeople(em: EntityManager, today: string): Promise<DemonstrationPerson[]> {
  return em.execute<DemonstrationPerson[]>(
    `select p.id, p.given_name || ' ' || p.family_name as name, d.story,
       exists (select from role_grant g where g.person_id = p.id and g.valid_from <= ? and (g.valid_until is null or g.valid_until >= ?)) as "isStaff"
     from web.demonstration_person d join person p on p.id = d.person_id order by d.position, p.family_name, p.id limit 100`,
    [today, today],
  );
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the embedded provider vouches for; only people with a story, never just anybody in the database. */
export async function findDemonstrationPerson(em: EntityManager, codes: PersonalCodes, id: string): Promise<Newcomer | undefined> {
  if (!UUID.test(id)) return undefined;
  const [row] = await em.execute<{ givenName: string; familyName: string; birthDate: string; cipher: string }[]>(
    `select p.given_name as "givenName", p.family_name as "familyName", p.birth_date::text as "birthDate", p.personal_code_cipher as cipher
     from web.demonstration_person d join person p on p.id = d.person_id where p.id = ?`,
    [id],
  );
  return row && { personalCode: codes.open(row.cipher), givenName: row.givenName, familyName: row.familyName, birthDate: row.birthDate };
}
