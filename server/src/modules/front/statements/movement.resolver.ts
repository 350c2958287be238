import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import { maySee } from '../../people/accounts/account-access.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';
import { FundingSourceType } from '../../rules/funding-sources/funding-source.type.ts';
import { loadFundingSource } from '../../rules/funding-sources/load-funding-sources.ts';
import { loadApplication } from '../../training/applications/application.queries.ts';
import { ApplicationType } from '../../training/applications/application.type.ts';
import { MovementConnection, MovementType } from './movement.type.ts';
import { movementsOfAccount, movementsOfApplication } from './movements.queries.ts';

@Resolver(() => MovementType)
export class MovementResolver {
  @FieldResolver(() => FundingSourceType, { description: 'Whose money it is.' })
  fundingSource(@Ctx() ctx: Context, @Root() movement: MovementType): Promise<FundingSourceType> {
    return loadFundingSource(ctx, movement.fundingSourceId) as Promise<FundingSourceType>;
  }

  @FieldResolver(() => ApplicationType, { nullable: true, description: 'The application it was for.' })
  async application(@Ctx() ctx: Context, @Root() movement: MovementType): Promise<ApplicationType | null> {
    return movement.applicationId ? ((await loadApplication(ctx, movement.applicationId)) ?? null) : null;
  }
}

@Resolver(() => ApplicationType)
export class ApplicationMovementsResolver {
  @FieldResolver(() => [MovementType], {
    description: 'What happened to its money in plain words, the oldest first; told to the holder (ACC-6).',
  })
  async movements(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<MovementType[]> {
    return ctx.viewer?.accountId === application.accountId ? movementsOfApplication(ctx, application.id) : [];
  }
}

@Resolver(() => LearningAccountType)
export class AccountMovementsResolver {
  @FieldResolver(() => MovementConnection, { description: 'Every movement of money in plain words, the newest first (ACC-6).' })
  movements(
    @Ctx() ctx: Context,
    @Root() account: LearningAccountType,
    @Args(() => ConnectionArgs, { validate: false }) args: ConnectionArgs,
  ): Promise<MovementConnection> {
    return movementsOfAccount(ctx, maySee(ctx, account.id, 'money') ? account.id : NOBODY, args);
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
