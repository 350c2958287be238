import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import type { Connection } from '../../../shared/read-model/connection.ts';
import { payload, type UserError } from '../../../shared/user-errors.ts';
import { selectionOf } from '../../../shared/read-model/selection.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';
import type { AccountRow } from '../../people/accounts/load-accounts.ts';
import { loadProgramme } from '../programmes/load-programmes.ts';
import { ProgrammeConnection, ProgrammeType } from '../programmes/programme.type.ts';
import { addFavourite } from './add-favourite.ts';
import { FavouriteInput, FavouritePayload } from './favourite.type.ts';
import { favouritesOf, isFavourite } from './favourites.queries.ts';
import { removeFavourite } from './remove-favourite.ts';

type FavouriteResult = Promise<{ programme?: ProgrammeType | undefined; userErrors: UserError[] }>;

@Resolver(() => ProgrammeType)
export class FavouriteResolver {
  @Authorized()
  @Mutation(() => FavouritePayload, { description: 'Puts a programme aside to look at again.' })
  addFavourite(@Ctx() ctx: Context, @Arg('input', () => FavouriteInput) input: FavouriteInput): FavouriteResult {
    return payload(async () => ({ programme: await loadProgramme(ctx, (await addFavourite(ctx, input)).programmeId) }));
  }

  @Authorized()
  @Mutation(() => FavouritePayload, { description: 'Puts a programme back.' })
  removeFavourite(@Ctx() ctx: Context, @Arg('input', () => FavouriteInput) input: FavouriteInput): FavouriteResult {
    return payload(async () => ({ programme: await loadProgramme(ctx, (await removeFavourite(ctx, input)).programmeId) }));
  }

  @FieldResolver(() => Boolean, { description: 'You put it aside; false for everybody who is not logged in.' })
  isFavourite(@Root() programme: { id: string }, @Ctx() ctx: Context): Promise<boolean> | boolean {
    return ctx.viewer?.accountId ? isFavourite(ctx, programme.id) : false;
  }
}

@Resolver(() => LearningAccountType)
export class AccountFavouritesResolver {
  @FieldResolver(() => ProgrammeConnection, {
    description: 'Programmes put aside to look at again, the latest first; for nobody but the person.',
  })
  favourites(
    @Root() account: AccountRow,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ConnectionArgs, { validate: false }) args: ConnectionArgs,
  ): Promise<Connection<ProgrammeType>> | Connection<ProgrammeType> {
    return ctx.viewer?.accountId === account.id ? favouritesOf(ctx, account.id, args, selectionOf(info)) : NONE;
  }
}

const NONE: Connection<ProgrammeType> = {
  edges: [],
  nodes: [],
  totalCount: 0,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};
