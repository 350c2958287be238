import { settleFacts } from '../applications/deciding/settle-facts.ts';
import { refreshFacts, type RegisterParts } from '../../people/registers/refresh-facts.ts';

/** How many people are asked about in one go. */
const PORTION = 50;

/**
 * Asks the registers again about people something waits for (FUND-6): applications that wait for facts, registers that did not answer,
 * and accounts opened lately. Applications whose facts are settled are decided at once. Answers about how many people it could ask.
 */
export async function recheckFacts(parts: RegisterParts): Promise<number> {
  const now = parts.clock.now();
  const people = await parts.em.fork().execute<{ personId: string; applicationIds: string[] | null }[]>(
    `select l.person_id as "personId",
            (select json_agg(a.id order by a.receipt_number) from application a where a.account_id = l.id and a.status = 'WAITING_FOR_FACTS') as "applicationIds"
       from learning_account l
      where l.closed_at is null
        and ((l.opened_on >= ?::date - 1 and not exists (select from register_answer r where r.person_id = l.person_id))
          or exists (select from register_answer r where r.person_id = l.person_id and r.valid_until <= ?
                       and (r.value is null or r.value = 'null'::jsonb or exists (select from application a where a.account_id = l.id and a.status = 'WAITING_FOR_FACTS')))
          or (exists (select from application a where a.account_id = l.id and a.status = 'WAITING_FOR_FACTS')
              and not exists (select from register_answer r where r.person_id = l.person_id)))
      order by l.id limit ${PORTION}`,
    [parts.clock.today(), now],
  );
  let asked = 0;
  let trouble: unknown;
  for (const { personId, applicationIds } of people) {
    try {
      const isNews = await refreshFacts(parts, personId, 'eligibility');
      if (isNews) for (const id of applicationIds ?? []) await settleFacts({ em: parts.em, clock: parts.clock }, id);
      asked += 1;
    } catch (error) {
      // one person's trouble must not keep the others waiting
      trouble ??= error;
    }
  }
  if (trouble && asked === 0) throw trouble;
  return asked;
}
