import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../../context.ts';
import { payload } from '../../../../shared/user-errors.ts';
import { RULE_MAKERS } from '../../../rules/funding-sources/who-may.ts';
import { StopDrawInput } from '../../draws/draw.inputs.ts';
import { loadDraws, ownTicket } from '../../draws/draw.queries.ts';
import { DrawPayload, OwnDrawTicketType } from '../../draws/draw.type.ts';
import { ApplicationType } from '../application.type.ts';
import { stopDraw } from './stop-draw.ts';

@Resolver()
export class StopDrawResolver {
  @Authorized(...RULE_MAKERS)
  @Mutation(() => DrawPayload, {
    description: 'Stops a draw before its secret number is revealed, with a reason everybody reads; its applications are closed.',
  })
  stopDraw(@Ctx() ctx: Context, @Arg('input', () => StopDrawInput) input: StopDrawInput): Promise<DrawPayload> {
    return payload(async () => {
      const [draw] = await loadDraws(ctx, [await stopDraw(ctx, input)]);
      return { draw };
    });
  }
}

@Resolver(() => ApplicationType)
export class ApplicationDrawResolver {
  @FieldResolver(() => OwnDrawTicketType, {
    nullable: true,
    description: 'The ticket it takes part with in a draw; its owner alone sees it. null where the order of receipt counts.',
  })
  async drawTicket(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<OwnDrawTicketType | null> {
    if (!application.drawTicketId || ctx.viewer?.accountId !== application.accountId) return null;
    return (await ownTicket(ctx, application.drawTicketId)) ?? null;
  }
}
