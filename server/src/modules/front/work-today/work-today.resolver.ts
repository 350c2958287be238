import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { STAFF } from '../../platform/access/scope.ts';
import { WorkItemType } from './work-item.type.ts';
import { workToday } from './work-today.queries.ts';

@Resolver()
export class WorkTodayResolver {
  @Authorized(...STAFF, Role.PAYER)
  @Query(() => [WorkItemType], { description: 'What waits for the viewer in the present role, most pressing first.' })
  myWorkToday(@Ctx() ctx: Context): Promise<WorkItemType[]> {
    return workToday(ctx);
  }
}
