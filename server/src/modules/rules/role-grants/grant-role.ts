import type { Context } from '../../../context.ts';
import { Invalid, NotFound } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { audit } from '../../platform/audit/audit.ts';
import { readPersonalCode } from '../../platform/sealing/personal-code.ts';
import { RoleHeldAlready, RoleNotYoursToGive } from './errors.ts';
import { Role } from '../../platform/access/role.enum.ts';
import type { GrantRoleInput } from './role-grant.inputs.ts';
import { PROVIDER_STAFF, scopeOf, signedIn } from '../../platform/access/scope.ts';
import { say } from './words/index.gen.ts';

/** Roles that can be narrowed to one funding source. */
const OF_A_SOURCE: readonly Role[] = [
  Role.FUNDING_SOURCE_MANAGER,
  Role.PROJECT_MANAGER,
  Role.FINANCE_OFFICER,
  Role.AUDITOR,
  Role.QUALITY_OFFICER,
  Role.EVALUATOR,
  Role.DATA_ANALYST,
];

/** Gives a role for a time. The platform administrator gives any; a provider administrator those of their own provider (ROLE-1). */
export async function grantRole(ctx: Context, input: GrantRoleInput): Promise<{ roleGrantId: string }> {
  const { personId: grantedBy } = signedIn(ctx);
  const providerId = await boundProvider(ctx, input);
  const fundingSourceId = await boundSource(ctx, input);
  const today = ctx.clock.today();
  if (input.validFrom < today) throw new Invalid(['validFrom'], say.aRoleCanBeginTodayOrLater);
  if (input.validUntil && input.validUntil < input.validFrom) throw new Invalid(['validUntil'], say.theLastDayIsBeforeTheFirst);
  const personId = await knownPerson(ctx, input.personalCode);
  const roleGrantId = await ctx.em.transactional(async (em) => {
    // two administrators at once: one waits here for the other
    await em.execute('select from person where id = ? for update', [personId]);
    const held = await em.execute(
      `select from role_grant where person_id = ? and role = ? and provider_id is not distinct from ?::uuid and funding_source_id is not distinct from ?::uuid
         and (valid_until is null or valid_until >= ?) and (?::date is null or valid_from <= ?)`,
      [personId, input.role, providerId, fundingSourceId, input.validFrom, input.validUntil ?? null, input.validUntil ?? null],
    );
    if (held.length > 0) throw new RoleHeldAlready();
    const [made] = await em.execute<{ id: string }[]>(
      'insert into role_grant (person_id, role, provider_id, funding_source_id, valid_from, valid_until, granted_by_id) values (?, ?, ?, ?, ?, ?, ?) returning id',
      [personId, input.role, providerId, fundingSourceId, input.validFrom, input.validUntil ?? null, grantedBy],
    );
    const after = { role: input.role, providerId, fundingSourceId, validFrom: input.validFrom, validUntil: input.validUntil ?? null };
    await audit(ctx, [{ action: 'grantRole', subject: `Person:${personId}`, after }], em);
    return made!.id;
  });
  return { roleGrantId };
}

async function boundProvider(ctx: Context, { role, provider }: GrantRoleInput): Promise<string | null> {
  const scope = scopeOf(ctx);
  const isProviderRole = PROVIDER_STAFF.includes(role);
  // being oneself is nobody's to give
  if (role === Role.ACCOUNT_HOLDER) throw new RoleNotYoursToGive();
  if (scope.role === Role.PROVIDER_ADMINISTRATOR && !isProviderRole) throw new RoleNotYoursToGive();
  if (!isProviderRole) {
    if (provider) throw new Invalid(['provider'], say.thisRoleIsNotBound);
    return null;
  }
  const wanted = provider ? localId('Provider', provider) : (scope.providerId ?? undefined);
  if (!provider && !wanted) throw new Invalid(['provider'], say.chooseAProvider);
  const exists = wanted !== undefined && (await ctx.em.execute('select from provider where id = ?', [wanted])).length > 0;
  // another's provider answers like one that does not exist (ROLE-3)
  if (!exists || (scope.role === Role.PROVIDER_ADMINISTRATOR && wanted !== scope.providerId)) throw new NotFound(['provider']);
  return wanted;
}

async function boundSource(ctx: Context, { role, fundingSource }: GrantRoleInput): Promise<string | null> {
  if (!fundingSource) return null;
  if (!OF_A_SOURCE.includes(role)) throw new Invalid(['fundingSource'], say.thisRoleIsNotBound2);
  const id = localId('FundingSource', fundingSource);
  if (!id || (await ctx.em.execute('select from funding_source where id = ?', [id])).length === 0) throw new NotFound(['fundingSource']);
  return id;
}

/** The person with this code, who must have logged in once: a code typed wrong must not make somebody up. */
export async function knownPerson(ctx: Context, written: string): Promise<string> {
  const code = readPersonalCode(written);
  if (typeof code === 'string') throw new Invalid(['personalCode'], say.thereIsAMistakeInThePersonal);
  const [person] = await ctx.em.execute<{ id: string }[]>('select id from person where personal_code_hash = ?', [
    ctx.personalCodes.hash(code.digits),
  ]);
  if (!person) throw new NotFound(['personalCode']);
  return person.id;
}
