import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { payload } from '../../../shared/user-errors.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';
import { ApplicationType } from '../../training/applications/application.type.ts';
import { QuoteType, SchemeQuoteType } from '../../money/quotes/quote.type.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { answerTopUp, endTopUp } from './answer-top-up.ts';
import { createTopUp } from './create-top-up.ts';
import { createTopUpInvitation } from './create-top-up-invitation.ts';
import { CreateTopUpInput, CreateTopUpInvitationInput, TopUpFilter, TopUpInput } from './top-up.inputs.ts';
import {
  consoleTopUps,
  loadTopUps,
  TOP_UP_ORDERS,
  topUpForProgramme,
  topUpOfApplication,
  topUpsOfAccount,
  usesOfTopUp,
} from './top-up.queries.ts';
import { ApplicationTopUpType, TopUpInvitationPayload, TopUpPage, TopUpPayload, TopUpType, TopUpUseType } from './top-up.type.ts';
import { TopUpStatus } from './top-up-status.enum.ts';

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(TOP_UP_ORDERS) })
  sort?: SortInput | null;
  @Field(() => TopUpFilter, { nullable: true, description: 'Which promises.' })
  filter?: TopUpFilter | null;
}

async function stepped(ctx: Context, id: Promise<string>): Promise<{ topUp: TopUpType | undefined }> {
  const [topUp] = await loadTopUps(ctx, [await id]);
  return { topUp };
}

@Resolver(() => TopUpType)
export class TopUpResolver {
  @Authorized(Role.PAYER)
  @Query(() => TopUpPage, { description: 'The promises of the payer who asks (BEY-7).' })
  consoleTopUps(@Ctx() ctx: Context, @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs): Promise<TopUpPage> {
    return consoleTopUps(ctx, args);
  }

  @Authorized(Role.PAYER)
  @Mutation(() => TopUpPayload, { description: 'Promises to pay co-payments of a person, by rules (BEY-7).' })
  createTopUp(@Ctx() ctx: Context, @Arg('input', () => CreateTopUpInput) input: CreateTopUpInput): Promise<TopUpPayload> {
    return payload(() => stepped(ctx, createTopUp(ctx, input)));
  }

  @Authorized(Role.PAYER)
  @Mutation(() => TopUpPayload, { description: 'Ends a promise; what trainings have taken stays promised.' })
  endTopUp(@Ctx() ctx: Context, @Arg('input', () => TopUpInput) input: TopUpInput): Promise<TopUpPayload> {
    return payload(() => stepped(ctx, endTopUp(ctx, input.topUp)));
  }

  @Authorized()
  @Mutation(() => TopUpPayload, { description: 'Accepts what a payer offers to your account.' })
  acceptTopUp(@Ctx() ctx: Context, @Arg('input', () => TopUpInput) input: TopUpInput): Promise<TopUpPayload> {
    return payload(() => stepped(ctx, answerTopUp(ctx, input.topUp, TopUpStatus.ACCEPTED)));
  }

  @Authorized()
  @Mutation(() => TopUpPayload, { description: 'Declines what a payer offers to your account.' })
  declineTopUp(@Ctx() ctx: Context, @Arg('input', () => TopUpInput) input: TopUpInput): Promise<TopUpPayload> {
    return payload(() => stepped(ctx, answerTopUp(ctx, input.topUp, TopUpStatus.DECLINED)));
  }

  @Authorized()
  @Mutation(() => TopUpInvitationPayload, { description: 'Makes a code to hand to a payer, who can promise once with it.' })
  createTopUpInvitation(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateTopUpInvitationInput) input: CreateTopUpInvitationInput,
  ): Promise<TopUpInvitationPayload> {
    return payload(() => createTopUpInvitation(ctx, input));
  }

  @FieldResolver(() => [TopUpUseType], { description: 'How it has been used, the newest first.' })
  uses(@Ctx() ctx: Context, @Root() topUp: TopUpType): Promise<TopUpUseType[]> {
    return usesOfTopUp(ctx, topUp.id);
  }
}

@Resolver(() => LearningAccountType)
export class AccountTopUpResolver {
  @FieldResolver(() => [TopUpType], { description: 'What employers or other payers promise; told to the holder only (BEY-7).' })
  async topUps(@Ctx() ctx: Context, @Root() account: LearningAccountType): Promise<TopUpType[]> {
    return ctx.viewer?.accountId === account.id ? topUpsOfAccount(ctx, account.id) : [];
  }
}

@Resolver(() => ApplicationType)
export class ApplicationTopUpResolver {
  @FieldResolver(() => ApplicationTopUpType, {
    nullable: true,
    description: 'What a payer has promised of the co-payment: "your employer pays X, you pay Y" (BEY-7).',
  })
  topUp(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<ApplicationTopUpType | null> {
    return topUpOfApplication(ctx, application.id);
  }
}

@Resolver(() => QuoteType)
export class QuoteTopUpResolver {
  @FieldResolver(() => ApplicationTopUpType, {
    nullable: true,
    description: 'What a payer would pay of it for the own account: "your employer pays X, you pay Y" (BEY-7).',
  })
  topUp(@Ctx() ctx: Context, @Root() quote: QuoteType): Promise<ApplicationTopUpType | null> {
    return topUpForProgramme(ctx, quote.programmeId, quote.youPay.cents);
  }

  @FieldResolver(() => ApplicationTopUpType, {
    nullable: true,
    description: 'The same if the person takes no support and pays the whole price.',
  })
  topUpIfSelfPaid(@Ctx() ctx: Context, @Root() quote: QuoteType): Promise<ApplicationTopUpType | null> {
    return topUpForProgramme(ctx, quote.programmeId, quote.price.cents);
  }
}

@Resolver(() => SchemeQuoteType)
export class SchemeQuoteTopUpResolver {
  @FieldResolver(() => ApplicationTopUpType, {
    nullable: true,
    description: 'What a payer would pay of the co-payment that this scheme leaves to the own account (BEY-7).',
  })
  topUp(@Ctx() ctx: Context, @Root() scheme: SchemeQuoteType): Promise<ApplicationTopUpType | null> {
    return topUpForProgramme(ctx, scheme.programmeId, scheme.coPayment.cents);
  }
}
