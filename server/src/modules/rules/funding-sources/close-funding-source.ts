import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { audit } from '../../platform/audit/audit.ts';
import { SourceIsNot } from './errors.ts';
import { findOwnSource } from './find-own-source.ts';
import { FundingSourceStatus } from './funding-source-status.enum.ts';
import { say } from './words/index.gen.ts';

/** Takes no more applications; what is under way goes on (FUND-1). */
export async function closeFundingSource(ctx: Context, input: { fundingSource: string }): Promise<{ id: string }> {
  return moveTo(ctx, input.fundingSource, FundingSourceStatus.PUBLISHED, FundingSourceStatus.CLOSED, say.onlyAPublishedSourceCanBeClosed);
}

/** Puts a closed source away: it leaves the lists, its page and history stay (FUND-1). */
export async function archiveFundingSource(ctx: Context, input: { fundingSource: string }): Promise<{ id: string }> {
  return moveTo(ctx, input.fundingSource, FundingSourceStatus.CLOSED, FundingSourceStatus.ARCHIVED, say.onlyAClosedSourceCanBeArchived);
}

async function moveTo(
  ctx: Context,
  globalId: string,
  from: FundingSourceStatus,
  to: FundingSourceStatus,
  refusal: { lv: string; en: string },
): Promise<{ id: string }> {
  return inTransaction(ctx.em, async (em) => {
    const source = await findOwnSource(ctx, em, globalId);
    if (source.status !== from) throw new SourceIsNot(refusal);
    source.status = to;
    await em.flush();
    await audit(
      ctx,
      {
        action: to === FundingSourceStatus.CLOSED ? 'closeFundingSource' : 'archiveFundingSource',
        subject: `FundingSource:${source.id}`,
        before: { status: from },
        after: { status: to },
      },
      em,
    );
    return { id: source.id };
  });
}
