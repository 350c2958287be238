import type { Context } from '../../../context.ts';
import { dayInRiga } from '../../../shared/clock.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { audit } from '../../platform/audit/audit.ts';
import { OwnAdministratorRole } from './errors.ts';
import { Role } from '../../platform/access/role.enum.ts';
import type { EndRoleInput } from './role-grant.inputs.ts';
import { scopeOf, signedIn } from '../../platform/access/scope.ts';
import { say } from './words/index.gen.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Sets the last day of a role; the grant itself stays on record. Yesterday ends it at once, in the middle of whatever is being done. */
export async function endRole(ctx: Context, input: EndRoleInput): Promise<{ roleGrantId: string }> {
  const viewer = signedIn(ctx);
  const id = localId('RoleGrant', input.roleGrant);
  const scope = scopeOf(ctx);
  const yesterday = dayInRiga(new Date(ctx.clock.now().getTime() - DAY));
  if (input.endsOn < yesterday) throw new Invalid(['endsOn'], say.aRoleCanEndYesterday);
  await ctx.em.transactional(async (em) => {
    const [grant] = await em.execute<{ personId: string; role: Role; providerId: string | null; validUntil: string | null }[]>(
      'select person_id as "personId", role, provider_id as "providerId", valid_until::text as "validUntil" from role_grant where id = ? for update',
      [id ?? null],
    );
    if (!grant || (scope.role === Role.PROVIDER_ADMINISTRATOR && grant.providerId !== scope.providerId)) throw new NotFound(['roleGrant']);
    if (grant.personId === viewer.personId && grant.role === scope.role) throw new OwnAdministratorRole();
    // a grant that has not begun yet ends on the day before it would have
    await em.execute('update role_grant set valid_until = greatest(?::date, valid_from - 1) where id = ?', [input.endsOn, id]);
    await audit(
      ctx,
      {
        action: 'endRole',
        subject: `Person:${grant.personId}`,
        before: { role: grant.role, validUntil: grant.validUntil },
        after: { role: grant.role, validUntil: input.endsOn },
      },
      em,
    );
  });
  return { roleGrantId: id! };
}
