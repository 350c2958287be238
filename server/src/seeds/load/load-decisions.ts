import { ApplicationStatus } from '../../modules/applications/application-status.enum.ts';
import { keepAnswer } from '../../modules/eligibility/kept-answer.ts';
import { quoteMany } from '../../modules/quotes/quote-many.ts';
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

/** Applications somebody can still act on: their decisions are explained in full, as the engine gives them (FUND-5). */
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
    const decisions = some.map((one, index) => ({
      id: ids.of(one),
      decision:
        quotes[index]?.schemes
          .find((scheme) => scheme.sourceCode === sourceCodes[one.source] && scheme.schemeCode === one.schemeCode)
          ?.criteria.map(keepAnswer) ?? [],
    }));
    await em.execute(
      'update application a set decision = line.decision from jsonb_to_recordset(?::jsonb) as line(id uuid, decision jsonb) where a.id = line.id',
      [JSON.stringify(decisions)],
    );
  }
}
