import type { Context } from '../../context.ts';
import { inTransaction } from '../../shared/in-transaction.ts';
import { audit } from '../audit/audit.ts';
import { readEmail, readSteps, readText } from './create-funding-source.ts';
import { findOwnSource } from './find-own-source.ts';
import type { UpdateFundingSourceInput } from './funding-source.inputs.ts';

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
    if (input.requiresFourEyes !== undefined && input.requiresFourEyes !== null) source.requiresFourEyes = input.requiresFourEyes;
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
