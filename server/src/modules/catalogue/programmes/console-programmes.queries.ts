import type { Context } from '../../../context.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import { read } from '../../../shared/read-model/read.ts';
import type { Selection } from '../../../shared/read-model/selection.ts';
import { MOMENT } from '../../../shared/read-model/shape.ts';
import { Values } from '../../../shared/read-model/values.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import { scopeOf } from '../../platform/access/scope.ts';
import { keepingTime, STALE } from './listing-time.ts';
import { finishProgramme, programmeShape } from './programme-columns.ts';
import { baseConditions, facetConditions } from './programme-conditions.ts';
import type { ProgrammeFilter } from './programme-filter.input.ts';
import { ProgrammeStatus } from './programme-status.enum.ts';
import type { ProgrammePage, ProgrammeType } from './programme.type.ts';
import { searchMeant } from './search-meant.ts';
import { visibleProgrammes } from './visible-programmes.ts';

export const PROGRAMME_ORDERS = {
  title: 'l.title',
  kind: 'l.kind',
  status: 'l.status',
  mode: 'l.mode',
  hours: 'l.hours',
  price: 'l.price_cents',
  language: 'l.language',
  digcompLevel: 'l.digcomp_level',
  participants: 'l.popularity',
  provider: '(select name from provider where id = l.provider_id)',
  publicRating: 'l.rating_order',
  applicationStatus: 'l.availability',
  slug: 'p.slug',
};

export interface ConsoleProgrammesArgs {
  filter?: ProgrammeFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Programmes for those who keep them: drafts too, as far as the role sees them; provider staff see their own alone. */
export async function consoleProgrammes(ctx: Context, args: ConsoleProgrammesArgs, asked: Selection): Promise<ProgrammePage> {
  const { limit, offset } = numberedPage(args.page, args.perPage);
  const scope = scopeOf(ctx);
  const filter = args.filter ?? {};
  const search = await searchMeant(ctx, args.search);
  const values = new Values(ctx.clock.now());
  const statuses = filter.status?.length ? filter.status : Object.values(ProgrammeStatus);
  const conditions = [
    ...baseConditions(filter, statuses, values),
    ...facetConditions(filter, values).values(),
    visibleProgrammes(ctx, values),
  ];
  if (scope.providerId) conditions.push(`l.provider_id = ${values.add(scope.providerId, 'uuid')}`);
  if (scope.fundingSourceId)
    conditions.push(
      `exists (select from programme_funding_source of_mine where of_mine.programme_id = l.id and of_mine.funding_source_id = ${values.add(scope.fundingSourceId, 'uuid')})`,
    );
  if (search)
    conditions.push(
      `exists (select from search.document d where d.programme_id = l.id and d.vector @@ ${values.add(search.query, 'tsquery')})`,
    );
  const from = `from catalogue.listing l join programme p on p.id = l.id where ${conditions.join(' and ')}`;
  const shape = programmeShape(asked.of('items'));
  const text = `
    with ${MOMENT}, page as materialized (
      select l.id, row_number() over (order by ${consoleOrder(args.sort, PROGRAMME_ORDERS, 'l.title', 'l.id')}) as place ${from} order by place limit ${values.add(limit, 'int')} offset ${values.add(offset, 'int')}
    )
    select (select json_agg(${shape.json} order by page.place) from page join programme p on p.id = page.id ${shape.joins})::text as items, (select count(*) ${from})::text as total, ${STALE} as stale`;
  const found = await keepingTime(
    ctx,
    async () => (await read<{ items: string | null; total: string; stale: boolean }>(ctx, { text, values: values.list }))[0]!,
  );
  return { items: (JSON.parse(found.items ?? '[]') as ProgrammeType[]).map(finishProgramme), totalCount: Number(found.total) };
}
