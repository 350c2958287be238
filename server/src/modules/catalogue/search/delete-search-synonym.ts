import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { DeleteSearchSynonymInput } from './search-synonym.inputs.ts';
import { SearchSynonym } from './search-synonym.entity.ts';

/** The content editor no longer holds these terms for equal. Answers the group as it was. */
export async function deleteSearchSynonym(
  ctx: Context,
  input: DeleteSearchSynonymInput,
): Promise<{ synonym: { id: string; terms: string[] } }> {
  return ctx.em.transactional(async (em) => {
    const id = localId('SearchSynonym', input.id);
    const kept = id ? await em.findOne(SearchSynonym, id) : null;
    if (!kept) throw new NotFound(['id']);
    const synonym = { id: kept.id, terms: kept.terms };
    await em.remove(kept).flush();
    await audit(ctx, { action: 'deleteSearchSynonym', subject: `SearchSynonym:${synonym.id}`, before: synonym.terms }, em);
    return { synonym };
  });
}
