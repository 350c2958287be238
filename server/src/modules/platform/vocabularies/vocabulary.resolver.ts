import { Arg, Args, ArgsType, Authorized, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ConsoleListArgs } from '../../../shared/read-model/console-list.args.ts';
import { sortableBy } from '../../../shared/read-model/console-order.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { payload } from '../../../shared/user-errors.ts';
import { registerNode } from '../nodes/node-loaders.ts';
import { Role } from '../access/role.enum.ts';
import { STAFF } from '../access/scope.ts';
import { createVocabularyEntry, updateVocabularyEntry } from './keep-vocabulary-entry.ts';
import { VocabularyEntryFilter } from './vocabulary-entry-filter.input.ts';
import { VocabularyEntryPage, VocabularyEntryType } from './vocabulary-entry.type.ts';
import { Vocabulary } from './vocabulary.enum.ts';
import { CreateVocabularyEntryInput, UpdateVocabularyEntryInput } from './vocabulary.inputs.ts';
import { VocabularyEntryPayload } from './vocabulary.payloads.ts';
import { consoleVocabularyEntries, loadVocabularyEntries, VOCABULARY_ORDERS, wordsOf } from './vocabulary.queries.ts';

registerNode('VocabularyEntry', loadVocabularyEntries);

@ArgsType()
class ConsoleArgs extends ConsoleListArgs {
  @Field(() => SortInput, { nullable: true, description: sortableBy(VOCABULARY_ORDERS) })
  sort?: SortInput | null;
  @Field(() => VocabularyEntryFilter, { nullable: true, description: 'Which words.' })
  filter?: VocabularyEntryFilter | null;
}

@Resolver(() => VocabularyEntryType)
export class VocabularyResolver {
  @Query(() => [VocabularyEntryType], { description: 'The words of one list that hold today, in their order.' })
  vocabulary(
    @Ctx() ctx: Context,
    @Arg('vocabulary', () => Vocabulary, { description: 'Which list.' }) vocabulary: Vocabulary,
  ): Promise<VocabularyEntryType[]> {
    return wordsOf(ctx, vocabulary);
  }

  @Authorized(...STAFF)
  @Query(() => VocabularyEntryPage, { description: 'The words of all lists, past ones too.' })
  consoleVocabularyEntries(
    @Ctx() ctx: Context,
    @Args(() => ConsoleArgs, { validate: false }) args: ConsoleArgs,
  ): Promise<VocabularyEntryPage> {
    return consoleVocabularyEntries(ctx, args);
  }

  @Authorized(Role.PLATFORM_ADMINISTRATOR)
  @Mutation(() => VocabularyEntryPayload, { description: 'Adds a word to a list.' })
  createVocabularyEntry(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateVocabularyEntryInput) input: CreateVocabularyEntryInput,
  ): Promise<VocabularyEntryPayload> {
    return payload(async () => ({ entry: await createVocabularyEntry(ctx, input) }));
  }

  @Authorized(Role.PLATFORM_ADMINISTRATOR)
  @Mutation(() => VocabularyEntryPayload, { description: 'Changes the name or the place of a word; its code and list stay.' })
  updateVocabularyEntry(
    @Ctx() ctx: Context,
    @Arg('input', () => UpdateVocabularyEntryInput) input: UpdateVocabularyEntryInput,
  ): Promise<VocabularyEntryPayload> {
    return payload(async () => ({ entry: await updateVocabularyEntry(ctx, input) }));
  }
}
