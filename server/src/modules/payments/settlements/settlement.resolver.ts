import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { selectionOf } from '../../../shared/read-model/selection.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { Locale } from '../../../shared/translation.ts';
import { payload } from '../../../shared/user-errors.ts';
import { loadApplication } from '../../training/applications/application.queries.ts';
import { ApplicationType } from '../../training/applications/application.type.ts';
import { FundingSourceType } from '../../rules/funding-sources/funding-source.type.ts';
import { loadFundingSource } from '../../rules/funding-sources/load-funding-sources.ts';
import { LedgerTransferType } from '../../money/ledger/ledger.type.ts';
import { loadTransfer, transfersOfSettlement } from '../../money/ledger/ledger.queries.ts';
import { loadProvider } from '../../catalogue/providers/load-providers.ts';
import { ProviderType } from '../../catalogue/providers/provider.type.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { PROVIDER_STAFF } from '../../platform/access/scope.ts';
import { answerObjection } from './objections/answer-objection.ts';
import { approveSettlement } from './closing/approve-settlement.ts';
import { clawBackSettlementLine } from './earning/claw-back-settlement-line.ts';
import { confirmSettlement } from './closing/confirm-settlement.ts';
import { endPaymentStop } from './stops/end-payment-stop.ts';
import { objectToSettlementLine } from './objections/object-to-settlement-line.ts';
import { paySettlement } from './closing/pay-settlement.ts';
import { settlementFile } from './files/settlement-file.ts';
import { linesOfSettlement, stopsOfSettlement } from './settlement-lines.queries.ts';
import {
  AnswerObjectionInput,
  ClawBackSettlementLineInput,
  EndPaymentStopInput,
  ObjectToSettlementLineInput,
  PaySettlementInput,
  SettlementFilter,
  SettlementInput,
  StopPaymentInput,
} from './settlement.inputs.ts';
import { consoleSettlements, loadSettlements, SETTLEMENT_ORDERS } from './settlement.queries.ts';
import { PaymentStopType, SettlementLineType, SettlementPage, SettlementPayload, SettlementType } from './settlement.type.ts';
import { SETTLEMENT_READERS } from './settlements-seen.ts';
import { stopPayment } from './stops/stop-payment.ts';

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(SETTLEMENT_ORDERS) })
  sort?: SortInput | null;
  @Field(() => SettlementFilter, { nullable: true, description: 'Which statements.' })
  filter?: SettlementFilter | null;
}

async function stepped(ctx: Context, id: Promise<string>): Promise<{ settlement: SettlementType | undefined }> {
  const [settlement] = await loadSettlements(ctx, [await id]);
  return { settlement };
}

@Resolver(() => SettlementType)
export class SettlementResolver {
  @Authorized(...SETTLEMENT_READERS)
  @Query(() => SettlementPage, { description: 'Monthly statements: a provider sees its own, others those of the sources they work for.' })
  consoleSettlements(@Ctx() ctx: Context, @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs): Promise<SettlementPage> {
    return consoleSettlements(ctx, args);
  }

  @Authorized(...PROVIDER_STAFF)
  @Mutation(() => SettlementPayload, { description: 'The provider agrees to every line of a month that is over.' })
  confirmSettlement(@Ctx() ctx: Context, @Arg('input', () => SettlementInput) input: SettlementInput): Promise<SettlementPayload> {
    return payload(() => stepped(ctx, confirmSettlement(ctx, input.settlement)));
  }

  @Authorized(...PROVIDER_STAFF)
  @Mutation(() => SettlementPayload, { description: 'The provider says what is wrong with a line.' })
  objectToSettlementLine(
    @Ctx() ctx: Context,
    @Arg('input', () => ObjectToSettlementLineInput) input: ObjectToSettlementLineInput,
  ): Promise<SettlementPayload> {
    return payload(() => stepped(ctx, objectToSettlementLine(ctx, input)));
  }

  @Authorized(Role.FINANCE_OFFICER)
  @Mutation(() => SettlementPayload, { description: 'Answers an objection; the provider then confirms, or objects again.' })
  answerObjection(@Ctx() ctx: Context, @Arg('input', () => AnswerObjectionInput) input: AnswerObjectionInput): Promise<SettlementPayload> {
    return payload(() => stepped(ctx, answerObjection(ctx, input)));
  }

  @Authorized(Role.FINANCE_OFFICER)
  @Mutation(() => SettlementPayload, { description: 'Approves a confirmed statement for payment and freezes it.' })
  approveSettlement(@Ctx() ctx: Context, @Arg('input', () => SettlementInput) input: SettlementInput): Promise<SettlementPayload> {
    return payload(() => stepped(ctx, approveSettlement(ctx, input.settlement)));
  }

