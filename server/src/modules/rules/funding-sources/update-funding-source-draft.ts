import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { Person } from '../../people/accounts/person.entity.ts';
import { audit } from '../../platform/audit/audit.ts';
import { signedIn } from '../../platform/access/scope.ts';
import { SourceIsNot } from './errors.ts';
import { findOwnSource } from './find-own-source.ts';
import { FundingSourceStatus } from './funding-source-status.enum.ts';
import type { UpdateFundingSourceDraftInput } from './funding-source.inputs.ts';
import { FundingSourceVersion } from './funding-source-version.entity.ts';
import { readRules } from './read-rules.ts';
import { VersionStatus } from './version-status.enum.ts';
import { say } from './words/index.gen.ts';

/** Writes the rules of the draft; begins one when there is none. Whoever writes last is its author, so that a second person publishes it. */
export async function updateFundingSourceDraft(ctx: Context, input: UpdateFundingSourceDraftInput): Promise<{ id: string }> {
  const rules = readRules(input.rules);
  return inTransaction(ctx.em, async (em) => {
    const source = await findOwnSource(ctx, em, input.fundingSource);
    if (source.status === FundingSourceStatus.CLOSED || source.status === FundingSourceStatus.ARCHIVED)
      throw new SourceIsNot(say.thisSourceIsClosed2);
    const author = em.getReference(Person, signedIn(ctx).personId, { wrapped: true });
    const versions = await em.find(FundingSourceVersion, { fundingSource: source.id }, { orderBy: { number: 'asc' } });
    const draft =
      versions.find(({ status }) => status === VersionStatus.DRAFT) ??
      em.create(FundingSourceVersion, {
        createdAt: ctx.clock.now(),
        fundingSource: source,
        number: (versions.at(-1)?.number ?? 0) + 1,
        status: VersionStatus.DRAFT,
        rules,
      });
    draft.rules = rules;
    draft.createdBy = author;
    await em.persist(draft).flush();
    await audit(
      ctx,
      { action: 'updateFundingSourceDraft', subject: `FundingSourceVersion:${draft.id}`, after: { number: draft.number, rules } },
      em,
    );
    return { id: draft.id };
  });
}
