import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../../context.ts';
import { Day } from '../../../../shared/scalars.ts';
import { appealOf, rulesFromOf } from './appeal.queries.ts';
import { AppealType } from './appeal.type.ts';
import { ApplicationType } from '../application.type.ts';

@Resolver(() => ApplicationType)
export class AppealResolver {
  @FieldResolver(() => AppealType, { nullable: true, description: 'How a refusal can be contested; null unless it was refused (BEY-21).' })
  appeal(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<AppealType | null> {
    return appealOf(ctx, application.id);
  }

  @FieldResolver(() => Day, { nullable: true, description: 'First day on which the version of the rules that decided was in force.' })
  rulesFrom(@Ctx() ctx: Context, @Root() application: ApplicationType): Promise<string | null> {
    return rulesFromOf(ctx, application.id);
  }
}
