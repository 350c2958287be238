import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payload } from '../../../shared/user-errors.ts';
import { maySee } from '../accounts/account-access.ts';
import { LearningAccountType } from '../accounts/learning-account.type.ts';
import { BankAccountType, ConfirmBankAccountInput, ConfirmBankAccountPayload } from './bank-account.type.ts';
import { confirmBankAccount } from './confirm-bank-account.ts';

@Resolver(() => LearningAccountType)
export class BankAccountResolver {
  @Authorized()
  @Mutation(() => ConfirmBankAccountPayload, { description: 'Confirms where you are paid; it replaces what you gave before.' })
  confirmBankAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => ConfirmBankAccountInput) input: ConfirmBankAccountInput,
  ): Promise<ConfirmBankAccountPayload> {
    return payload(async () => {
      await confirmBankAccount(ctx, input);
      return { bankAccount: await bankAccountOf(ctx, ctx.viewer!.accountId!) };
    });
  }

  @FieldResolver(() => BankAccountType, { nullable: true, description: 'Where the person is paid; null until they have confirmed it.' })
  bankAccount(@Ctx() ctx: Context, @Root() account: LearningAccountType): Promise<BankAccountType | null> {
    return maySee(ctx, account.id, 'money') ? bankAccountOf(ctx, account.id) : Promise.resolve(null);
  }
}

async function bankAccountOf(ctx: Context, accountId: string): Promise<BankAccountType | null> {
  const [row] = await ctx.em.execute<{ masked: string; confirmedAt: string }[]>(
    'select masked, confirmed_at as "confirmedAt" from bank_account where account_id = ? and replaced_at is null',
    [accountId],
  );
  return row ? { masked: row.masked, confirmedAt: new Date(row.confirmedAt) } : null;
}
