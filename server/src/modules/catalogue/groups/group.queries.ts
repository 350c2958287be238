import type { Context } from '../../../context.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import type { ConnectionArgs } from '../../../shared/read-model/connection.args.ts';
import type { Connection } from '../../../shared/read-model/connection.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import { batch } from '../../../shared/read-model/batch.ts';
import { isDay, isUuid } from '../../../shared/read-model/cursor-values.ts';
import { askedPage, connectionFrom, type Keyset, pageBounds, pageOrder } from '../../../shared/read-model/keyset.ts';
import { read } from '../../../shared/read-model/read.ts';
import { bothOf, type Selection } from '../../../shared/read-model/selection.ts';
import { MOMENT } from '../../../shared/read-model/shape.ts';
import { Values } from '../../../shared/read-model/values.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import { scopeOf } from '../../platform/access/scope.ts';
import { finishGroup, groupJson } from './group-columns.ts';
import { groupConditions } from './group-conditions.ts';
import type { GroupFilter } from './group-filter.input.ts';
import type { GroupPage, GroupType } from './group.type.ts';

export interface GroupsArgs extends ConnectionArgs {
  filter?: GroupFilter | null;
}

const BY_START: Keyset = {
  columns: [
    { sql: 'g.starts_on', type: 'date', accepts: isDay },
    { sql: 'g.id', type: 'uuid', accepts: isUuid },
  ],
  isDescending: false,
};

/** Groups of a programme by their start; of many programmes asked at once, in one statement. */
export function groupsOfProgramme(ctx: Context, programmeId: string, args: GroupsArgs, asked: Selection): Promise<Connection<GroupType>> {
  const name = `groups ${JSON.stringify(args)} ${asked.key}`;
  const loader = batch<string, Connection<GroupType>>(ctx, name, (programmeIds) => groupsOfProgrammes(ctx, programmeIds, args, asked));
  return loader.load(programmeId) as Promise<Connection<GroupType>>;
}

async function groupsOfProgrammes(
  ctx: Context,
  programmeIds: readonly string[],
  args: GroupsArgs,
  asked: Selection,
): Promise<Connection<GroupType>[]> {
  const page = askedPage(args);
  const values = new Values(ctx.clock.now());
  const conditions = ['g.programme_id = p.id', ...groupConditions(args.filter ?? {}, values)];
  if (!args.filter?.status?.length) conditions.push(`g.status not in ('FINISHED', 'CANCELLED')`);
  const bounds = pageBounds(page, BY_START, (value, type) => values.add(value, type));
  const order = pageOrder(page, BY_START);
  const nodes = bothOf(asked.of('nodes'), asked.of('edges').of('node'));
  const text = `
    with ${MOMENT}
    select p.id, (
      select json_agg(json_build_array(${groupJson(nodes)}, g.id, g.starts_on) order by ${order})
      from (select * from learning_group g where ${[...conditions, ...bounds].join(' and ')} order by ${order} limit ${values.add(page.size + 1, 'int')}) g
    )::text as items, ${asked.has('totalCount') ? `(select count(*) from learning_group g where ${conditions.join(' and ')})` : 'null'}::text as total
    from programme p where p.id = any(${values.add([...programmeIds], 'uuid[]')})`;
  const found = new Map(
    (await read<{ id: string; items: string | null; total: string | null }>(ctx, { text, values: values.list })).map((row) => [
      row.id,
      row,
    ]),
  );
  return Promise.all(
    programmeIds.map((id) =>
      connectionFrom(page, {
        rows: JSON.parse(found.get(id)?.items ?? '[]') as [GroupType, string, string][],
        nodes: (rows) => rows.map(([row]) => finishGroup(row)),
        cursor: ([, groupId, startsOn]) => [startsOn, groupId],
        total: Number(found.get(id)?.total ?? 0),
      }),
    ),
  );
}

export const GROUP_ORDERS = {
  code: 'g.code',
  startsOn: 'g.starts_on',
  endsOn: 'g.ends_on',
  status: 'g.status',
  mode: 'g.mode',
  language: 'g.language',
  placesTaken: 'g.places_taken',
  placesLeft: 'g.maximum_size - g.places_taken',
  maximumSize: 'g.maximum_size',
  applicationsFrom: 'g.applications_from',
  applicationsUntil: 'g.applications_until',
};

export interface ConsoleGroupsArgs {
  filter?: GroupFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Groups for those who run them: provider staff see their own. */
export async function consoleGroups(ctx: Context, args: ConsoleGroupsArgs, asked: Selection): Promise<GroupPage> {
  const { limit, offset } = numberedPage(args.page, args.perPage);
  const scope = scopeOf(ctx);
  const values = new Values(ctx.clock.now());
  const conditions = ['true', ...groupConditions(args.filter ?? {}, values)];
  if (scope.providerId) conditions.push(`p.provider_id = ${values.add(scope.providerId, 'uuid')}`);
  if (scope.fundingSourceId)
    conditions.push(
      `exists (select from programme_funding_source of_mine where of_mine.programme_id = p.id and of_mine.funding_source_id = ${values.add(scope.fundingSourceId, 'uuid')})`,
    );
  if (args.search?.trim()) {
    const like = values.add(`%${args.search.trim().replaceAll(/[\\%_]/g, '\\$&')}%`, 'text');
    conditions.push(`(g.code ilike ${like} or p.title->>'lv' ilike ${like} or p.title->>'en' ilike ${like})`);
  }
  const from = `from learning_group g join programme p on p.id = g.programme_id where ${conditions.join(' and ')}`;
  const order = consoleOrder(args.sort, GROUP_ORDERS, 'g.starts_on desc', 'g.id');
  const text = `
    with ${MOMENT}
    select (select json_agg(one.item order by one.place) from (
        select ${groupJson(asked.of('items'))} as item, row_number() over (order by ${order}) as place ${from} order by ${order} limit ${values.add(limit, 'int')} offset ${values.add(offset, 'int')}
      ) one)::text as items, (select count(*) ${from})::text as total`;
  const [found] = await read<{ items: string | null; total: string }>(ctx, { text, values: values.list });
  return { items: (JSON.parse(found!.items ?? '[]') as GroupType[]).map(finishGroup), totalCount: Number(found!.total) };
}
