import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ForStaff } from '../../../shared/for-staff.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { Translated, type Translation } from '../../../shared/translation.ts';
import { payload } from '../../../shared/user-errors.ts';
import { ProgrammePage } from '../../catalogue/programmes/programme.type.ts';
import { addSourceProgrammes } from './add-source-programmes.ts';
import { archiveFundingSource, closeFundingSource } from './close-funding-source.ts';
import { createFundingSource } from './create-funding-source.ts';
import {
  AddSourceProgrammesInput,
  CreateFundingSourceInput,
  FundingSourceFilter,
  FundingSourceIdInput,
  PublishFundingSourceVersionInput,
  RemoveSourceProgrammesInput,
  UpdateFundingSourceDraftInput,
} from './funding-source.inputs.ts';
import { FundingSourcePayload, FundingSourceVersionPayload } from './funding-source.payloads.ts';
import {
  budgetFiguresOf,
  findFundingSource,
  listFundingSources,
  pageOfFundingSources,
  programmeCountOf,
  requiresFourEyesOf,
  SOURCE_ORDERS,
  statisticsOf,
} from './funding-source.queries.ts';
import { BudgetFiguresType, FundingSourcePage, FundingSourceType, SourceStatisticsType, SupportSchemeType } from './funding-source.type.ts';
import { activeVersionOf, findVersion, personNameOf, shownRulesOf, versionBefore, versionsOf } from './funding-source-version.queries.ts';
import { FundingSourceVersionType } from './funding-source-version.type.ts';
import { loadFundingSource, loadFundingSources, wholeFundingSource } from './load-funding-sources.ts';
import { publishFundingSourceVersion } from './publish-funding-source-version.ts';
import { publishRefusal } from './publish-refusal.ts';
import { removeSourceProgrammes } from './remove-source-programmes.ts';
import { SourceSetupStepType } from './setup-step.type.ts';
import { setupStepsOf } from './setup-steps.ts';
import { sourceKindCounts, sourceProgrammes } from './source-programmes.queries.ts';
import { SourceKindCountType } from './source-programmes.type.ts';
import { versionDifferences, versionInWords } from './version-in-words.ts';
import { supportSchemes } from './support-schemes.ts';
import { updateFundingSourceDraft } from './update-funding-source-draft.ts';
import { INSIDERS, isInsider, RULE_MAKERS } from './who-may.ts';
import './sources-of-programme.ts';

@Resolver(() => FundingSourceType)
export class FundingSourceResolver {
  @Query(() => [FundingSourceType], { description: 'Projects that pay for training; published ones unless asked otherwise.' })
  fundingSources(
    @Ctx() ctx: Context,
    @Arg('filter', () => FundingSourceFilter, { nullable: true, description: 'Which ones.' }) filter?: FundingSourceFilter | null,
  ): Promise<FundingSourceType[]> {
    return listFundingSources(ctx, filter);
  }

  @Query(() => FundingSourceType, { nullable: true, description: 'A project by its official number, "2.3.1.4.i".' })
  fundingSource(
    @Ctx() ctx: Context,
    @Arg('code', () => String, { description: 'The number.' }) code: string,
  ): Promise<FundingSourceType | null> {
    return findFundingSource(ctx, code);
  }

  @Authorized(...INSIDERS)
  @Query(() => FundingSourcePage, { description: 'Every source the asker works on, drafts included.' })
  consoleFundingSources(
    @Ctx() ctx: Context,
    @Arg('filter', () => FundingSourceFilter, { nullable: true, description: 'Which ones.' }) filter?: FundingSourceFilter | null,
    @Arg('search', () => String, { nullable: true, description: 'Part of the number or the name.' }) search?: string | null,
    @Arg('sort', () => SortInput, { nullable: true, description: sortableBy(SOURCE_ORDERS) })
    sort?: SortInput | null,
    @Arg('page', () => Int, { nullable: true, description: 'Page number, from 1.' }) page?: number | null,
    @Arg('perPage', () => Int, { nullable: true, description: 'How many on a page, up to 100.' }) perPage?: number | null,
  ): Promise<FundingSourcePage> {
    return pageOfFundingSources(ctx, { filter, search, sort, page, perPage });
  }

