import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { globalId } from '../../../shared/global-id.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { payload, type UserError } from '../../../shared/user-errors.ts';
import type { PersonRow } from '../../people/accounts/load-accounts.ts';
import { PersonType } from '../../people/accounts/person.type.ts';
import { FundingSourceType } from '../funding-sources/funding-source.type.ts';
import { loadFundingSource } from '../funding-sources/load-funding-sources.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { loadProvider } from '../../catalogue/providers/load-providers.ts';
import { ProviderType } from '../../catalogue/providers/provider.type.ts';
import { endRole } from './end-role.ts';
import { findPerson } from './find-person.ts';
import { grantRole } from './grant-role.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { EndRoleInput, GrantRoleInput, RoleGrantFilter } from './role-grant.inputs.ts';
import { RoleGrantPage, RoleGrantPayload, RoleGrantType } from './role-grant.type.ts';
import { ROLE_ORDERS, listRoleGrants, loadRoleGrant, type RoleGrantRow } from './role-grants.queries.ts';
import { actsAs } from '../../platform/access/scope.ts';

const GIVERS = [Role.PLATFORM_ADMINISTRATOR, Role.PROVIDER_ADMINISTRATOR];

registerNode('RoleGrant', async (ctx, ids) => {
  if (!actsAs(ctx, ...GIVERS)) return ids.map(() => undefined);
  const { items } = await listRoleGrants(ctx, { filter: { ids: ids.map((id) => globalId('RoleGrant', id)) }, perPage: ids.length });
  return ids.map((id) => items.find((item) => item.id === id));
});

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => RoleGrantFilter, { nullable: true, description: 'Which grants.' })
  filter?: RoleGrantFilter | null;
  @Field(() => String, { nullable: true, description: 'Part of a name.' })
  search?: string | null;
  @Field(() => SortInput, { nullable: true, description: sortableBy(ROLE_ORDERS) })
  sort?: SortInput | null;
}

@Resolver(() => RoleGrantType)
export class RoleResolver {
  @Authorized(...GIVERS)
  @Query(() => RoleGrantPage, { description: "Who has or had which role; a provider administrator sees their own provider's." })
  consoleRoleGrants(
    @Ctx() ctx: Context,
    @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs,
  ): Promise<{ items: RoleGrantRow[]; totalCount: number }> {
    return listRoleGrants(ctx, args);
  }

  @Authorized(...GIVERS)
  @Query(() => PersonType, {
    nullable: true,
    description: 'The person with exactly this personal code, to give a role to; each look is logged.',
  })
  findPerson(
    @Ctx() ctx: Context,
    @Arg('personalCode', () => String, { description: 'The whole personal code.' }) personalCode: string,
  ): Promise<PersonRow | null> {
    return findPerson(ctx, personalCode);
  }

  @Authorized(...GIVERS)
  @Mutation(() => RoleGrantPayload, { description: 'Gives a role for a time.' })
  grantRole(
    @Ctx() ctx: Context,
    @Arg('input', () => GrantRoleInput) input: GrantRoleInput,
  ): Promise<{ roleGrant?: RoleGrantRow | undefined; userErrors: UserError[] }> {
    return payload(async () => ({ roleGrant: await loadRoleGrant(ctx, globalId('RoleGrant', (await grantRole(ctx, input)).roleGrantId)) }));
  }

  @Authorized(...GIVERS)
  @Mutation(() => RoleGrantPayload, { description: 'Sets the last day of a role.' })
  endRole(
    @Ctx() ctx: Context,
    @Arg('input', () => EndRoleInput) input: EndRoleInput,
  ): Promise<{ roleGrant?: RoleGrantRow | undefined; userErrors: UserError[] }> {
    return payload(async () => ({ roleGrant: await loadRoleGrant(ctx, globalId('RoleGrant', (await endRole(ctx, input)).roleGrantId)) }));
  }

  @FieldResolver(() => ProviderType, { nullable: true, description: 'Only for this provider.' })
  async provider(@Root() { providerId }: RoleGrantRow, @Ctx() ctx: Context): Promise<object | null> {
    return (providerId && (await loadProvider(ctx, providerId))) || null;
  }

  @FieldResolver(() => FundingSourceType, { nullable: true, description: 'Only for this funding source.' })
  async fundingSource(@Root() { fundingSourceId }: RoleGrantRow, @Ctx() ctx: Context): Promise<object | null> {
    return (fundingSourceId && (await loadFundingSource(ctx, fundingSourceId))) || null;
  }
}
