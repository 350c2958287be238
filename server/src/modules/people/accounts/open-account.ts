import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../context.ts';
import { audit } from '../../platform/audit/audit.ts';
import { ageOn, turnsOn } from '../../../shared/age.ts';
import { notify } from '../notices/notify.ts';
import { signedIn } from '../../platform/access/scope.ts';
import { accountOpenedNotice } from './account-notices.ts';
import type { OpenAccountInput } from './account.inputs.ts';
import { AccountWasClosed, TermsHaveChanged, TermsNotAccepted, TooYoung } from './errors.ts';
import { LearningAccount } from './learning-account.entity.ts';
import { isComplete, readProfile } from './read-profile.ts';
import { TERMS_VERSION } from './terms.ts';
import { welcomeGrants } from './welcome-grants.ts';

const YOUNGEST = 16;

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
    const opened = viewer.accountId ?? (await openFor(ctx, em, viewer.personId));
    await em.execute('insert into terms_acceptance (person_id, version, accepted_at) values (?, ?, ?) on conflict do nothing', [
      viewer.personId,
      TERMS_VERSION,
      ctx.clock.now(),
    ]);
    const account = await em.findOneOrFail(LearningAccount, opened);
    const wasComplete = account.profileCompletedAt !== null;
    Object.assign(account, profile);
    if (isComplete(account)) account.profileCompletedAt ??= ctx.clock.now();
    await em.flush();
    await notify(em, ctx.clock.now(), viewer.accountId ? [] : [accountOpenedNotice(opened, account.number)]);
    await audit(
      ctx,
      {
        action: viewer.accountId ? 'acceptTerms' : 'openAccount',
        subject: `LearningAccount:${opened}`,
        after: { termsVersion: TERMS_VERSION },
      },
      em,
    );
    return { accountId: opened, isReady: !wasComplete && isComplete(account) };
  });
  ctx.viewer = { ...viewer, accountId };
  if (isReady) await welcomeGrants(ctx, accountId);
  return { accountId };
}

async function openFor(ctx: Context, em: EntityManager, personId: string): Promise<string> {
  const today = ctx.clock.today();
  const [person] = await em.execute<{ birthDate: string }[]>('select birth_date::text as "birthDate" from person where id = ?', [personId]);
  if (ageOn(person!.birthDate, today) < YOUNGEST) throw new TooYoung(turnsOn(person!.birthDate, YOUNGEST));
  const [{ number } = { number: '' }] = await em.execute<{ number: string }[]>(`select nextval('learning_account_number') as number`);
  // pressed twice at once, the second waits here for the first and finds its account
  const [opened] = await em.execute<{ id: string }[]>(
    'insert into learning_account (person_id, number, opened_on) values (?, ?, ?) on conflict (person_id) do nothing returning id',
    [personId, `IMK-${String(number).padStart(6, '0')}`, today],
  );
  if (opened) return opened.id;
  const [there] = await em.execute<{ id: string; closed: boolean }[]>(
    'select id, closed_at is not null as closed from learning_account where person_id = ?',
    [personId],
  );
  if (there!.closed) throw new AccountWasClosed();
  return there!.id;
}
