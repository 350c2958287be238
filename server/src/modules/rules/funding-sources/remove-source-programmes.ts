import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { uuids } from '../../../shared/uuids.ts';
import { audit } from '../../platform/audit/audit.ts';
import { namedProgrammes } from './add-source-programmes.ts';
import { findOwnSource } from './find-own-source.ts';
import type { RemoveSourceProgrammesInput } from './funding-source.inputs.ts';

/** Takes programmes out of the catalogue of a source. Applications already made keep their money and their decision. */
export async function removeSourceProgrammes(ctx: Context, input: RemoveSourceProgrammesInput): Promise<{ id: string }> {
  const named = namedProgrammes(input.programmes);
  return inTransaction(ctx.em, async (em) => {
    const source = await findOwnSource(ctx, em, input.fundingSource);
    const removed = await em.execute<{ id: string }[]>(
      'delete from programme_funding_source where funding_source_id = ? and programme_id = any(?::uuid[]) returning programme_id as id',
      [source.id, uuids(named)],
    );
    await audit(
      ctx,
      { action: 'removeSourceProgrammes', subject: `FundingSource:${source.id}`, before: { removed: removed.map(({ id }) => id) } },
      em,
    );
    return { id: source.id };
  });
}
