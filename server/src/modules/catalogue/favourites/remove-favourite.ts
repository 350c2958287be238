import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { NOTHING } from '../../../shared/read-model/selection.ts';
import { NoAccountYet } from '../../people/accounts/errors.ts';
import { loadProgramme } from '../programmes/load-programmes.ts';
import { ownAccountId } from '../../platform/access/scope.ts';
import { isFavourite } from './favourites.queries.ts';

/** Puts a programme back; one that was never put aside stays where it is. */
export async function removeFavourite(ctx: Context, input: { programme: string }): Promise<{ programmeId: string }> {
  const accountId = ownAccountId(ctx);
  if (!accountId) throw new NoAccountYet();
  const programmeId = localId('Programme', input.programme);
  if (!programmeId || !(await loadProgramme(ctx, programmeId, NOTHING))) throw new NotFound(['programme']);
  await ctx.em.execute('delete from favourite where account_id = ? and programme_id = ?', [accountId, programmeId]);
  isFavourite.forget(ctx, programmeId);
  return { programmeId };
}
