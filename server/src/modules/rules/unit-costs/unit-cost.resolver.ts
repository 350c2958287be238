import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { payload } from '../../../shared/user-errors.ts';
import { INSIDERS, RULE_MAKERS } from '../funding-sources/who-may.ts';
import { UpdateProgrammeInput } from '../../catalogue/programmes/programme.inputs.ts';
import { ProgrammePayload } from '../../catalogue/programmes/programme.payloads.ts';
import { ProgrammeType } from '../../catalogue/programmes/programme.type.ts';
import { Role } from '../../platform/access/role.enum.ts';
import { updateProgramme } from './update-programme.ts';
import { addUnitCostRate } from './add-unit-cost-rate.ts';
import { endUnitCostRate } from './end-unit-cost-rate.ts';
import { createUnitCostMethod, updateUnitCostMethod } from './keep-unit-cost-method.ts';
import { programmeUnitCostOf } from './programme-unit-cost.queries.ts';
import { unitCostPrice } from './unit-cost-price.ts';
import {
  AddUnitCostRateInput,
  CreateUnitCostMethodInput,
  EndUnitCostRateInput,
  UnitCostPriceInput,
  UpdateUnitCostMethodInput,
} from './unit-cost.inputs.ts';
import { UnitCostMethodPayload } from './unit-cost.payloads.ts';
import { METHOD_ORDERS, pageOfMethods, ratesOf, unitCostMethods } from './unit-cost.queries.ts';
import { ProgrammeUnitCostType, UnitCostMethodPage, UnitCostMethodType, UnitCostPriceType, UnitCostRateType } from './unit-cost.type.ts';

@ArgsType()
class MethodListArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(METHOD_ORDERS) })
  sort?: SortInput | null;
}

@Resolver(() => UnitCostMethodType)
export class UnitCostResolver {
  @Query(() => [UnitCostMethodType], { description: 'How official prices follow from hours (FUND-19).' })
  unitCostMethods(@Ctx() ctx: Context): Promise<UnitCostMethodType[]> {
    return unitCostMethods(ctx);
  }

  @Query(() => UnitCostPriceType, { description: 'What a programme of so many hours costs by a method on a day.' })
  unitCostPrice(@Ctx() ctx: Context, @Arg('input', () => UnitCostPriceInput) input: UnitCostPriceInput): Promise<UnitCostPriceType> {
    return unitCostPrice(ctx, input);
  }

  @Authorized(...INSIDERS)
  @Query(() => UnitCostMethodPage, { description: 'Unit-cost methods for those who keep them.' })
  consoleUnitCostMethods(
    @Ctx() ctx: Context,
    @Args(() => MethodListArgs, { validate: false }) args: MethodListArgs,
  ): Promise<UnitCostMethodPage> {
    return pageOfMethods(ctx, args);
  }

  @FieldResolver(() => [UnitCostRateType], { description: 'Its figures, the newest first.' })
  rates(@Ctx() ctx: Context, @Root() method: UnitCostMethodType): Promise<UnitCostRateType[]> {
    return ratesOf(ctx, method.id);
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => UnitCostMethodPayload, {
    description: 'Begins a unit-cost method; its figures are added with the days on which they hold.',
  })
  createUnitCostMethod(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateUnitCostMethodInput) input: CreateUnitCostMethodInput,
  ): Promise<UnitCostMethodPayload> {
    return payload(async () => shown(ctx, await createUnitCostMethod(ctx, input)));
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => UnitCostMethodPayload, { description: 'Changes the words of a unit-cost method.' })
  updateUnitCostMethod(
    @Ctx() ctx: Context,
    @Arg('input', () => UpdateUnitCostMethodInput) input: UpdateUnitCostMethodInput,
  ): Promise<UnitCostMethodPayload> {
    return payload(async () => shown(ctx, await updateUnitCostMethod(ctx, input)));
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => UnitCostMethodPayload, { description: 'Gives a method new figures from a day on; they may not overlap others.' })
  addUnitCostRate(
    @Ctx() ctx: Context,
    @Arg('input', () => AddUnitCostRateInput) input: AddUnitCostRateInput,
  ): Promise<UnitCostMethodPayload> {
    return payload(async () => shown(ctx, await addUnitCostRate(ctx, input)));
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => UnitCostMethodPayload, { description: 'Sets the last day on which figures hold; past days do not change.' })
  endUnitCostRate(
    @Ctx() ctx: Context,
    @Arg('input', () => EndUnitCostRateInput) input: EndUnitCostRateInput,
  ): Promise<UnitCostMethodPayload> {
    return payload(async () => shown(ctx, await endUnitCostRate(ctx, input)));
  }
}

async function shown(ctx: Context, { id }: { id: string }): Promise<{ method: UnitCostMethodType | undefined }> {
  const methods = await unitCostMethods(ctx);
  return { method: methods.find((method) => method.id === id) };
}

@Resolver(() => ProgrammeType)
export class ProgrammeUnitCostResolver {
  @Authorized(Role.PLATFORM_ADMINISTRATOR, Role.PROVIDER_ADMINISTRATOR, Role.PROVIDER_USER)
  @Mutation(() => ProgrammePayload, {
    description:
      'Changes what a programme says of itself. Price, hours, kind and status of a published one are the agency’s to change (PROV-9).',
  })
  updateProgramme(@Ctx() ctx: Context, @Arg('input', () => UpdateProgrammeInput) input: UpdateProgrammeInput): Promise<ProgrammePayload> {
    return payload(async () => ({ programme: await updateProgramme(ctx, input) }));
  }

  @FieldResolver(() => ProgrammeUnitCostType, {
    nullable: true,
    description: 'Its price beside the one by the method that a source prescribes; null where none does (FUND-19).',
  })
  unitCost(@Ctx() ctx: Context, @Root() programme: ProgrammeType): Promise<ProgrammeUnitCostType | null> {
    return programmeUnitCostOf(ctx, programme.id);
  }
}
