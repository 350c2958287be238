import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { selectionOf } from '../../../shared/read-model/selection.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { payload } from '../../../shared/user-errors.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { STAFF } from '../../platform/access/scope.ts';
import { RecordAccreditationInput } from './accreditation.inputs.ts';
import { loadDeliveryPlaces } from './load-delivery-places.ts';
import { loadProviders } from './load-providers.ts';
import { ProviderFilter } from './provider-filter.input.ts';
import { UpdateProviderInput } from './provider.inputs.ts';
import { ProviderPayload } from './provider.payloads.ts';
import { consoleProviders, findProvider, listProviders, PROVIDER_ORDERS } from './provider.queries.ts';
import { ProviderConnection, ProviderPage, ProviderType } from './provider.type.ts';
import { recordAccreditation } from './record-accreditation.ts';
import { updateProvider } from './update-provider.ts';

registerNode('Provider', loadProviders);
registerNode('DeliveryPlace', loadDeliveryPlaces);

@ArgsType()
class ListArgs extends ConnectionArgs {
  @Field(() => ProviderFilter, { nullable: true, description: 'Which providers.' })
  filter?: ProviderFilter | null;
  @Field(() => String, { nullable: true, description: 'A part of the name, or the registration number.' })
  search?: string | null;
}

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(PROVIDER_ORDERS) })
  sort?: SortInput | null;
  @Field(() => ProviderFilter, { nullable: true, description: 'Which providers.' })
  filter?: ProviderFilter | null;
}

@Resolver(() => ProviderType)
export class ProviderResolver {
  @Query(() => ProviderConnection, { description: 'Providers by name (CAT-7).' })
  providers(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ListArgs, { validate: false }) args: ListArgs,
  ): Promise<ProviderConnection> {
    return listProviders(ctx, args, selectionOf(info));
  }

  @Query(() => ProviderType, { nullable: true, description: 'One provider by id or by slug.' })
  provider(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true, description: 'Its id; give this or the slug.' }) id?: string,
    @Arg('slug', () => String, { nullable: true, description: 'The words of its address; give these or the id.' }) slug?: string,
  ): Promise<ProviderType | null> {
    return findProvider(ctx, { id, slug }, selectionOf(info));
  }

  @Authorized(...STAFF)
  @Query(() => ProviderPage, { description: 'Providers for those who look after them; provider staff see their own.' })
  consoleProviders(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs,
  ): Promise<ProviderPage> {
    return consoleProviders(ctx, args, selectionOf(info));
  }

  @Authorized(Role.PLATFORM_ADMINISTRATOR, Role.PROVIDER_ADMINISTRATOR)
  @Mutation(() => ProviderPayload, { description: 'Changes a provider’s profile.' })
  updateProvider(@Ctx() ctx: Context, @Arg('input', () => UpdateProviderInput) input: UpdateProviderInput): Promise<ProviderPayload> {
    return payload(async () => ({ provider: await updateProvider(ctx, input) }));
  }

  @Authorized(Role.PLATFORM_ADMINISTRATOR, Role.QUALITY_OFFICER)
  @Mutation(() => ProviderPayload, { description: 'Records what state bodies and others say of a provider’s quality (CAT-7).' })
  recordAccreditation(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordAccreditationInput) input: RecordAccreditationInput,
  ): Promise<ProviderPayload> {
    return payload(async () => ({ provider: await recordAccreditation(ctx, input) }));
  }
}
