import type { Context } from '../../../context.ts';
import type { Translation } from '../../../shared/translation.ts';
import { audit } from '../../platform/audit/audit.ts';
import { ownAccountId } from '../../platform/access/scope.ts';
import type { UpdateProfileInput } from './registration.inputs.ts';
import { NoAccountYet } from '../../people/accounts/errors.ts';
import { keepAnswers } from '../../people/accounts/keep-answers.ts';
import { loadAccount } from '../../people/accounts/load-accounts.ts';
import { concernsDecisions, consequencesOf, standingOfAccount } from './profile-consequences.ts';
import { type ProfileChange, readProfile } from '../../people/accounts/read-profile.ts';
import { welcomeGrants } from './welcome-grants.ts';

/** Health is nobody's business, not even the audit log's: only that it was changed is kept. */
const UNTOLD: readonly string[] = ['specialNeeds'];

/** Changes what a person told about themselves, and says what the change does to what they can get (ACC-4). */
export async function updateProfile(
  ctx: Context,
  { profile }: UpdateProfileInput,
): Promise<{ accountId: string; consequences: Translation[] }> {
  const accountId = ownAccountId(ctx);
  if (!accountId) throw new NoAccountYet();
  const wanted = await readProfile(ctx, profile);
  const before = concernsDecisions(wanted) ? await standingOfAccount(ctx, ctx.em, accountId) : undefined;
  const { changed, isReady } = await ctx.em.transactional(async (em) => {
    const { was, is, isReady } = await keepAnswers(em, accountId, wanted, ctx.clock.now());
    if (Object.keys(is).length > 0)
      await audit(ctx, { action: 'updateProfile', subject: `LearningAccount:${accountId}`, before: told(was), after: told(is) }, em);
    return { changed: is, isReady };
  });
  loadAccount.forget(ctx, accountId);
  const welcome = isReady ? await welcomeGrants(ctx, accountId) : [];
  const after = before && concernsDecisions(changed) ? await standingOfAccount(ctx, ctx.em, accountId) : undefined;
  return { accountId, consequences: [...welcome, ...(before && after ? consequencesOf(changed, before, after) : [])] };
}

function told(change: ProfileChange): object {
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [name, UNTOLD.includes(name) && value !== null ? '…' : value]));
}
