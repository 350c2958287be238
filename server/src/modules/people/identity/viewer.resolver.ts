import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import type { Capacity, Context, OwnSession } from '../../../context.ts';
import { NotFound } from '../../../shared/errors.ts';
import { payload, type UserError } from '../../../shared/user-errors.ts';
import { loadOwnPerson } from '../accounts/account.resolver.ts';
import { LearningAccountType } from '../accounts/learning-account.type.ts';
import { type AccountRow, loadAccount, type PersonRow } from '../accounts/load-accounts.ts';
import { PersonType } from '../accounts/person.type.ts';
import { hasAcceptedTerms } from '../accounts/terms.queries.ts';
import { ActingAsType } from '../roles/acting-as.type.ts';
import { SwitchRoleInput } from '../roles/switch-role.input.ts';
import { signedIn } from '../../platform/access/scope.ts';
import { switchRole } from '../roles/switch-role.ts';
import { type KnownFacts, knownFacts } from './known-facts.queries.ts';
import {
  EndSessionInput,
  EndSessionPayload,
  ExtendSessionInput,
  ExtendSessionPayload,
  KnownFactsType,
  OwnSessionType,
  SwitchRolePayload,
  ViewerType,
} from './viewer.type.ts';
import { viewerRow, type ViewerRow } from './viewer.ts';

type ViewerPayload = Promise<{ viewer?: ViewerRow | null; userErrors: UserError[] }>;

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is logged in; null when nobody is.' })
  viewer(@Ctx() ctx: Context): ViewerRow | null {
    return viewerRow(ctx);
  }

  @Authorized()
  @Mutation(() => SwitchRolePayload, { description: 'Acts in another of your own capacities from now on.' })
  switchRole(@Ctx() ctx: Context, @Arg('input', () => SwitchRoleInput) input: SwitchRoleInput): ViewerPayload {
    return payload(async () => {
      await switchRole(ctx, input);
      return { viewer: viewerRow(ctx) };
    });
  }

  @Authorized()
  @Mutation(() => ExtendSessionPayload, { description: 'Starts the idle time anew, as any other request does too.' })
  extendSession(@Ctx() ctx: Context, @Arg('input', () => ExtendSessionInput) _input: ExtendSessionInput): ViewerPayload {
    return payload(async () => {
      await ctx.session.extend();
      return { viewer: viewerRow(ctx) };
    });
  }

  @Authorized()
  @Mutation(() => EndSessionPayload, { description: 'Logs you out in one of your other browsers.' })
  endSession(@Ctx() ctx: Context, @Arg('input', () => EndSessionInput) input: EndSessionInput): ViewerPayload {
    return payload(async () => {
      const current = (await ctx.session.list()).find((session) => session.isCurrent);
      if (!(await ctx.session.end(input.session))) throw new NotFound(['session']);
      return { viewer: current?.id === input.session ? null : viewerRow(ctx) };
    });
  }

  @FieldResolver(() => PersonType, { description: 'The person.' })
  person(@Ctx() ctx: Context): Promise<PersonRow | undefined> {
    return loadOwnPerson(ctx);
  }

  @FieldResolver(() => LearningAccountType, { nullable: true, description: 'Their account; null until it is opened.' })
  async account(@Ctx() ctx: Context): Promise<AccountRow | null> {
    const { accountId } = signedIn(ctx);
    return (accountId && (await loadAccount(ctx, accountId))) || null;
  }

  @FieldResolver(() => [ActingAsType], { description: 'Every capacity in which they may act; switch with switchRole.' })
  roles(@Ctx() ctx: Context): Capacity[] {
    return signedIn(ctx).capacities;
  }

  @FieldResolver(() => ActingAsType, { description: 'The capacity in which they act now.' })
  actingAs(@Ctx() ctx: Context): Capacity {
    return signedIn(ctx).actingAs;
  }

  @FieldResolver(() => Boolean, { description: 'The version of the terms in force was accepted.' })
  termsAccepted(@Ctx() ctx: Context): Promise<boolean> {
    return hasAcceptedTerms(ctx, signedIn(ctx).personId);
  }

  @FieldResolver(() => KnownFactsType, { description: 'What registers know, shown for confirmation at registration.' })
  known(@Ctx() ctx: Context): Promise<KnownFacts> {
    return knownFacts(ctx);
  }

  @FieldResolver(() => [OwnSessionType], { description: 'Where else you are logged in, the latest first.' })
  sessions(@Ctx() ctx: Context): Promise<OwnSession[]> {
    return ctx.session.list();
  }
}
