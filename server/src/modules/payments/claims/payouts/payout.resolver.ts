import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../../context.ts';
import { ConsoleListArgs } from '../../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../../shared/sort.input.ts';
import { payload } from '../../../../shared/user-errors.ts';
import { FundingSourceType } from '../../../rules/funding-sources/funding-source.type.ts';
import { loadFundingSource } from '../../../rules/funding-sources/load-funding-sources.ts';
import { PayClaimsInput, PayoutFilter } from '../claim.inputs.ts';
import { PayClaimsPayload } from '../claim.payloads.ts';
import { ClaimPaymentType, ClaimType, PayoutPage, PayoutType } from '../claim.type.ts';
import { CLAIM_PAYERS, CLAIM_READERS } from '../claims-seen.ts';
import { payClaims } from './pay-claims.ts';
import { claimsOfPayout, claimsToPay, consolePayouts, loadPayouts, PAYOUT_ORDERS } from './payout.queries.ts';

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(PAYOUT_ORDERS) })
  sort?: SortInput | null;
  @Field(() => PayoutFilter, { nullable: true, description: 'Which payouts.' })
  filter?: PayoutFilter | null;
}

@Resolver(() => PayoutType)
export class PayoutResolver {
  @Authorized(...CLAIM_READERS)
  @Query(() => PayoutPage, { description: 'Payouts to people, the latest first; each sees the sources they work for.' })
  consolePayouts(@Ctx() ctx: Context, @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs): Promise<PayoutPage> {
    return consolePayouts(ctx, args);
  }

  @Authorized(...CLAIM_PAYERS)
  @Query(() => [ClaimPaymentType], {
    description: 'Approved claims of a source that wait to be paid, with account numbers; whose number is read is logged.',
  })
  claimsToPay(
    @Ctx() ctx: Context,
    @Arg('fundingSource', () => String, { description: 'Code of the source.' }) fundingSource: string,
  ): Promise<ClaimPaymentType[]> {
    return claimsToPay(ctx, fundingSource);
  }

  @Authorized(...CLAIM_PAYERS)
  @Mutation(() => PayClaimsPayload, { description: 'Records that the bank has paid approved claims: all of them or none.' })
  payClaims(@Ctx() ctx: Context, @Arg('input', () => PayClaimsInput) input: PayClaimsInput): Promise<PayClaimsPayload> {
    return payload(async () => ({ payout: (await loadPayouts(ctx, [await payClaims(ctx, input)]))[0] ?? null }));
  }

  @FieldResolver(() => FundingSourceType, { description: 'Whose money it is.' })
  fundingSource(@Ctx() ctx: Context, @Root() payout: PayoutType): Promise<FundingSourceType> {
    return loadFundingSource(ctx, payout.fundingSourceId) as Promise<FundingSourceType>;
  }

  @FieldResolver(() => [ClaimType], { description: 'The claims it paid.' })
  claims(@Ctx() ctx: Context, @Root() payout: PayoutType): Promise<ClaimType[]> {
    return claimsOfPayout(ctx, payout.id);
  }
}
