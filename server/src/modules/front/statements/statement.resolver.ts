import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import { Day } from '../../../shared/scalars.ts';
import { Locale } from '../../../shared/translation.ts';
import { maySee } from '../../people/accounts/account-access.ts';
import { LearningAccountType } from '../../people/accounts/learning-account.type.ts';
import { LEDGER_READERS } from '../../money/ledger/ledger.queries.ts';
import { consoleStatement, ownStatement } from './console-statement.ts';
import { periodOf } from './period-of.ts';
import { csvOfStatement, linesOfStatement } from './statement.queries.ts';
import { StatementLineConnection, StatementType } from './statement.type.ts';
import { Role } from '../../platform/access/role.enum.ts';

@ArgsType()
class PeriodArgs {
  @Field(() => Day, { nullable: true, description: 'First day; a year before the last when nothing is said.' })
  from?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day, not before the first; today when nothing is said.' })
  until?: string | null;
}

@ArgsType()
class ConsoleStatementArgs extends PeriodArgs {
  @Field(() => ID, { description: 'Funding source, provider or learning account.' })
  subject!: string;
  @Field(() => String, { nullable: true, description: 'For a learning account: why; the person can read it.' })
  purpose?: string | null;
}

@Resolver(() => StatementType)
export class StatementResolver {
  @Authorized(...LEDGER_READERS, Role.PROVIDER_ADMINISTRATOR)
  @Query(() => StatementType, {
    nullable: true,
    description:
      'Money of a source, a provider or a person over a period (FUND-23). Each asker sees the sources they work for; a provider only its own.',
  })
  consoleStatement(
    @Ctx() ctx: Context,
    @Args(() => ConsoleStatementArgs, { validate: false }) args: ConsoleStatementArgs,
  ): Promise<StatementType | null> {
    return consoleStatement(ctx, args, periodOf(ctx, args));
  }

  @FieldResolver(() => StatementLineConnection, { description: 'The movements in the order in which they took place.' })
  lines(
    @Ctx() ctx: Context,
    @Root() statement: StatementType,
    @Args(() => ConnectionArgs, { validate: false }) args: ConnectionArgs,
  ): Promise<StatementLineConnection> {
    return linesOfStatement(ctx, statement, args);
  }

  @FieldResolver(() => String, {
    description: 'The whole statement as a spreadsheet reads it: CSV with semicolons, UTF-8 with a byte order mark.',
  })
  csv(
    @Ctx() ctx: Context,
    @Root() statement: StatementType,
    @Arg('locale', () => Locale, { nullable: true, description: 'Language of heads and sentences.' }) locale?: Locale | null,
  ): Promise<string> {
    return csvOfStatement(ctx, statement, locale ?? ctx.locale);
  }
}

@Resolver(() => LearningAccountType)
export class AccountStatementResolver {
  @FieldResolver(() => StatementType, {
    nullable: true,
    description: 'Your money over a period: balances at both ends and every movement between (FUND-23).',
  })
  async statement(
    @Ctx() ctx: Context,
    @Root() account: LearningAccountType,
    @Args(() => PeriodArgs, { validate: false }) asked: PeriodArgs,
  ): Promise<StatementType | null> {
    return maySee(ctx, account.id, 'money') ? ownStatement(ctx, account, periodOf(ctx, asked)) : null;
  }
}
