import type { Context } from '../../../context.ts';
import { Invalid } from '../../../shared/errors.ts';
import { localId } from '../../../shared/global-id.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import type { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import type { Connection } from '../../../shared/read-model/connection.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import { isUuid } from '../../../shared/read-model/cursor-values.ts';
import { askedPage, connectionFrom, type Keyset, pageBounds, pageOrder } from '../../../shared/read-model/keyset.ts';
import { read } from '../../../shared/read-model/read.ts';
import { bothOf, type Selection } from '../../../shared/read-model/selection.ts';
import { MOMENT } from '../../../shared/read-model/shape.ts';
import { Values } from '../../../shared/read-model/values.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import { scopeOf } from '../../platform/access/scope.ts';
import { loadProviders, providerBySlug } from './load-providers.ts';
import { finishProvider, providerJson } from './provider-columns.ts';
import type { ProviderFilter } from './provider-filter.input.ts';
import type { ProviderPage, ProviderType } from './provider.type.ts';
import { say } from './words/index.gen.ts';

export interface ProvidersArgs extends ConnectionArgs {
  filter?: ProviderFilter | null;
  search?: string | null;
}

const BY_NAME: Keyset = {
  columns: [
    { sql: 'v.name', type: 'text collate "lv-x-icu"', accepts: (value) => typeof value === 'string' },
    { sql: 'v.id', type: 'uuid', accepts: isUuid },
  ],
  isDescending: false,
};

/** Providers by name, as Latvians put names in order (CAT-7). */
export async function listProviders(ctx: Context, args: ProvidersArgs, asked: Selection): Promise<Connection<ProviderType>> {
  const page = askedPage(args);
  const values = new Values(ctx.clock.now());
  const conditions = providerConditions(args, values);
  const from = 'from provider v where';
  const within = [...conditions, ...pageBounds(page, BY_NAME, (value, type) => values.add(value, type))].join(' and ');
  const nodes = bothOf(asked.of('nodes'), asked.of('edges').of('node'));
  const text = `
    with ${MOMENT}, page as materialized (select v.id, v.name ${from} ${within} order by ${pageOrder(page, BY_NAME)} limit ${values.add(page.size + 1, 'int')})
    select (select json_agg(json_build_array(${providerJson(nodes)}, page.id, page.name) order by ${pageOrder(page, BY_NAME).replaceAll('v.', 'page.')}) from page join provider v on v.id = page.id)::text as items,
      ${asked.has('totalCount') ? `(select count(*) ${from} ${conditions.join(' and ')})` : 'null'}::text as total`;
  const [found] = await read<{ items: string | null; total: string | null }>(ctx, { text, values: values.list });
  return connectionFrom(page, {
    rows: JSON.parse(found?.items ?? '[]') as [ProviderType, string, string][],
    nodes: (rows) => rows.map(([row]) => finishProvider(row)),
    cursor: ([, id, name]) => [name, id],
    total: Number(found?.total ?? 0),
  });
}

/** The page of a provider by id or by slug. */
export async function findProvider(
  ctx: Context,
  by: { id?: string | null; slug?: string | null },
  asked: Selection,
): Promise<ProviderType | null> {
  if ((by.id === null || by.id === undefined) === (by.slug === null || by.slug === undefined)) {
    throw new Invalid(['id'], say.giveTheIdOfTheProvider);
  }
  if (by.slug) return (await providerBySlug(ctx, by.slug, asked)) ?? null;
  const id = localId('Provider', by.id ?? '');
  return id ? ((await loadProviders(ctx, [id], asked))[0] ?? null) : null;
}

export const PROVIDER_ORDERS = {
  name: 'v.name',
  registrationNumber: 'v.registration_number',
  slug: 'v.slug',
  programmeCount: `(select count(*) from catalogue.listing offered where offered.provider_id = v.id and offered.status = 'PUBLISHED')`,
};

export interface ConsoleProvidersArgs extends Pick<ProvidersArgs, 'filter' | 'search'> {
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Providers for those who look after them; provider staff see their own. */
export async function consoleProviders(ctx: Context, args: ConsoleProvidersArgs, asked: Selection): Promise<ProviderPage> {
  const { limit, offset } = numberedPage(args.page, args.perPage);
  const scope = scopeOf(ctx);
  const values = new Values(ctx.clock.now());
  const conditions = providerConditions(args, values);
  if (scope.providerId) conditions.push(`v.id = ${values.add(scope.providerId, 'uuid')}`);
  const from = `from provider v where ${conditions.join(' and ')}`;
  const text = `
    with ${MOMENT}, page as materialized (
      select v.id, row_number() over (order by ${consoleOrder(args.sort, PROVIDER_ORDERS, 'v.name', 'v.id')}) as place ${from} order by place limit ${values.add(limit, 'int')} offset ${values.add(offset, 'int')}
    )
    select (select json_agg(${providerJson(asked.of('items'))} order by page.place) from page join provider v on v.id = page.id)::text as items, (select count(*) ${from})::text as total`;
  const [found] = await read<{ items: string | null; total: string }>(ctx, { text, values: values.list });
  return { items: (JSON.parse(found!.items ?? '[]') as ProviderType[]).map(finishProvider), totalCount: Number(found!.total) };
}

function providerConditions({ filter, search }: Pick<ProvidersArgs, 'filter' | 'search'>, values: Values): string[] {
  const conditions = ['true'];
  if (filter?.ids?.length) {
    const ids = values.add(
      filter.ids.map((id) => localId('Provider', id)).filter((id) => id !== undefined),
      'uuid[]',
    );
    conditions.push(`(v.id = any(${ids}) or v.slug = any(${values.add(filter.ids, 'text[]')}))`);
  }
  if (filter?.municipality?.length) {
    const codes = values.add(filter.municipality, 'text[]');
    conditions.push(
      `(v.municipality_code = any(${codes}) or exists (select from delivery_place d where d.provider_id = v.id and d.municipality_code = any(${codes})))`,
    );
  }
  if (filter?.fundingSource?.length) {
    conditions.push(
      `exists (select from catalogue.listing offered where offered.provider_id = v.id and offered.status = 'PUBLISHED' and offered.funding_sources && ${values.add(filter.fundingSource, 'text[]')})`,
    );
  }
  const words = search?.trim();
  if (words) {
    const like = values.add(`%${words.replaceAll(/[\\%_]/g, '\\$&')}%`, 'text');
    conditions.push(
      `(unaccent(v.name) ilike unaccent(${like}) or v.registration_number = ${values.add(words, 'text')} or lv_tsvector(v.name) @@ search_query(${values.add(words, 'text')}))`,
    );
  }
  return conditions;
}
