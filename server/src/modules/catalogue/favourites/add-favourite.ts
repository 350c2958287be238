import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { NOTHING } from '../../../shared/read-model/selection.ts';
import { NoAccountYet } from '../../people/accounts/errors.ts';
import { loadProgramme } from '../programmes/load-programmes.ts';
import { ownAccountId } from '../../platform/access/scope.ts';
import { MOST_FAVOURITES, TooManyFavourites } from './errors.ts';
import { isFavourite } from './favourites.queries.ts';

/** Puts a programme aside to look at again (CAT-12); twice is as good as once. */
export async function addFavourite(ctx: Context, input: { programme: string }): Promise<{ programmeId: string }> {
  const accountId = ownAccountId(ctx);
  if (!accountId) throw new NoAccountYet();
  const programmeId = localId('Programme', input.programme);
  if (!programmeId || !(await loadProgramme(ctx, programmeId, NOTHING))) throw new NotFound(['programme']);
  await ctx.em.transactional(async (em) => {
    const [count] = await em.execute<{ count: number }[]>(
      'select count(*)::int as count from favourite where account_id = ? and programme_id <> ?',
      [accountId, programmeId],
    );
    if ((count?.count ?? 0) >= MOST_FAVOURITES) throw new TooManyFavourites();
    await em.execute('insert into favourite (account_id, programme_id, created_at) values (?, ?, ?) on conflict do nothing', [
      accountId,
      programmeId,
      ctx.clock.now(),
    ]);
  });
  isFavourite.forget(ctx, programmeId);
  return { programmeId };
}
