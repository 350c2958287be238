import type { Context } from '../../../context.ts';
import { signedIn } from '../../platform/access/scope.ts';
import { audit } from '../../platform/audit/audit.ts';
import { acceptTerms } from '../../people/accounts/accept-terms.ts';
import { TermsHaveChanged, TermsNotAccepted } from '../../people/accounts/errors.ts';
import { keepAnswers } from '../../people/accounts/keep-answers.ts';
import { openForPerson } from '../../people/accounts/open-for-person.ts';
import { readProfile } from '../../people/accounts/read-profile.ts';
import { TERMS_VERSION } from '../../people/accounts/terms.ts';
import { notify } from '../../people/notices/notify.ts';
import { accountOpenedNotice } from './account-notices.ts';
import type { OpenAccountInput } from './registration.inputs.ts';
import { welcomeGrants } from './welcome-grants.ts';

/**
 * Opens the account of the person who is logged in: from sixteen, active at once (ACC-1), with the accepted version of the
 * terms on record (ACC-2). For an account that is open already it records that the new version was accepted.
 */
export async function openAccount(ctx: Context, input: OpenAccountInput): Promise<{ accountId: string }> {
  const viewer = signedIn(ctx);
  if (!input.acceptTerms) throw new TermsNotAccepted();
  if (input.termsVersion !== TERMS_VERSION) throw new TermsHaveChanged();
  const profile = input.profile ? await readProfile(ctx, input.profile) : {};
  const { accountId, isReady } = await ctx.em.transactional(async (em) => {
    const opened = viewer.accountId ?? (await openForPerson(em, viewer.personId, ctx.clock.today()));
    await acceptTerms(em, viewer.personId, ctx.clock.now());
    const kept = await keepAnswers(em, opened, profile, ctx.clock.now());
    await notify(em, ctx.clock.now(), viewer.accountId ? [] : [accountOpenedNotice(opened, kept.number)]);
    await audit(
      ctx,
      {
        action: viewer.accountId ? 'acceptTerms' : 'openAccount',
        subject: `LearningAccount:${opened}`,
        after: { termsVersion: TERMS_VERSION },
      },
      em,
    );
    return { accountId: opened, isReady: kept.isReady };
  });
  ctx.viewer = { ...viewer, accountId };
  if (isReady) await welcomeGrants(ctx, accountId);
  return { accountId };
}
