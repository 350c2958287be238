import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { audit } from '../../platform/audit/audit.ts';
import { signedIn } from '../../platform/access/scope.ts';
import { readEmail, readSteps, readText } from './create-funding-source.ts';
import { DraftNeedsSecondPerson } from './errors.ts';
import { findOwnSource } from './find-own-source.ts';
import type { UpdateFundingSourceInput } from './funding-source.inputs.ts';
import { FundingSourceVersion } from './funding-source-version.entity.ts';
import { VersionStatus } from './version-status.enum.ts';

const TEXTS = ['name', 'shortName', 'description', 'whoCanApply', 'institution'] as const;

/** Refuses, in the words of its own error, when something of this person still waits for somebody else's approval. */
export type WaitsForSecondPerson = (em: EntityManager, own: { fundingSource: string; createdBy: string }) => Promise<void>;

/** Changes names, descriptions and contacts; rules change by versions only. What else may wait for a second person, the caller knows. */
export async function changeFundingSource(
  ctx: Context,
  input: UpdateFundingSourceInput,
  refuseWhatWaits: WaitsForSecondPerson,
): Promise<{ id: string }> {
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
    if (input.requiresFourEyes === false && source.requiresFourEyes) {
      const own = { fundingSource: source.id, createdBy: signedIn(ctx).personId };
      await refuseDraft(em, own);
      await refuseWhatWaits(em, own);
    }
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

/** Nobody takes away the second pair of eyes that their own draft still needs. */
async function refuseDraft(em: EntityManager, own: { fundingSource: string; createdBy: string }): Promise<void> {
  if ((await em.count(FundingSourceVersion, { ...own, status: VersionStatus.DRAFT })) > 0) throw new DraftNeedsSecondPerson();
}
