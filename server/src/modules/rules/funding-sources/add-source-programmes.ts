import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { inTransaction } from '../../../shared/in-transaction.ts';
import { uuids } from '../../../shared/uuids.ts';
import { audit } from '../../platform/audit/audit.ts';
import { SourceIsNot } from './errors.ts';
import { findOwnSource } from './find-own-source.ts';
import { FundingSourceStatus } from './funding-source-status.enum.ts';
import type { AddSourceProgrammesInput } from './funding-source.inputs.ts';
import { say } from './words/index.gen.ts';

/** Most that one request names one by one; whole kinds have no limit. */
export const MOST_NAMED = 500;

/** Puts programmes into the catalogue of a source: those named, and all published ones of the kinds named. */
export async function addSourceProgrammes(ctx: Context, input: AddSourceProgrammesInput): Promise<{ id: string }> {
  const named = namedProgrammes(input.programmes ?? []);
  const kinds = [...new Set(input.kinds ?? [])];
  if (named.length === 0 && kinds.length === 0) throw new Invalid(['programmes'], say.chooseAtLeastOneProgramme);
  return inTransaction(ctx.em, async (em) => {
    const source = await findOwnSource(ctx, em, input.fundingSource);
    if (source.status === FundingSourceStatus.CLOSED || source.status === FundingSourceStatus.ARCHIVED)
      throw new SourceIsNot(say.thisSourceIsClosed);
    const added = await em.execute<{ id: string }[]>(
      `insert into programme_funding_source (programme_id, funding_source_id)
       select p.id, ? from programme p
        where (p.id = any(?::uuid[]) and p.status in ('DRAFT', 'PUBLISHED')) or (p.kind = any(?::text[]) and p.status = 'PUBLISHED')
       on conflict do nothing returning programme_id as id`,
      [source.id, uuids(named), `{${kinds.join(',')}}`],
    );
    await audit(
      ctx,
      { action: 'addSourceProgrammes', subject: `FundingSource:${source.id}`, after: { kinds, added: added.map(({ id }) => id) } },
      em,
    );
    return { id: source.id };
  });
}

export function namedProgrammes(ids: readonly string[]): string[] {
  if (ids.length > MOST_NAMED) throw new Invalid(['programmes'], say.upToProgrammesCanBeNamed({ mostNamed: MOST_NAMED }));
  return ids.map((id) => localId('Programme', id)).filter((id) => id !== undefined);
}
