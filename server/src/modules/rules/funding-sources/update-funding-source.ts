import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { AllocationRound } from '../../money/allocation-rounds/allocation-round.entity.ts';
import { RoundStatus } from '../../money/allocation-rounds/round-status.enum.ts';
import { audit } from '../../platform/audit/audit.ts';
import { signedIn } from '../../platform/access/scope.ts';
import { readEmail, readSteps, readText } from './create-funding-source.ts';
import { DraftNeedsSecondPerson, RoundNeedsSecondPerson } from './errors.ts';
import { findOwnSource } from './find-own-source.ts';
import type { UpdateFundingSourceInput } from './funding-source.inputs.ts';
import { FundingSourceVersion } from './funding-source-version.entity.ts';
import { VersionStatus } from './version-status.enum.ts';

const TEXTS = ['name', 'shortName', 'description', 'whoCanApply', 'institution'] as const;

/** Changes names, descriptions and contacts; rules change by versions only. */
export async function updateFundingSource(ctx: Context, input: UpdateFundingSourceInput): Promise<{ id: string }> {
  return inTransaction(ctx.em, async (em) => {
    const source = await findOwnSource(ctx, em, input.fundingSource);
    const before = { name: source.name, contactEmail: source.contactEmail, requiresFourEyes: source.requiresFourEyes };
    for (const field of TEXTS) {
      const text = input[field];
      if (text) source[field] = readText(text, field);
    }
    if (input.howToApply) source.howToApply = readSteps(input.howToApply);
    if (input.contactEmail) source.contactEmail = readEmail(input.contactEmail);
    if (input.contactPhone !== undefined) source.contactPhone = input.contactPhone?.trim() || null;
    if (input.requiresFourEyes === false && source.requiresFourEyes) await refuseWhoseWorkWaits(ctx, em, source.id);
    source.requiresFourEyes = input.requiresFourEyes ?? source.requiresFourEyes;
    await em.flush();
    await audit(
      ctx,
      {
        action: 'updateFundingSource',
        subject: `FundingSource:${source.id}`,
        before,
        after: { name: source.name, contactEmail: source.contactEmail, requiresFourEyes: source.requiresFourEyes },
      },
      em,
    );
    return { id: source.id };
  });
}

/** Nobody takes away the second pair of eyes that their own draft or round still needs. */
async function refuseWhoseWorkWaits(ctx: Context, em: EntityManager, sourceId: string): Promise<void> {
  const own = { fundingSource: sourceId, createdBy: signedIn(ctx).personId };
  if ((await em.count(FundingSourceVersion, { ...own, status: VersionStatus.DRAFT })) > 0) throw new DraftNeedsSecondPerson();
  const waits = { $in: [RoundStatus.DRAFT, RoundStatus.PREVIEWED] };
  if ((await em.count(AllocationRound, { ...own, status: waits })) > 0) throw new RoundNeedsSecondPerson();
}
