import type { Context } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import type { Translation } from '../../../shared/translation.ts';
import { audit } from '../../platform/audit/audit.ts';
import { ownAccountId } from '../../platform/access/scope.ts';
import type { UpdateProfileInput } from './account.inputs.ts';
import { NoAccountYet } from './errors.ts';
import { LearningAccount } from './learning-account.entity.ts';
import { loadAccount } from './load-accounts.ts';
import { concernsDecisions, consequencesOf, standingOfAccount } from './profile-consequences.ts';
import { isComplete, type ProfileChange, readProfile } from './read-profile.ts';
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
    const account = await em.findOne(LearningAccount, accountId);
    if (!account) throw new NotFound();
    const names = (Object.keys(wanted) as (keyof ProfileChange)[]).filter((name) => account[name] !== wanted[name]);
    const was = Object.fromEntries(names.map((name) => [name, account[name]])) as ProfileChange;
    const is = Object.fromEntries(names.map((name) => [name, wanted[name]])) as ProfileChange;
    Object.assign(account, is);
    const wasComplete = account.profileCompletedAt !== null;
    account.profileCompletedAt = isComplete(account) ? (account.profileCompletedAt ?? ctx.clock.now()) : null;
    if (names.length > 0)
      await audit(ctx, { action: 'updateProfile', subject: `LearningAccount:${accountId}`, before: told(was), after: told(is) }, em);
    return { changed: is, isReady: !wasComplete && isComplete(account) };
  });
  loadAccount.forget(ctx, accountId);
  const welcome = isReady ? await welcomeGrants(ctx, accountId) : [];
  const after = before && concernsDecisions(changed) ? await standingOfAccount(ctx, ctx.em, accountId) : undefined;
  return { accountId, consequences: [...welcome, ...(before && after ? consequencesOf(changed, before, after) : [])] };
}

function told(change: ProfileChange): object {
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [name, UNTOLD.includes(name) && value !== null ? '…' : value]));
}
