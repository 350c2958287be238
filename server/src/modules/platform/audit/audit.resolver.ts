import { Args, ArgsType, Authorized, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { registerNode } from '../nodes/node-loaders.ts';
import { Role } from '../access/role.enum.ts';
import { actsAs } from '../access/scope.ts';
import { AUDIT_ORDERS, type AuditEntryRow, listAuditEntries, loadAuditEntries } from './audit.queries.ts';
import { AuditEntryFilter } from './audit-entry.inputs.ts';
import { AuditEntryPage, AuditEntryType } from './audit-entry.type.ts';

const WATCHERS = [Role.PLATFORM_ADMINISTRATOR, Role.AUDITOR];
registerNode('AuditEntry', async (ctx, ids) => (actsAs(ctx, ...WATCHERS) ? loadAuditEntries(ctx, ids) : ids.map(() => undefined)));

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => AuditEntryFilter, { nullable: true, description: 'Which entries.' })
  filter?: AuditEntryFilter | null;
  @Field(() => String, { nullable: true, description: 'Part of a name, an action, a purpose or a number.' })
  search?: string | null;
  @Field(() => SortInput, { nullable: true, description: sortableBy(AUDIT_ORDERS) })
  sort?: SortInput | null;
}

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Authorized(...WATCHERS)
  @Query(() => AuditEntryPage, { description: 'The audit log, newest first unless sorted.' })
  consoleAuditEntries(
    @Ctx() ctx: Context,
    @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs,
  ): Promise<{ items: AuditEntryRow[]; totalCount: number }> {
    return listAuditEntries(ctx, args);
  }
}
