import type { Context } from '../../../../context.ts';
import type { Translation } from '../../../../shared/translation.ts';
import type { ErrorCode } from '../../../../shared/error-code.enum.ts';
import type { ApplicationPayload } from '../application.payloads.ts';
import { ApplicationStatus } from '../application-status.enum.ts';

/**
 * An application the platform refused is an answer and a refusal at once: the payload carries the application, with its number and the
 * decision criterion by criterion, and the refusal in words. Read from what is kept, so that repetitions answer the same.
 */
export async function refusalsOf(ctx: Context, answer: ApplicationPayload): Promise<ApplicationPayload> {
  if (answer.application?.status !== ApplicationStatus.REJECTED) return answer;
  const [row] = await ctx.em.execute<{ code: ErrorCode | null; message: Translation | null }[]>(
    `select a.refusal as code, (select e.reason from application_event e where e.application_id = a.id and e."to" = 'REJECTED' order by e.at desc, e.id desc limit 1) as message from application a where a.id = ?`,
    [answer.application.id],
  );
  if (!row?.code || !row.message) return answer;
  return { ...answer, userErrors: [{ code: row.code, message: row.message, path: ['fundingSource'] }] };
}
