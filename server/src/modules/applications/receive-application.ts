import type { Context } from '../../context.ts';
import { localId } from '../../shared/global-id.ts';
import { Invalid, NotFound } from '../../shared/errors.ts';
import { ErrorCode } from '../../shared/error-code.enum.ts';
import { earlierResult } from '../idempotency/once.ts';
import { checkKey, intentOf } from '../idempotency/intent.ts';
import { ApplicationRefused, alreadyApplied, groupClosed, sourceClosed } from './errors.ts';
import { closedGroupWords } from './closed-group-words.ts';
import type { SubmitApplicationInput } from './application.inputs.ts';

export interface Received {
  id: string;
  /** False: this key was received before, and this is its application. */
  isNew: boolean;
}

/** Whoever receives holds this gate shared while taking a number: see applications_received_up_to() in the ledger's migration. */
const GATE = 7_221_507;

/** The group takes applications at this instant, its programme is in the catalogue, the source is open: to the second (FUND-25). */
const OPEN_GOAL = `
  select g.id as group_id, p.price_cents, s.id as source_id
    from learning_group g join programme p on p.id = g.programme_id
    left join funding_source s on s.code = ?
    left join lateral (
      select v.rules -> 'applications' -> 'windows' as windows from funding_source_version v
       where v.funding_source_id = s.id and v.status <> 'DRAFT' and v.effective_from <= ?::date order by v.effective_from desc, v.number desc limit 1) v on true
   where g.id = ? and g.status = 'OPEN' and g.applications_from <= ? and ? < g.applications_until and p.status = 'PUBLISHED'
     and (?::text is null or (s.status = 'PUBLISHED' and ?::date between s.eligible_from and s.eligible_until
       and exists (select from programme_funding_source ps where ps.programme_id = p.id and ps.funding_source_id = s.id)
       and (coalesce(jsonb_array_length(v.windows), 0) = 0
         or exists (select from jsonb_array_elements(v.windows) w where (w ->> 'from')::timestamptz <= ? and ? < (w ->> 'until')::timestamptz))))`;

/**
 * Receives an application: one statement and one commit give it its number in the order of receipt and keep its key (FUND-24).
 * Everything that needs other people's places and money is decided afterwards, in the order of the numbers.
 */
export async function receiveApplication(ctx: Context, input: SubmitApplicationInput): Promise<Received> {
  const { accountId, personId } = ctx.viewer!;
  if (!accountId)
    throw new ApplicationRefused(ErrorCode.NOT_ALLOWED, { lv: 'Vispirms atver mācību kontu.', en: 'Open a learning account first.' });
  const key = checkKey(input.idempotencyKey);
  if (!input.confirmFacts)
    throw new Invalid(['confirmFacts'], { lv: 'Apstiprini ziņas un noteikumus.', en: 'Confirm the facts and conditions.' });
  const groupId = localId('Group', input.group);
  if (!groupId) throw new NotFound(['group']);
  const wanted = intentOf('submitApplication', input);
  const now = ctx.clock.now();
  const source = input.fundingSource ?? null;
  const goal = [source, ctx.clock.today(), groupId, now, now, source, ctx.clock.today(), now, now];
  try {
    const [received] = await ctx.em.execute<{ id: string }[]>(
      `with gate as materialized (select pg_advisory_xact_lock_shared(${GATE})),
            goal as (select goal.* from gate, (${OPEN_GOAL}) goal, learning_account l where l.id = ? and l.closed_at is null),
            kept as (insert into idempotency_record (actor_id, key, intent, result_id) select ?, ?, ?, uuidv7() from goal on conflict (actor_id, key) do nothing returning result_id as id),
            numbered as (select id, nextval('application_receipt_number_seq') as receipt from kept),
            received as (
              insert into application (id, number, receipt_number, account_id, group_id, funding_source_id, scheme_code, status, price_cents, co_payment_cents, submitted_at, decision)
              select n.id, 'P-' || ? || '-' || lpad(n.receipt::text, 6, '0'), n.receipt, ?, g.group_id, g.source_id, ?, 'SUBMITTED', g.price_cents, g.price_cents, ?, '[]' from numbered n, goal g returning id),
            told as (
              insert into application_event (application_id, at, "to", actor_id, reason) select id, ?, 'SUBMITTED', ?, ?::jsonb from received)
       select id from received`,
      [
        ...goal,
        accountId,
        personId,
        key,
        wanted,
        ctx.clock.today().slice(0, 4),
        accountId,
        source ? (input.schemeCode ?? null) : null,
        now,
        now,
        personId,
        JSON.stringify(RECEIVED),
      ],
    );
    if (received) return { id: received.id, isNew: true };
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'one_live_application_per_person_and_group') throw error;
    // the same request may have come in between, with the same key
    const earlier = await earlierResult(ctx.em, personId, key, wanted);
    if (earlier) return { id: earlier, isNew: false };
    throw alreadyApplied();
  }
  const earlier = await earlierResult(ctx.em, personId, key, wanted);
  if (earlier) return { id: earlier, isNew: false };
  throw await whyNotReceived(ctx, groupId, goal);
}

const RECEIVED = { lv: 'Pieteikums saņemts.', en: 'Application received.' };

/** Nothing was received and the key is new: the group, the source or the account is not open. */
async function whyNotReceived(ctx: Context, groupId: string, goal: unknown[]): Promise<Error> {
  const [group] = await ctx.em.execute<{ status: string; from: string; until: string; isPublished: boolean; isOpen: boolean }[]>(
    `select g.status, g.applications_from as "from", g.applications_until as "until", p.status = 'PUBLISHED' as "isPublished",
            (g.status = 'OPEN' and g.applications_from <= ? and ? < g.applications_until and p.status = 'PUBLISHED') as "isOpen"
       from learning_group g join programme p on p.id = g.programme_id where g.id = ? and p.status <> 'DRAFT'`,
    [ctx.clock.now(), ctx.clock.now(), groupId],
  );
  if (!group) return new NotFound(['group']);
  if (!group.isOpen)
    return groupClosed(closedGroupWords({ ...group, from: new Date(group.from), until: new Date(group.until) }, ctx.clock.now()));
  const [open] = await ctx.em.execute<unknown[]>(OPEN_GOAL, goal);
  if (!open) return sourceClosed();
  return new ApplicationRefused(ErrorCode.NOT_ALLOWED, { lv: 'Tavs mācību konts ir slēgts.', en: 'Your learning account is closed.' });
}