  @Authorized(Role.FINANCE_OFFICER)
  @Mutation(() => SettlementPayload, { description: 'Records that an approved statement has been paid; twice has no effect.' })
  paySettlement(@Ctx() ctx: Context, @Arg('input', () => PaySettlementInput) input: PaySettlementInput): Promise<SettlementPayload> {
    return payload(() => stepped(ctx, paySettlement(ctx, input)));
  }

  @Authorized(Role.FINANCE_OFFICER)
  @Mutation(() => SettlementPayload, {
    description: 'Takes back a part of what a line gave, by a line of its own; answers the statement in which it is netted.',
  })
  clawBackSettlementLine(
    @Ctx() ctx: Context,
    @Arg('input', () => ClawBackSettlementLineInput) input: ClawBackSettlementLineInput,
  ): Promise<SettlementPayload> {
    return payload(() => stepped(ctx, clawBackSettlementLine(ctx, input)));
  }

  @Authorized(Role.FINANCE_OFFICER)
  @Mutation(() => SettlementPayload, { description: 'Stops a payment while something is checked.' })
  stopPayment(@Ctx() ctx: Context, @Arg('input', () => StopPaymentInput) input: StopPaymentInput): Promise<SettlementPayload> {
    return payload(() => stepped(ctx, stopPayment(ctx, input)));
  }

  @Authorized(Role.FINANCE_OFFICER)
  @Mutation(() => SettlementPayload, { description: 'Ends a check with what it has found; the payment goes on where it stood.' })
  endPaymentStop(@Ctx() ctx: Context, @Arg('input', () => EndPaymentStopInput) input: EndPaymentStopInput): Promise<SettlementPayload> {
    return payload(() => stepped(ctx, endPaymentStop(ctx, input)));
  }

  @FieldResolver(() => ProviderType, { description: 'Who is paid.' })
  provider(@Ctx() ctx: Context, @Root() settlement: SettlementType, @Info() info: GraphQLResolveInfo): Promise<ProviderType> {
    return loadProvider(ctx, settlement.providerId, selectionOf(info)) as Promise<ProviderType>;
  }

  @FieldResolver(() => FundingSourceType, { description: 'Who pays.' })
  fundingSource(@Ctx() ctx: Context, @Root() settlement: SettlementType): Promise<FundingSourceType> {
    return loadFundingSource(ctx, settlement.fundingSourceId) as Promise<FundingSourceType>;
  }

  @FieldResolver(() => [SettlementLineType], { description: 'Every figure, what was earned first.' })
  lines(@Ctx() ctx: Context, @Root() settlement: SettlementType): Promise<SettlementLineType[]> {
    return linesOfSettlement(ctx, settlement.id);
  }

  @FieldResolver(() => [PaymentStopType], {
    description: 'Checks that stop or have stopped the statement, or everything owed to its provider.',
  })
  stops(@Ctx() ctx: Context, @Root() settlement: SettlementType): Promise<PaymentStopType[]> {
    return stopsOfSettlement(ctx, settlement);
  }

  @FieldResolver(() => [LedgerTransferType], {
    description: 'Every movement of its money, in order; told to those who read the ledger.',
  })
  transfers(@Ctx() ctx: Context, @Root() settlement: SettlementType): Promise<LedgerTransferType[]> {
    return transfersOfSettlement(ctx, settlement.id);
  }

  @FieldResolver(() => String, { description: 'The statement as a file for a spreadsheet.' })
  csv(
    @Ctx() ctx: Context,
    @Root() settlement: SettlementType,
    @Arg('locale', () => Locale, { nullable: true, description: 'Language of the file.' }) locale?: Locale | null,
  ): Promise<string> {
    return settlementFile(ctx, settlement, locale ?? ctx.locale);
  }
}

@Resolver(() => SettlementLineType)
export class SettlementLineResolver {
  @FieldResolver(() => ApplicationType, {
    nullable: true,
    description: 'The training it is about, as the asker may see it; null for a debt that is carried on.',
  })
  async application(@Ctx() ctx: Context, @Root() line: SettlementLineType): Promise<ApplicationType | null> {
    return line.applicationId ? ((await loadApplication(ctx, line.applicationId)) ?? null) : null;
  }

  @FieldResolver(() => LedgerTransferType, {
    nullable: true,
    description: 'The ledger transfer behind it; told to those who read the ledger.',
  })
  async transfer(@Ctx() ctx: Context, @Root() line: SettlementLineType): Promise<LedgerTransferType | null> {
    return line.transferId ? ((await loadTransfer(ctx, line.transferId)) ?? null) : null;
  }
}
