import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { money } from '../../../shared/money.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import { uuids } from '../../../shared/uuids.ts';
import { insideOf } from '../../rules/funding-sources/who-may.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import type { RoundOutcomeFilter } from './round.inputs.ts';
import type { RoundOutcomePage, RoundOutcomeType } from './round-outcome.type.ts';
import { type OutcomeReason, reasonLabel } from './round-reasons.ts';

interface Stored {
  id: string;
  roundId: string;
  accountNumber: string;
  reason: OutcomeReason;
  cents: string;
}

/** What a round has done where it has begun, and what its preview foresees where it has not. */
const OUTCOMES = `(
  select o.id, o.round_id, o.account_id, o.reason, o.amount_cents, true as has_happened from round_outcome o
  union all
  select f.id, f.round_id, f.account_id, f.reason, f.amount_cents, false from round_forecast f)`;
const FROM = `${OUTCOMES} o join allocation_round r on r.id = o.round_id join learning_account a on a.id = o.account_id`;
const COLUMNS = `o.id, o.round_id as "roundId", a.number as "accountNumber", o.reason, o.amount_cents as cents`;

/** Fields the console can sort by, as the API describes them. */
export const OUTCOME_ORDERS: Record<string, string> = { accountNumber: 'a.number', reason: 'o.reason', amount: 'o.amount_cents' };

export interface OutcomeListing {
  filter?: RoundOutcomeFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Person by person what a round gives and why, for those who work on its source. */
export async function consoleRoundOutcomes(
  ctx: Context,
  { filter, search, sort, page, perPage }: OutcomeListing,
): Promise<RoundOutcomePage> {
  const { limit, offset } = numberedPage(page, perPage);
  const { conditions, values } = within(ctx);
  const add = (condition: string, value: unknown) => {
    conditions.push(condition);
    values.push(value);
  };
  if (filter?.ids) add('o.id = any(?::uuid[])', uuids(filter.ids.flatMap((id) => localId('RoundOutcome', id) ?? [])));
  if (filter?.allocationRound) add('o.round_id = ?', localId('AllocationRound', filter.allocationRound) ?? NOTHING);
  if (filter?.reason) add('o.reason = ?', filter.reason);
  add('o.has_happened = ?', !filter?.isForecast);
  const text = search?.trim().replaceAll('\u0000', '');
  if (text) add('a.number ilike ?', `%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const where = conditions.join(' and ');
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS} from ${FROM} where ${where} order by ${consoleOrder(sort, OUTCOME_ORDERS, 'a.number', 'o.id')} limit ${limit} offset ${offset}`,
    values,
  );
  const [count] = await ctx.em.execute<{ count: number }[]>(`select count(*)::int as count from ${FROM} where ${where}`, values);
  return { items: rows.map(shown), totalCount: count!.count };
}

registerNode('RoundOutcome', async (ctx, ids) => {
  const { conditions, values } = within(ctx);
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS} from ${FROM} where ${conditions.join(' and ')} and o.id = any(?::uuid[])`,
    [...values, uuids(ids)],
  );
  const found = new Map(rows.map((row) => [row.id, shown(row)]));
  return ids.map((id) => found.get(id));
});

function within(ctx: Context): { conditions: string[]; values: unknown[] } {
  const inside = insideOf(ctx);
  return inside.all
    ? { conditions: ['true'], values: [] }
    : { conditions: ['r.funding_source_id = ?'], values: [inside.sourceId ?? NOTHING] };
}

function shown({ cents, ...row }: Stored): RoundOutcomeType {
  return { ...row, __typename: 'RoundOutcome', label: reasonLabel(row.reason), amount: money(Number(cents)) } as RoundOutcomeType;
}

const NOTHING = '00000000-0000-0000-0000-000000000000';
