import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../shared/clock.ts';
import { uuids } from '../../../shared/uuids.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { PersonalCodes } from '../../platform/sealing/personal-codes.ts';
import { connectedRegisters, factsOf, registerFacts, type ConnectedRegister } from './register-facts.ts';
import type { Registers } from './registers.ts';

export interface RegisterParts {
  em: EntityManager;
  clock: Clock;
  personalCodes: PersonalCodes;
  registers: Registers;
}

const DAY = 86_400_000;
/** A register that did not answer is asked again after this long. */
export const ASK_AGAIN_AFTER = 15 * 60_000;

interface Known {
  fact: string;
  isSettled: boolean;
  validUntil: Date;
}

/**
 * Reads from the registers what is missing or too old about a person. What does not answer becomes unknown and is asked again
 * later (FUND-6); an answer that may still be relied on stays. Each look is in the audit log with its purpose. Answers whether a fact was newly settled.
 */
export async function refreshFacts(
  { em, clock, personalCodes, registers }: RegisterParts,
  personId: string,
  purpose: string,
): Promise<boolean> {
  const own = em.fork();
  const [person] = await own.execute<{ cipher: string }[]>('select personal_code_cipher as cipher from person where id = ?', [personId]);
  if (!person) return false;
  const known = await knownFacts(own, personId);
  const due = connectedRegisters.filter((register) => factsOf(register).some((fact) => isDue(known.get(fact), clock.now())));
  if (due.length === 0) return false;
  const code = personalCodes.open(person.cipher);
  const replies = await Promise.all(due.map(async (register) => ({ register, reply: await registers.ask(register, code, purpose) })));
  const now = clock.now();
  let isNews = false;
  for (const { register, reply } of replies) {
    if (reply.isAnswered) {
      isNews ||= factsOf(register).some((fact) => !known.get(fact)?.isSettled);
      await keep(own, personId, register, reply.facts, now, new Date(now.getTime() + registerFacts[register].validDays * DAY));
    } else {
      await keepUnanswered(own, personId, register, known, now);
    }
  }
  await audit(
    { em: own, clock, viewer: null, address: null },
    replies.map(({ register, reply }) => ({
      action: 'askRegister',
      subject: `Person:${personId}`,
      purpose,
      after: { register, answered: reply.isAnswered, ...(reply.isAnswered ? {} : { why: reply.why }) },
    })),
  );
  return isNews;
}

function isDue(known: Known | undefined, now: Date): boolean {
  return known === undefined || known.validUntil <= now;
}

async function knownFacts(em: EntityManager, personId: string): Promise<Map<string, Known>> {
  const rows = await em.execute<{ fact: string; isSettled: boolean; validUntil: string }[]>(
    `select fact, (value is not null and value <> 'null'::jsonb) as "isSettled", valid_until as "validUntil" from register_answer where person_id = any(?::uuid[])`,
    [uuids([personId])],
  );
  return new Map(rows.map((row) => [row.fact, { ...row, validUntil: new Date(row.validUntil) }]));
}

const KEEP = `insert into register_answer (person_id, fact, value, register, read_at, valid_until)
  select ?, f.key, f.value, ?, ?, ? from jsonb_each(?::jsonb) f
  on conflict (person_id, fact) do update set value = excluded.value, register = excluded.register, read_at = excluded.read_at, valid_until = excluded.valid_until`;

async function keep(
  em: EntityManager,
  personId: string,
  register: ConnectedRegister,
  facts: Readonly<Record<string, unknown>>,
  now: Date,
  validUntil: Date,
): Promise<void> {
  await em.execute(KEEP, [personId, register, now, validUntil, JSON.stringify(facts)]);
}

/** Unknown from now on, unless an earlier answer still holds. */
async function keepUnanswered(
  em: EntityManager,
  personId: string,
  register: ConnectedRegister,
  known: ReadonlyMap<string, Known>,
  now: Date,
): Promise<void> {
  const open = factsOf(register).filter((fact) => isDue(known.get(fact), now));
  await em.execute(KEEP, [
    personId,
    register,
    now,
    new Date(now.getTime() + ASK_AGAIN_AFTER),
    JSON.stringify(Object.fromEntries(open.map((fact) => [fact, null]))),
  ]);
}
