import type { EntityManager } from '@mikro-orm/postgresql';
import { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import type { CriterionAnswer } from '../../modules/rules/eligibility/criterion-answer.ts';
import { keepAnswer } from '../../modules/rules/eligibility/kept-answer.ts';
import { redecide } from '../../modules/training/dry-runs/redecide.ts';
import { quoteMany } from '../../modules/money/quotes/quote-many.ts';
import { dayOf } from '../population/days.ts';
import { sourceCodes } from '../population/make-world.ts';
import type { SeedApplication, SeedTransfer } from '../population/world.ts';
import { portions } from './insert-rows.ts';
import { accountIdOf } from './load-people.ts';
import type { Loading } from './loading.ts';

const OPEN = new Set([
  ApplicationStatus.SUBMITTED,
  ApplicationStatus.WAITLISTED,
  ApplicationStatus.APPROVED,
  ApplicationStatus.IN_TRAINING,
]);

/** Applications somebody can still act on: they are decided by the facts of now. */
export function isOpen(one: SeedApplication): boolean {
  return OPEN.has(one.status);
}

/** A reservation of an open application is posted after its decision, so that the decision sees the money it was made on. */
export function waitsForDecision(transfer: SeedTransfer): boolean {
  return transfer.reference !== null && 'events' in transfer.reference && isOpen(transfer.reference);
}

export async function loadDecisions({ em, ids, world, now }: Loading): Promise<void> {
  const open = world.applications.filter(isOpen);
  for (const [from, until] of portions(open.length)) {
    const some = open.slice(from, until);
    const quotes = await quoteMany(
      em,
      some.map((one) => ({
        accountId: accountIdOf.get(one.holder) as string,
        programmeId: ids.of(one.group.programme),
        groupId: ids.of(one.group),
        on: dayOf(one.submittedAt),
        applicationId: ids.of(one),
      })),
      now,
    );
    await keepDecisions(
      em,
      some.map((one, index) => ({
        id: ids.of(one),
        criteria:
          quotes[index]?.schemes.find((scheme) => scheme.sourceCode === sourceCodes[one.source] && scheme.schemeCode === one.schemeCode)
            ?.criteria ?? [],
      })),
    );
  }
}

/** What has ended was decided by the version of its day, on the facts of its day (FUND-2): the same the engine gives when asked again. */
export async function loadPastDecisions({ em, ids, world, sourceIds }: Loading): Promise<void> {
  const ended = new Set(world.applications.filter((one) => !isOpen(one)).map((one) => ids.of(one)));
  for (const [code, id] of sourceIds) {
    let some: Decided[] = [];
    for await (const { past, answer } of redecide(em, { id, code })) {
      if (ended.has(past.id)) some.push({ id: past.id, criteria: answer.criteria });
      if (some.length === AT_ONCE) {
        await keepDecisions(em, some);
        some = [];
      }
    }
    await keepDecisions(em, some);
  }
}

const AT_ONCE = 500;

interface Decided {
  id: string;
  criteria: readonly CriterionAnswer[];
}

async function keepDecisions(em: EntityManager, decided: readonly Decided[]): Promise<void> {
  if (decided.length === 0) return;
  await em.execute(
    'update application a set decision = line.decision from jsonb_to_recordset(?::jsonb) as line(id uuid, decision jsonb) where a.id = line.id',
    [JSON.stringify(decided.map(({ id, criteria }) => ({ id, decision: criteria.map(keepAnswer) })))],
  );
}
