import type { EntityManager } from '@mikro-orm/postgresql';
import { ageOn, turnsOn } from '../../../shared/age.ts';
import { AccountWasClosed, TooYoung } from './errors.ts';

const YOUNGEST = 16;

/** Opens the account of a person from sixteen on (ACC-1); answers the one they have where it is open already. */
export async function openForPerson(em: EntityManager, personId: string, today: string): Promise<string> {
  const [person] = await em.execute<{ birthDate: string }[]>('select birth_date::text as "birthDate" from person where id = ?', [personId]);
  if (ageOn(person!.birthDate, today) < YOUNGEST) throw new TooYoung(turnsOn(person!.birthDate, YOUNGEST));
  const [{ number } = { number: '' }] = await em.execute<{ number: string }[]>(`select nextval('learning_account_number') as number`);
  // pressed twice at once, the second waits here for the first and finds its account
  const [opened] = await em.execute<{ id: string }[]>(
    'insert into learning_account (person_id, number, opened_on) values (?, ?, ?) on conflict (person_id) do nothing returning id',
    [personId, `IMK-${String(number).padStart(6, '0')}`, today],
  );
  if (opened) return opened.id;
  const [there] = await em.execute<{ id: string; closed: boolean }[]>(
    'select id, closed_at is not null as closed from learning_account where person_id = ?',
    [personId],
  );
  if (there!.closed) throw new AccountWasClosed();
  return there!.id;
}
