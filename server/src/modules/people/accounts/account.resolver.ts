import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { pageSize } from '../../../shared/pagination.ts';
import { payload, type UserError } from '../../../shared/user-errors.ts';
import { accessLogOf, type AuditEntryRow } from '../../platform/audit/audit.queries.ts';
import { AuditEntryType } from '../../platform/audit/audit-entry.type.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { OpenAccountInput, SaveLearningPathInput, UpdateProfileInput } from './account.inputs.ts';
import { OpenAccountPayload, SaveLearningPathPayload, UpdateProfilePayload } from './account.payloads.ts';
import { maySee } from './account-access.ts';
import { AccountDocumentType, LearningPathType, LearningRecordType, NextStepType } from './account-parts.type.ts';
import { LearningAccountType } from './learning-account.type.ts';
import { type HistoryRow, learningHistoryOf } from './learning-history.queries.ts';
import { type LearningPathRow, learningPathOf } from './learning-path.queries.ts';
import { type AccountRow, loadAccount, loadAccounts, personRow, type PersonRow } from './load-accounts.ts';
import { type NextStep, nextStepsOf } from './next-steps.ts';
import { openAccount } from './open-account.ts';
import { saveLearningPath } from './save-learning-path.ts';
import { updateProfile } from './update-profile.ts';

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
  @Authorized()
  @Mutation(() => OpenAccountPayload, {
    description: 'Opens the account of the person who is logged in; for an open one, accepts a new version of the terms.',
  })
  openAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => OpenAccountInput) input: OpenAccountInput,
  ): Promise<{ account?: AccountRow | undefined; userErrors: UserError[] }> {
    return payload(async () => ({ account: await loadAccount(ctx, (await openAccount(ctx, input)).accountId) }));
  }

  @Authorized()
  @Mutation(() => UpdateProfilePayload, {
    description: 'Changes what you told about yourself, and says what that does to what you can get.',
  })
  async updateProfile(
    @Ctx() ctx: Context,
    @Arg('input', () => UpdateProfileInput) input: UpdateProfileInput,
  ): Promise<{ account?: AccountRow | undefined; consequences: { lv: string[]; en: string[] }; userErrors: UserError[] }> {
    const consequences = { lv: [] as string[], en: [] as string[] };
    return {
      consequences,
      ...(await payload(async () => {
        const done = await updateProfile(ctx, input);
        for (const { lv, en } of done.consequences) {
          consequences.lv.push(lv);
          consequences.en.push(en ?? lv);
        }
        return { account: await loadAccount(ctx, done.accountId) };
      })),
    };
  }

  @Authorized()
  @Mutation(() => SaveLearningPathPayload, { description: 'Keeps your goal and the programmes that lead to it.' })
  saveLearningPath(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveLearningPathInput) input: SaveLearningPathInput,
  ): Promise<{ account?: AccountRow | undefined; userErrors: UserError[] }> {
    return payload(async () => ({ account: await loadAccount(ctx, (await saveLearningPath(ctx, input)).accountId) }));
  }

  @FieldResolver(() => LearningPathType, {
    nullable: true,
    description: 'The goal and the programmes that lead to it; null until one is made.',
  })
  async learningPath(@Root() account: AccountRow, @Ctx() ctx: Context): Promise<LearningPathRow | null> {
    return maySee(ctx, account.id, 'path') ? learningPathOf(ctx, account.id) : null;
  }

  @FieldResolver(() => [LearningRecordType], { description: 'Training that was begun, from all funding sources, newest first (ACC-10).' })
  async learningHistory(@Root() account: AccountRow, @Ctx() ctx: Context): Promise<HistoryRow[]> {
    return maySee(ctx, account.id, 'history') ? learningHistoryOf(ctx, account.id) : [];
  }

  @FieldResolver(() => [AccountDocumentType], { description: 'Certificates and other documents.' })
  documents(): AccountDocumentType[] {
    return [];
  }

  @FieldResolver(() => [NextStepType], { description: 'What the person should do next, the most urgent first (ACC-5).' })
  async nextSteps(@Root() account: AccountRow, @Ctx() ctx: Context): Promise<NextStep[]> {
    return maySee(ctx, account.id, 'steps') ? nextStepsOf(ctx, account) : [];
  }

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