  @FieldResolver(() => [SupportSchemeType], { description: 'How it pays, by the rules in force.' })
  async schemes(@Ctx() ctx: Context, @Root() source: FundingSourceType): Promise<SupportSchemeType[]> {
    return supportSchemes(await shownRulesOf(ctx, source.id));
  }

  @FieldResolver(() => BudgetFiguresType, { description: 'Where the money is, from the ledger.' })
  budget(@Ctx() ctx: Context, @Root() source: FundingSourceType): Promise<BudgetFiguresType> {
    return budgetFiguresOf(ctx, source.id);
  }

  @FieldResolver(() => SourceStatisticsType, { description: 'Applications in numbers.' })
  statistics(@Ctx() ctx: Context, @Root() source: FundingSourceType): Promise<SourceStatisticsType> {
    return statisticsOf(ctx, source.id);
  }

  @FieldResolver(() => FundingSourceVersionType, { nullable: true, description: 'The version of the rules in force today.' })
  activeVersion(@Ctx() ctx: Context, @Root() source: FundingSourceType): Promise<FundingSourceVersionType | null> {
    return activeVersionOf(ctx, source.id);
  }

  @FieldResolver(() => [FundingSourceVersionType], {
    description: 'All versions of the rules, oldest first; drafts only for those who work on the source.',
  })
  versions(@Ctx() ctx: Context, @Root() source: FundingSourceType): Promise<FundingSourceVersionType[]> {
    return versionsOf(ctx, source.id);
  }

  @ForStaff()
  @FieldResolver(() => Boolean, { description: 'Whether a version must be published by somebody other than who wrote it.' })
  requiresFourEyes(@Ctx() ctx: Context, @Root() source: FundingSourceType): Promise<boolean> {
    return requiresFourEyesOf(ctx, source.id);
  }

  @FieldResolver(() => Int, { description: 'Programmes of it in the catalogue.' })
  programmeCount(@Ctx() ctx: Context, @Root() source: FundingSourceType): Promise<number> {
    return programmeCountOf(ctx, source.id);
  }

  @Authorized(...INSIDERS)
  @FieldResolver(() => ProgrammePage, { description: 'The programmes it pays for, while it is a draft too.' })
  paidProgrammes(
    @Ctx() ctx: Context,
    @Root() source: FundingSourceType,
    @Arg('search', () => String, { nullable: true, description: 'Part of the title.' }) search?: string | null,
    @Arg('page', () => Int, { nullable: true, description: 'Page number, from 1.' }) page?: number | null,
    @Arg('perPage', () => Int, { nullable: true, description: 'How many on a page, up to 100.' }) perPage?: number | null,
  ): Promise<ProgrammePage> {
    return sourceProgrammes(ctx, source.id, { search, page, perPage });
  }

  @Authorized(...INSIDERS)
  @FieldResolver(() => [SourceKindCountType], { description: 'How many programmes of each kind it pays for, of those in the catalogue.' })
  programmeKinds(@Ctx() ctx: Context, @Root() source: FundingSourceType): Promise<SourceKindCountType[]> {
    return sourceKindCounts(ctx, source.id);
  }

