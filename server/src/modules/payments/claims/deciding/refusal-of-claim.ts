import type { Context } from '../../../../context.ts';
import { ErrorCode } from '../../../../shared/error-code.enum.ts';
import type { Translation } from '../../../../shared/translation.ts';
import type { ClaimPayload } from '../claim.payloads.ts';

/** A claim the rules refuse is an answer and a refusal at once. Read from what is kept, so that repetitions answer the same. */
export async function refusalOfClaim(ctx: Context, answer: ClaimPayload): Promise<ClaimPayload> {
  if (!answer.claim) return answer;
  const [row] = await ctx.em.execute<{ message: Translation }[]>(
    `select (select e.reason from claim_event e where e.claim_id = c.id and e."to" = 'REJECTED' order by e.at desc, e.id desc limit 1) as message
       from claim c where c.id = ? and c.status = 'REJECTED' and c.refusal is not null`,
    [answer.claim.id],
  );
  return row ? { ...answer, userErrors: [{ code: ErrorCode.NOT_ELIGIBLE, message: row.message, path: [] }] } : answer;
}
