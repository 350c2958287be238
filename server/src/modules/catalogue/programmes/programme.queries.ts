import type { Context } from '../../../context.ts';
import { encodeCursor } from '../../../shared/pagination.ts';
import type { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import type { Connection } from '../../../shared/read-model/connection.ts';
import { askedPage } from '../../../shared/read-model/keyset.ts';
import { read } from '../../../shared/read-model/read.ts';
import { bothOf, type Selection } from '../../../shared/read-model/selection.ts';
import { MOMENT } from '../../../shared/read-model/shape.ts';
import { Values } from '../../../shared/read-model/values.ts';
import { countProgrammes } from './facets/count-programmes.ts';
import { keepingTime, STALE } from './listing-time.ts';
import { finishProgramme, programmeShape } from './programme-columns.ts';
import { baseConditions, type Facet, facetConditions, publicStatuses, tagConditions } from './programme-conditions.ts';
import type { ProgrammeFilter } from './programme-filter.input.ts';
import { beyond, orderBy, orderOf, sortMeant } from './programme-order.ts';
import type { ProgrammeSort } from './programme-sort.enum.ts';
import type { ProgrammeType } from './programme.type.ts';
import { type MeantSearch, searchMeant } from './search-meant.ts';

export interface ProgrammesArgs extends ConnectionArgs {
  filter?: ProgrammeFilter | null;
  search?: string | null;
  sort?: ProgrammeSort | null;
}

interface Found {
  items: string | null;
  total: string | null;
  stale: boolean;
}

const NOTHING_FOUND: Found = { items: null, total: null, stale: false };

/** The catalogue: one statement that joins, adds up and counts only what was asked (CAT-3 to CAT-5). */
export async function listProgrammes(
  ctx: Context,
  args: ProgrammesArgs,
  asked: Selection,
): Promise<Connection<ProgrammeType> & { correctedSearch: string | null }> {
  const { size, isBackward: backwards } = askedPage(args);
  const filter = args.filter ?? {};
  const search = await searchMeant(ctx, args.search);
  const sort = sortMeant(args.sort, search !== null);
  const order = orderOf(sort);
  const nodes = bothOf(asked.of('nodes'), asked.of('edges').of('node'));

  const values = new Values(ctx.clock.now());
  const matching = matchingProgrammes(filter, search, order.column, values);
  const bounds = [
    args.after ? beyond(args.after, sort, 'after', values) : null,
    args.before ? beyond(args.before, sort, 'before', values) : null,
  ].filter((bound) => bound !== null);
  const wantsRows = asked.has('nodes') || asked.has('edges') || asked.has('pageInfo');
  const wantsTotal = asked.has('totalCount');
  const shape = programmeShape(nodes);
  const text = `
    with ${MOMENT}, matching as ${matching.isNarrow || (search && wantsTotal) ? 'materialized ' : ''}(${matching.rows}),
    page as materialized (
      select * from matching ${bounds.length > 0 ? `where ${bounds.join(' and ')}` : ''} order by ${orderBy(order, backwards)} limit ${size + 1}
    )
    select ${wantsRows ? `(select json_agg(json_build_array(${shape.json}, page.id${order.column ? ', page.key' : ''}) order by ${orderBy(order, backwards).replaceAll(/\b(key|id)\b/g, 'page.$1')}) from page join programme p on p.id = page.id ${shape.joins})` : 'null'}::text as items,
      ${search && wantsTotal ? '(select count(*) from matching)' : 'null'}::text as total,
      ${STALE} as stale`;
  const [found, counted] = await Promise.all([
    wantsRows || search ? keepingTime(ctx, async () => (await read<Found>(ctx, { text, values: values.list }))[0]!) : NOTHING_FOUND,
    wantsTotal && !search ? countProgrammes(ctx, filter) : null,
  ]);

  const rows = JSON.parse(found.items ?? '[]') as [ProgrammeType, string, unknown?][];
  const more = rows.length > size;
  if (more) rows.pop();
  if (backwards) rows.reverse();
  const cursors = rows.map(([, id, value]) => [sort, id, value]);
  const programmes = rows.map(([row]) => finishProgramme(row));
  return {
    nodes: programmes,
    get edges() {
      return programmes.map((node, place) => ({ node, cursor: encodeCursor(cursors[place]!) }));
    },
    pageInfo: {
      hasNextPage: backwards ? Boolean(args.before) : more,
      hasPreviousPage: backwards ? more : Boolean(args.after),
      startCursor: cursors.length > 0 ? encodeCursor(cursors[0]!) : null,
      endCursor: cursors.length > 0 ? encodeCursor(cursors.at(-1)!) : null,
    },
    totalCount: counted ?? Number(found.total ?? 0),
    correctedSearch: search?.corrected ?? null,
  };
}

interface Matching {
  /** A select of id and key. */
  rows: string;
  /** So few are left that they are found before they are put in order. */
  isNarrow: boolean;
}

/** Filters that leave a handful: walking an order until enough of them came by would take longer than fetching them all. */
const NARROW: readonly Facet[] = ['provider', 'qualification'];

/** What the filters and the search leave, as a part of a statement. */
function matchingProgrammes(filter: ProgrammeFilter, search: MeantSearch | null, key: string | null, values: Values): Matching {
  const facets = facetConditions(filter, values);
  const conditions = [...baseConditions(filter, publicStatuses(filter), values), ...facets.values()];
  let from = 'catalogue.listing l';
  let keyed = key;
  if (search) {
    const query = values.add(search.query, 'tsquery');
    from += ' join catalogue.searchable w on w.id = l.id';
    conditions.push(`w.vector @@ ${query}`, ...tagConditions(filter, values));
    if (key === 'rank') keyed = `search.rank(w.vector, ${query})`;
  }
  return {
    rows: `select l.id${keyed ? `, ${keyed} as key` : ''} from ${from} where ${conditions.join(' and ')}`,
    isNarrow: Boolean(filter.ids?.length) || NARROW.some((facet) => facets.has(facet)),
  };
}
