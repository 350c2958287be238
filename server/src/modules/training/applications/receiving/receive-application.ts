import type { Context } from '../../../../context.ts';
import { localId } from '../../../../shared/global-id.ts';
import { Invalid, NotFound } from '../../../../shared/errors.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import { earlierResult } from '../../../platform/idempotency/once.ts';
import { checkKey, intentOf } from '../../../platform/idempotency/intent.ts';
import type { StoredApplication } from '../application.queries.ts';
import { ApplicationRefused, alreadyApplied, groupClosed, sourceClosed } from '../errors.ts';
import { closedSourceWords } from '../words/closed-source-words.ts';
import { closedGroupWords } from '../words/closed-group-words.ts';
import { receiveForDraw } from './receive-for-draw.ts';
import type { SubmitApplicationInput } from '../application.inputs.ts';
import { handIn } from './hand-in.ts';
import { say } from '../words/index.gen.ts';

export interface Received {
  id: string;
  /** As it was received; undefined when this key was received before, and this is its application. */
  fresh: StoredApplication | undefined;
  /** It waits for a draw, not for its turn. */
  isDrawn?: boolean;
}

/**
 * Receives an application: one statement and one commit give it its number in the order of receipt and keep its key (FUND-24).
 * Everything that needs other people's places and money is decided afterwards, in the order of the numbers.
 */
export async function receiveApplication(ctx: Context, input: SubmitApplicationInput): Promise<Received> {
  const { accountId, personId } = ctx.viewer!;
  if (!accountId) throw new ApplicationRefused(ErrorCode.NOT_ALLOWED, say.openALearningAccountFirst);
  const key = checkKey(input.idempotencyKey);
  if (!input.confirmFacts) throw new Invalid(['confirmFacts'], say.confirmTheFactsAndConditions);
  const source = input.fundingSource ?? null;
  const second = input.secondFundingSource ?? null;
  if (second && (!source || source === second)) throw new Invalid(['secondFundingSource'], say.theSecondFundingSource);
  const groupId = localId('Group', input.group);
  if (!groupId) throw new NotFound(['group']);
  const intent = intentOf('submitApplication', input);
  try {
    const fresh = await handIn(ctx.em, {
      accountId,
      personId,
      key,
      intent,
      groupId,
      source,
      schemeCode: input.schemeCode ?? null,
      secondSource: second,
      secondSchemeCode: input.secondSchemeCode ?? null,
      at: ctx.clock.now(),
      day: ctx.clock.today(),
    });
    if (fresh) return { id: fresh.id, fresh };
  } catch (error) {
    // the same request, or another for the same group, came in at the same moment by another server
    if ((error as { constraint?: string }).constraint !== 'one_live_application_per_person_and_group') throw error;
  }
  const earlier = await earlierResult(ctx.em, personId, key, intent);
  if (earlier) return { id: earlier, fresh: undefined };
  // a draw gives out the money of one source
  const drawn = source && !second ? await receiveForDraw(ctx, { ...input, fundingSource: source }, groupId, key) : undefined;
  if (drawn) return { id: drawn, fresh: undefined, isDrawn: true };
  throw await whyNotReceived(ctx, groupId, accountId, source, second);
}

/** Nothing was received and the key is new: the group is closed, the person has applied already, or the account or the source is closed. */
async function whyNotReceived(
  ctx: Context,
  groupId: string,
  accountId: string,
  source: string | null,
  second: string | null,
): Promise<Error> {
  const now = ctx.clock.now();
  const [group] = await ctx.em.execute<
    { status: string; from: string; until: string; isPublished: boolean; isOpen: boolean; hasApplied: boolean; hasAccount: boolean }[]
  >(
    `select g.status, g.applications_from as "from", g.applications_until as "until", p.status = 'PUBLISHED' as "isPublished",
            (g.status = 'OPEN' and g.applications_from <= ? and ? < g.applications_until and p.status = 'PUBLISHED') as "isOpen",
            exists (select from application a where a.account_id = ? and a.group_id = g.id and a.status not in ('WITHDRAWN', 'REJECTED', 'TRANSFERRED')) as "hasApplied",
            exists (select from learning_account l where l.id = ? and l.closed_at is null) as "hasAccount"
       from learning_group g join programme p on p.id = g.programme_id where g.id = ? and p.status <> 'DRAFT'`,
    [now, now, accountId, accountId, groupId],
  );
  if (!group) return new NotFound(['group']);
  if (!group.isOpen) return groupClosed(closedGroupWords({ ...group, from: new Date(group.from), until: new Date(group.until) }, now));
  if (group.hasApplied) return alreadyApplied();
  if (!group.hasAccount) return new ApplicationRefused(ErrorCode.NOT_ALLOWED, say.yourLearningAccountIsClosed);
  if (second) return sourceClosed(say.oneOfTheTwoFundingSourcesDoes);
  return sourceClosed(await closedSourceWords(ctx.em, source ?? '', now));
}