  @ForStaff()
  @FieldResolver(() => [SourceSetupStepType], {
    description: 'What the source needs before residents can use it; empty for those who do not work on it.',
  })
  async setup(@Ctx() ctx: Context, @Root() { id }: FundingSourceType): Promise<SourceSetupStepType[]> {
    return isInsider(ctx, id) ? setupStepsOf(ctx, await wholeFundingSource(ctx, id)) : [];
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => FundingSourcePayload, { description: 'Begins a funding source as a draft, with first rules to work on.' })
  createFundingSource(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateFundingSourceInput) input: CreateFundingSourceInput,
  ): Promise<FundingSourcePayload> {
    return payload(async () => shown(ctx, await createFundingSource(ctx, input)));
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => FundingSourceVersionPayload, { description: 'Writes the draft of the rules; begins one when there is none.' })
  updateFundingSourceDraft(
    @Ctx() ctx: Context,
    @Arg('input', () => UpdateFundingSourceDraftInput) input: UpdateFundingSourceDraftInput,
  ): Promise<FundingSourceVersionPayload> {
    return payload(async () => ({ version: await findVersion(ctx, (await updateFundingSourceDraft(ctx, input)).id) }));
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => FundingSourceVersionPayload, { description: 'Brings a draft into force from a day on.' })
  publishFundingSourceVersion(
    @Ctx() ctx: Context,
    @Arg('input', () => PublishFundingSourceVersionInput) input: PublishFundingSourceVersionInput,
  ): Promise<FundingSourceVersionPayload> {
    return payload(async () => ({ version: await findVersion(ctx, (await publishFundingSourceVersion(ctx, input)).id) }));
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => FundingSourcePayload, { description: 'Puts programmes into the catalogue of a source.' })
  addSourceProgrammes(
    @Ctx() ctx: Context,
    @Arg('input', () => AddSourceProgrammesInput) input: AddSourceProgrammesInput,
  ): Promise<FundingSourcePayload> {
    return payload(async () => shown(ctx, await addSourceProgrammes(ctx, input)));
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => FundingSourcePayload, {
    description: 'Takes programmes out of the catalogue of a source; applications already made go on.',
  })
  removeSourceProgrammes(
    @Ctx() ctx: Context,
    @Arg('input', () => RemoveSourceProgrammesInput) input: RemoveSourceProgrammesInput,
  ): Promise<FundingSourcePayload> {
    return payload(async () => shown(ctx, await removeSourceProgrammes(ctx, input)));
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => FundingSourcePayload, { description: 'Takes no more applications; what is under way goes on.' })
  closeFundingSource(
    @Ctx() ctx: Context,
    @Arg('input', () => FundingSourceIdInput) input: FundingSourceIdInput,
  ): Promise<FundingSourcePayload> {
    return payload(async () => shown(ctx, await closeFundingSource(ctx, input)));
  }

  @Authorized(...RULE_MAKERS)
  @Mutation(() => FundingSourcePayload, { description: 'Puts a closed source away; its page and history stay.' })
  archiveFundingSource(
    @Ctx() ctx: Context,
    @Arg('input', () => FundingSourceIdInput) input: FundingSourceIdInput,
  ): Promise<FundingSourcePayload> {
    return payload(async () => shown(ctx, await archiveFundingSource(ctx, input)));
  }
}

async function shown(ctx: Context, { id }: { id: string }): Promise<{ fundingSource: FundingSourceType | undefined }> {
  const [fundingSource] = await loadFundingSources(ctx, [id]);
  return { fundingSource };
}

@Resolver(() => FundingSourceVersionType)
export class FundingSourceVersionResolver {
  @FieldResolver(() => FundingSourceType, { description: 'The source whose rules they are.' })
  fundingSource(@Ctx() ctx: Context, @Root() version: FundingSourceVersionType): Promise<FundingSourceType> {
    return loadFundingSource(ctx, version.sourceId) as Promise<FundingSourceType>;
  }

  @ForStaff()
  @FieldResolver(() => String, { nullable: true, description: 'Who wrote it; told to those who work on the source.' })
  createdBy(@Ctx() ctx: Context, @Root() version: FundingSourceVersionType): Promise<string | null> | null {
    return version.createdById && isInsider(ctx, version.sourceId) ? personNameOf(ctx, version.createdById) : null;
  }

  @ForStaff()
  @FieldResolver(() => String, { nullable: true, description: 'Who published it; told to those who work on the source.' })
  publishedBy(@Ctx() ctx: Context, @Root() version: FundingSourceVersionType): Promise<string | null> | null {
    return version.publishedById && isInsider(ctx, version.sourceId) ? personNameOf(ctx, version.publishedById) : null;
  }

  @Translated()
  @FieldResolver(() => [String], { description: 'The rules read aloud, a sentence each.' })
  inPlainWords(@Root() version: FundingSourceVersionType): Translation {
    return versionInWords(version) as unknown as Translation;
  }

  @Translated()
  @FieldResolver(() => [String], { description: 'What changes against the version before it, a sentence each.' })
  async differences(@Ctx() ctx: Context, @Root() version: FundingSourceVersionType): Promise<Translation> {
    return versionDifferences(await versionBefore(ctx, version), version) as unknown as Translation;
  }

  @ForStaff()
  @Translated()
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the asker cannot publish this draft, and who can; null when nothing stands in the way.',
  })
  publishRefusal(@Ctx() ctx: Context, @Root() version: FundingSourceVersionType): Promise<Translation | null> {
    return publishRefusal(ctx, version);
  }
}
