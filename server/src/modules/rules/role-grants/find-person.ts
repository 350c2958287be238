import type { Context } from '../../../context.ts';
import { personRow, type PersonRow } from '../../people/accounts/load-accounts.ts';
import { audit } from '../../platform/audit/audit.ts';
import { NotFound } from '../../../shared/errors.ts';
import { knownPerson } from './grant-role.ts';

/** Who is behind an exact personal code, so that a role goes to the right person; each look is kept for that person to see. */
export async function findPerson(ctx: Context, personalCode: string): Promise<PersonRow | null> {
  const id = await knownPerson(ctx, personalCode).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  if (!id) return null;
  const [row] = await ctx.em.execute<Parameters<typeof personRow>[1][]>(
    'select id, given_name as "givenName", family_name as "familyName", birth_date::text as "birthDate", personal_code_cipher as cipher from person where id = ?',
    [id],
  );
  await audit(ctx, { action: 'findPerson', subject: `Person:${id}` });
  return row ? personRow(ctx, row) : null;
}
