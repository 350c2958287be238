import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { pageSize } from '../../../shared/pagination.ts';
import { accessLogOf, type AuditEntryRow } from '../../platform/audit/audit.queries.ts';
import { AuditEntryType } from '../../platform/audit/audit-entry.type.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { maySee } from './account-access.ts';
import { LearningAccountType } from './learning-account.type.ts';
import { type AccountRow, loadAccounts, personRow, type PersonRow } from './load-accounts.ts';

// others reach accounts with a purpose (consoleLearningAccount) or through an application, never by guessing ids
registerNode('LearningAccount', (ctx, ids) =>
  loadAccounts(
    ctx,
    ids.filter((id) => id === ctx.viewer?.accountId),
  ).then((own) => ids.map((id) => own.find((account) => account?.id === id))),
);
registerNode('Person', async (ctx, ids) => {
  const own = ids.includes(ctx.viewer?.personId ?? '') ? await loadOwnPerson(ctx) : undefined;
  return ids.map((id) => (id === own?.id ? own : undefined));
});

@Resolver(() => LearningAccountType)
export class AccountResolver {
  @FieldResolver(() => [AuditEntryType], {
    description: 'Who else saw or changed the data of this person, and why, newest first (ROLE-6).',
  })
  async accessLog(
    @Root() account: AccountRow,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true, description: 'How many; 20 when left out.' }) first?: number,
  ): Promise<AuditEntryRow[]> {
    return maySee(ctx, account.id, 'accessLog') ? accessLogOf(ctx, account.id, pageSize(first)) : [];
  }
}

/** The person who is logged in. */
export async function loadOwnPerson(ctx: Context): Promise<PersonRow | undefined> {
  const [row] = await ctx.em.execute<Parameters<typeof personRow>[1][]>(
    'select id, given_name as "givenName", family_name as "familyName", birth_date::text as "birthDate", personal_code_cipher as cipher from person where id = ?',
    [ctx.viewer?.personId ?? null],
  );
  return row && personRow(ctx, row);
}
