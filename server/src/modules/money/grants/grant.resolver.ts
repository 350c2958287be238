import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { payload } from '../../../shared/user-errors.ts';
import { maySee } from '../../people/accounts/account-access.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';
import { FundingSourceType } from '../../rules/funding-sources/funding-source.type.ts';
import { loadFundingSource } from '../../rules/funding-sources/load-funding-sources.ts';
import { carryOverGrant } from './carry-over-grant.ts';
import { declineGrant } from './decline-grant.ts';
import { CarryOverGrantInput, CarryOverGrantPayload, DeclineGrantInput, DeclineGrantPayload, type GrantPayload } from './grant.payloads.ts';
import { balancesOfAccount, grantsOf } from './grant.queries.ts';
import { AccountBalanceType, GrantType } from './grant.type.ts';

async function changed(ctx: Context, id: Promise<string>): Promise<{ grant: GrantType | undefined }> {
  const grantId = await id;
  return { grant: (await grantsOf(ctx, ctx.viewer!.accountId!)).find((grant) => grant.id === grantId) };
}

@Resolver(() => GrantType)
export class GrantResolver {
  @Authorized()
  @Mutation(() => CarryOverGrantPayload, { description: 'Keeps what is left of a grant for the next period (FUND-10).' })
  carryOverGrant(@Ctx() ctx: Context, @Arg('input', () => CarryOverGrantInput) input: CarryOverGrantInput): Promise<GrantPayload> {
    return payload(() => changed(ctx, carryOverGrant(ctx, input)));
  }

  @Authorized()
  @Mutation(() => DeclineGrantPayload, { description: 'Gives back what is left of a grant (FUND-10).' })
  declineGrant(@Ctx() ctx: Context, @Arg('input', () => DeclineGrantInput) input: DeclineGrantInput): Promise<GrantPayload> {
    return payload(() => changed(ctx, declineGrant(ctx, input)));
  }

  @FieldResolver(() => FundingSourceType, { description: 'Who gave it.' })
  fundingSource(@Ctx() ctx: Context, @Root() grant: GrantType): Promise<FundingSourceType> {
    return loadFundingSource(ctx, grant.fundingSourceId) as Promise<FundingSourceType>;
  }
}

@Resolver(() => AccountBalanceType)
export class AccountBalanceResolver {
  @FieldResolver(() => FundingSourceType, { description: 'Whose money it is.' })
  fundingSource(@Ctx() ctx: Context, @Root() balance: AccountBalanceType): Promise<FundingSourceType> {
    return loadFundingSource(ctx, balance.fundingSourceId) as Promise<FundingSourceType>;
  }
}

@Resolver(() => LearningAccountType)
export class AccountMoneyResolver {
  @FieldResolver(() => [AccountBalanceType], { description: 'For every funding source what was given and what became of it (ACC-6).' })
  async balances(@Ctx() ctx: Context, @Root() account: LearningAccountType): Promise<AccountBalanceType[]> {
    return maySee(ctx, account.id, 'money') ? balancesOfAccount(ctx, account.id) : [];
  }

  @FieldResolver(() => [GrantType], { description: 'Grants, the newest first.' })
  async grants(@Ctx() ctx: Context, @Root() account: LearningAccountType): Promise<GrantType[]> {
    return maySee(ctx, account.id, 'money') ? grantsOf(ctx, account.id) : [];
  }
}
