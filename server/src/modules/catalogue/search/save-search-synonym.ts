import type { Context } from '../../../context.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { SaveSearchSynonymInput } from './search-synonym.inputs.ts';
import { SearchSynonym } from './search-synonym.entity.ts';
import { say } from './words/index.gen.ts';

const LONGEST_TERM = 100;
const MOST_TERMS = 20;

/** The content editor says which terms mean the same (CAT-4); searches follow at once. */
export async function saveSearchSynonym(ctx: Context, input: SaveSearchSynonymInput): Promise<{ synonym: SearchSynonym }> {
  const terms = [...new Set(input.terms.map((term) => term.trim().replaceAll(/\s+/g, ' ')).filter((term) => /[\p{L}\p{N}]/u.test(term)))];
  if (terms.length < 2 || terms.length > MOST_TERMS || terms.some((term) => term.length > LONGEST_TERM)) throw new WrongTerms();
  return ctx.em.transactional(async (em) => {
    const id = input.id ? localId('SearchSynonym', input.id) : undefined;
    const kept = id ? await em.findOne(SearchSynonym, id) : null;
    if (input.id && !kept) throw new NotFound(['id']);
    const before = kept?.terms;
    const synonym = kept ? Object.assign(kept, { terms }) : em.create(SearchSynonym, { terms });
    await em.persist(synonym).flush();
    await audit(ctx, { action: 'saveSearchSynonym', subject: `SearchSynonym:${synonym.id}`, before, after: terms }, em);
    return { synonym };
  });
}

class WrongTerms extends Invalid {
  constructor() {
    super(['terms'], say.giveAtLeastTwoAndAtMost({ mostTerms: MOST_TERMS, longestTerm: LONGEST_TERM }));
  }
}
