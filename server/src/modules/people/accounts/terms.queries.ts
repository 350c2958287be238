import type { Context } from '../../../context.ts';
import { TERMS_VERSION } from './terms.ts';

export async function hasAcceptedTerms(ctx: Context, personId: string): Promise<boolean> {
  return (await ctx.em.execute('select from terms_acceptance where person_id = ? and version = ?', [personId, TERMS_VERSION])).length > 0;
}
