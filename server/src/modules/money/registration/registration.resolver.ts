import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payload, type UserError } from '../../../shared/user-errors.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';
import { type AccountRow, loadAccount } from '../../people/accounts/load-accounts.ts';
import { openAccount } from './open-account.ts';
import { OpenAccountInput, UpdateProfileInput } from './registration.inputs.ts';
import { OpenAccountPayload, UpdateProfilePayload } from './registration.payloads.ts';
import { updateProfile } from './update-profile.ts';

@Resolver(() => LearningAccountType)
export class RegistrationResolver {
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
}
