import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ForStaff } from '../../../shared/for-staff.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { payload } from '../../../shared/user-errors.ts';
import { loadApplication } from '../applications/application.queries.ts';
import { ApplicationType } from '../applications/application.type.ts';
import { findVersion } from '../../rules/funding-sources/funding-source-version.queries.ts';
import { FundingSourceVersionType } from '../../rules/funding-sources/funding-source-version.type.ts';
import { INSIDERS, RULE_MAKERS } from '../../rules/funding-sources/who-may.ts';
import { DryRunChangePage, DryRunChangeType } from './dry-run-change.type.ts';
import { CHANGE_ORDERS, consoleDryRunChanges } from './dry-run-changes.queries.ts';
import { DryRunChangeFilter, DryRunInput, StartDryRunInput } from './dry-run.inputs.ts';
import { dryRunOf, loadDryRuns } from './dry-run.queries.ts';
import { DryRunPayload, DryRunType } from './dry-run.type.ts';
import { startDryRun } from './start-dry-run.ts';
import { stopDryRun } from './stop-dry-run.ts';

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(CHANGE_ORDERS) })
  sort?: SortInput | null;
  @Field(() => DryRunChangeFilter, { nullable: true, description: 'Of which dry run and how.' })
  filter?: DryRunChangeFilter | null;
}

async function stepped(ctx: Context, id: Promise<string>): Promise<{ dryRun: DryRunType | undefined }> {
  const [dryRun] = await loadDryRuns(ctx, [await id]);
  return { dryRun };
}

@Resolver(() => DryRunType)
export class DryRunResolver {
  @Authorized(...RULE_MAKERS)
  @Mutation(() => DryRunPayload, {
    description:
      'Tries a version on the past decisions of its source, or goes on with a stopped trial. A large one goes on in the background: see processed and toProcess.',
  })
  startDryRun(@Ctx() ctx: Context, @Arg('input', () => StartDryRunInput) input: StartDryRunInput): Promise<DryRunPayload> {
    return payload(() => stepped(ctx, startDryRun(ctx, input.version)));
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => DryRunPayload, { description: 'Stops a dry run; what it has found stays, and it can go on later.' })
  stopDryRun(@Ctx() ctx: Context, @Arg('input', () => DryRunInput) input: DryRunInput): Promise<DryRunPayload> {
    return payload(() => stepped(ctx, stopDryRun(ctx, input.dryRun)));
  }

  @Authorized(...INSIDERS)
  @Query(() => DryRunChangePage, { description: 'The decisions a dry run would have changed, one by one (FUND-2).' })
  consoleDryRunChanges(@Ctx() ctx: Context, @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs): Promise<DryRunChangePage> {
    return consoleDryRunChanges(ctx, args);
  }

  @FieldResolver(() => FundingSourceVersionType, { description: 'The version that was tried.' })
  version(@Ctx() ctx: Context, @Root() dryRun: DryRunType): Promise<FundingSourceVersionType> {
    return findVersion(ctx, dryRun.versionId) as Promise<FundingSourceVersionType>;
  }
}

@Resolver(() => DryRunChangeType)
export class DryRunChangeResolver {
  @FieldResolver(() => ApplicationType, {
    nullable: true,
    description: 'The application decided; null for those who may not see applications.',
  })
  async application(@Ctx() ctx: Context, @Root() change: DryRunChangeType): Promise<ApplicationType | null> {
    return (await loadApplication(ctx, change.applicationId)) ?? null;
  }

  @FieldResolver(() => DryRunType, { description: 'The dry run.' })
  async dryRun(@Ctx() ctx: Context, @Root() change: DryRunChangeType): Promise<DryRunType> {
    return (await loadDryRuns(ctx, [change.dryRunId]))[0]!;
  }
}

@Resolver(() => FundingSourceVersionType)
export class VersionDryRunResolver {
  @ForStaff()
  @FieldResolver(() => DryRunType, {
    nullable: true,
    description: 'Its last trial on past decisions; null when there was none, and for those who do not work on the source.',
  })
  dryRun(@Ctx() ctx: Context, @Root() version: FundingSourceVersionType): Promise<DryRunType | null> {
    return dryRunOf(ctx, version.id);
  }
}
