import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonalCodes } from '../../platform/sealing/personal-codes.ts';

/** Who somebody is by what the identity provider vouches for. */
export interface Recognised {
  personalCode: string;
  givenName: string;
  familyName: string;
  birthDate: string;
}

/**
 * Finds the person whom the identity provider vouches for, or remembers a new one. The personal code decides who it is;
 * a name that changed, at a wedding say, is taken over.
 */
export async function recognisePerson(em: EntityManager, codes: PersonalCodes, claims: Recognised): Promise<string> {
  // one statement: two first logins at once make one person
  const [row] = await em.execute<{ id: string }[]>(
    `insert into person (given_name, family_name, birth_date, personal_code_hash, personal_code_cipher) values (?, ?, ?, ?, ?)
     on conflict (personal_code_hash) do update set given_name = excluded.given_name, family_name = excluded.family_name, birth_date = excluded.birth_date
     returning id`,
    [claims.givenName, claims.familyName, claims.birthDate, codes.hash(claims.personalCode), codes.seal(claims.personalCode)],
  );
  return row!.id;
}
