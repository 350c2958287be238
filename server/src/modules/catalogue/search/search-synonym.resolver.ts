import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { SortInput } from '../../../shared/sort.input.ts';
import { payload } from '../../../shared/user-errors.ts';
import { deleteSearchSynonym } from './delete-search-synonym.ts';
import { saveSearchSynonym } from './save-search-synonym.ts';
import { DeleteSearchSynonymInput, SaveSearchSynonymInput } from './search-synonym.inputs.ts';
import { SearchSynonymPayload } from './search-synonym.payloads.ts';
import { EDITORS, listSearchSynonyms } from './search-synonym.queries.ts';
import { SearchSynonymPage } from './search-synonym.type.ts';

@Resolver()
export class SearchSynonymResolver {
  @Authorized(...EDITORS)
  @Query(() => SearchSynonymPage, { description: 'Groups of equal terms for searching the catalogue, kept by the content editor.' })
  consoleSearchSynonyms(
    @Ctx() ctx: Context,
    @Arg('search', () => String, { nullable: true, description: 'A part of any term.' }) search?: string | null,
    @Arg('sort', () => SortInput, { nullable: true, description: 'By terms or id.' }) sort?: SortInput | null,
    @Arg('page', () => Int, { nullable: true, description: 'Page number, from 1.' }) page?: number | null,
    @Arg('perPage', () => Int, { nullable: true, description: 'How many on a page, up to 100.' }) perPage?: number | null,
  ): Promise<SearchSynonymPage> {
    return listSearchSynonyms(ctx, { search, sort, page, perPage });
  }

  @Authorized(...EDITORS)
  @Mutation(() => SearchSynonymPayload, { description: 'Makes or changes a group of equal terms.' })
  saveSearchSynonym(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveSearchSynonymInput) input: SaveSearchSynonymInput,
  ): Promise<SearchSynonymPayload> {
    return payload(() => saveSearchSynonym(ctx, input));
  }

  @Authorized(...EDITORS)
  @Mutation(() => SearchSynonymPayload, { description: 'Removes a group of equal terms.' })
  deleteSearchSynonym(
    @Ctx() ctx: Context,
    @Arg('input', () => DeleteSearchSynonymInput) input: DeleteSearchSynonymInput,
  ): Promise<SearchSynonymPayload> {
    return payload(() => deleteSearchSynonym(ctx, input));
  }
}
