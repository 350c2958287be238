import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
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

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Authorized(...WATCHERS)
  @Query(() => AuditEntryPage, { description: 'The audit log, newest first unless sorted.' })
  consoleAuditEntries(
    @Ctx() ctx: Context,
    @Arg('filter', () => AuditEntryFilter, { nullable: true }) filter?: AuditEntryFilter,
    @Arg('search', () => String, { nullable: true, description: 'Part of a name, an action, a purpose or a number.' }) search?: string,
    @Arg('sort', () => SortInput, { nullable: true, description: sortableBy(AUDIT_ORDERS) }) sort?: SortInput,
    @Arg('page', () => Int, { nullable: true }) page?: number,
    @Arg('perPage', () => Int, { nullable: true }) perPage?: number,
  ): Promise<{ items: AuditEntryRow[]; totalCount: number }> {
    return listAuditEntries(ctx, { filter, search, sort, page, perPage });
  }
}
