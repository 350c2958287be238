import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { money, Money } from '../../../shared/money.ts';
import { payload } from '../../../shared/user-errors.ts';
import { loadApplications } from '../../training/applications/application.queries.ts';
import { ApplicationType } from '../../training/applications/application.type.ts';
import { HANDLERS } from '../../training/applications/may-touch-application.ts';
import { coPaymentsOf, sharesOf, sumOf } from './co-payment.queries.ts';
import { CancelCoPaymentInput, CoPaymentPayload, CoPaymentShareType, CoPaymentType, RecordCoPaymentInput } from './co-payment.type.ts';
import { cancelCoPayment, recordCoPayment } from './record-co-payment.ts';

@Resolver(() => ApplicationType)
export class CoPaymentResolver {
  @Authorized(...HANDLERS)
  @Mutation(() => CoPaymentPayload, { description: 'Records a co-payment that was paid to the provider (FUND-16).' })
  recordCoPayment(@Ctx() ctx: Context, @Arg('input', () => RecordCoPaymentInput) input: RecordCoPaymentInput): Promise<CoPaymentPayload> {
    return payload(() => changed(ctx, recordCoPayment(ctx, input)));
  }

  @Authorized(...HANDLERS)
  @Mutation(() => CoPaymentPayload, { description: 'Takes back a co-payment that was recorded by mistake.' })
  cancelCoPayment(@Ctx() ctx: Context, @Arg('input', () => CancelCoPaymentInput) input: CancelCoPaymentInput): Promise<CoPaymentPayload> {
    return payload(() => changed(ctx, cancelCoPayment(ctx, input)));
  }

  @FieldResolver(() => [CoPaymentType], { description: 'What was paid to the provider besides the scheme, in order (FUND-16).' })
  coPayments(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<CoPaymentType[]> {
    return coPaymentsOf(ctx, application.id);
  }

  @FieldResolver(() => Money, { description: 'What of the co-payment has been paid.' })
  async coPaid(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<Money> {
    return money(sumOf(await coPaymentsOf(ctx, application.id)));
  }

  @FieldResolver(() => Money, { description: 'What of the co-payment remains to be paid.' })
  async coPaymentLeft(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<Money> {
    return money(Math.max(0, application.coPayment.cents - sumOf(await coPaymentsOf(ctx, application.id))));
  }

  @FieldResolver(() => [CoPaymentShareType], { description: 'Who has paid how much of it.' })
  async coPaymentShares(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<CoPaymentShareType[]> {
    return sharesOf(await coPaymentsOf(ctx, application.id));
  }
}

async function changed(ctx: Context, id: Promise<string>): Promise<{ application: ApplicationType | undefined }> {
  const applicationId = await id;
  coPaymentsOf.forget(ctx, applicationId);
  const [application] = await loadApplications(ctx, [applicationId]);
  return { application };
}
