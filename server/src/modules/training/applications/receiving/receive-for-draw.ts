import type { Context } from '../../../../context.ts';
import { inTransaction } from '../../../../shared/in-transaction.ts';
import { holdOpenDraw, ticketOf } from '../../draws/give-ticket.ts';
import { intentOf } from '../../../platform/idempotency/intent.ts';
import { keepKey } from '../../../platform/idempotency/keep-key.ts';
import { earlierResult } from '../../../platform/idempotency/once.ts';
import type { SubmitApplicationInput } from '../application.inputs.ts';
import { alreadyApplied } from '../errors.ts';
import { momentWords } from '../../../../shared/moment-words.ts';
import { say } from '../words/index.gen.ts';

/** The group takes applications, its programme is in the catalogue and this source pays for it: as for everybody, to the second. */
const GOAL = `
  select g.id as group_id, p.price_cents from learning_group g join programme p on p.id = g.programme_id, learning_account l
   where g.id = ? and g.status = 'OPEN' and g.applications_from <= ? and ? < g.applications_until and p.status = 'PUBLISHED'
     and exists (select from programme_funding_source ps where ps.programme_id = p.id and ps.funding_source_id = ?) and l.id = ? and l.closed_at is null`;

/**
 * Receives an application for a draw (BEY-20): it gets a ticket, and nothing is decided before the draw. One person has one ticket,
 * however many groups they apply to, and keeps it when they withdraw and come back. Answers its id; undefined where no draw is open now.
 */
export async function receiveForDraw(
  ctx: Context,
  input: SubmitApplicationInput & { fundingSource: string },
  groupId: string,
  key: string,
): Promise<string | undefined> {
  const { accountId, personId } = ctx.viewer!;
  const now = ctx.clock.now();
  try {
    return await inTransaction(ctx.em, async (em) => {
      const draw = await holdOpenDraw(em, input.fundingSource, now, ctx.clock.today());
      if (!draw) return undefined;
      const [goal] = await em.execute<unknown[]>(GOAL, [groupId, now, now, draw.sourceId, accountId]);
      if (!goal) return undefined;
      const [{ id }] = await em.execute<[{ id: string }]>('select uuidv7() as id');
      if (!(await keepKey(em, personId, key, intentOf('submitApplication', input), id))) throw new SentTwice();
      const { id: ticketId, ticket } = await ticketOf(em, draw.id, accountId!, now);
      await em.execute(
        `with numbered as (select nextval('application_receipt_number_seq') as receipt),
              received as (
                insert into application (id, number, receipt_number, account_id, group_id, funding_source_id, scheme_code, status, price_cents, co_payment_cents, submitted_at, decision, draw_ticket_id)
                select ?, 'P-' || ? || '-' || lpad(n.receipt::text, 6, '0'), n.receipt, ?, g.group_id, ?, ?, 'SUBMITTED', g.price_cents, g.price_cents, ?, '[]', ? from numbered n, (${GOAL}) g returning id)
         insert into application_event (application_id, at, "to", actor_id, reason) select id, ?, 'SUBMITTED', ?, ?::jsonb from received`,
        [
          id,
          ctx.clock.today().slice(0, 4),
          accountId,
          draw.sourceId,
          input.schemeCode ?? null,
          now,
          ticketId,
          ...[groupId, now, now, draw.sourceId, accountId],
          now,
          personId,
          JSON.stringify(receivedWords(ticket, new Date(draw.drawAt))),
        ],
      );
      return id;
    });
  } catch (error) {
    const isThere = (error as { constraint?: string }).constraint === 'one_live_application_per_person_and_group';
    if (!isThere && !(error instanceof SentTwice)) throw error;
    // the same request may have come in between, with the same key
    const earlier = await earlierResult(ctx.em, personId, key, intentOf('submitApplication', input));
    if (earlier) return earlier;
    throw alreadyApplied();
  }
}

/** The key is being used at this moment by the same request, sent twice. */
class SentTwice extends Error {}

function receivedWords(ticket: string, drawAt: Date) {
  return say.applicationReceived2({ ticket, drawAt: momentWords(drawAt) });
}
