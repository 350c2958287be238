import type { EntityManager } from '@mikro-orm/postgresql';
import { uuids } from '../../../../shared/uuids.ts';
import { isFunded, partsOf } from './offer.ts';
import type { Purse, Room, Stocks, ToDecide } from './decide-in-order.ts';

interface Wanted {
  groupId: string;
  accountId: string;
  fundingSourceId: string | null;
}

export interface HeldStocks {
  /** Places and money as they stand, nobody else's to change until the transaction ends. */
  stocksFor(toDecide: readonly ToDecide[]): Promise<Stocks>;
}

/**
 * Holds everything the applications may take: groups, then the persons' grants. Budgets, which everybody waits for, are held
 * last and only when the offers are known. The order is that of the ledger's migration.
 */
export async function holdStocks(em: EntityManager, wanted: readonly Wanted[]): Promise<HeldStocks> {
  const rooms = await holdRooms(em, [...new Set(wanted.map(({ groupId }) => groupId))]);
  const funded = wanted.filter(({ fundingSourceId }) => fundingSourceId !== null);
  if (funded.length > 0)
    await em.execute('select 1 from training_grant where account_id = any(?::uuid[]) order by id for no key update', [
      uuids(new Set(funded.map(({ accountId }) => accountId))),
    ]);
  return {
    async stocksFor(toDecide) {
      const purses = new Map<string, Purse>();
      const budgets = new Set<string>();
      for (const { offer } of toDecide) {
        if (!offer || !isFunded(offer)) continue;
        for (const { fundingSourceId, schemeCode, seats } of partsOf(offer)) {
          if (seats === null) budgets.add(fundingSourceId);
          else purses.set(`seats:${fundingSourceId}:${schemeCode}`, await seatsOf(em, fundingSourceId, schemeCode, seats));
        }
      }
      for (const [id, purse] of await holdBudgets(em, [...budgets])) purses.set(id, purse);
      return { rooms, purses };
    },
  };
}

async function holdRooms(em: EntityManager, groupIds: readonly string[]): Promise<Map<string, Room>> {
  const rows = await em.execute<{ id: string; left: number }[]>(
    'select id, maximum_size - places_taken as left from learning_group where id = any(?::uuid[]) order by id for no key update',
    [uuids(groupIds)],
  );
  const awaited = await em.execute<{ id: string }[]>(
    `select distinct group_id as id from application where group_id = any(?::uuid[]) and status = 'WAITLISTED' and waiting_for = 'PLACE' and not holds_place`,
    [uuids(groupIds)],
  );
  return new Map(rows.map(({ id, left }) => [id, { left, isAwaited: awaited.some((group) => group.id === id) }]));
}

async function holdBudgets(em: EntityManager, sourceIds: readonly string[]): Promise<Map<string, Purse>> {
  if (sourceIds.length === 0) return new Map();
  const rows = await em.execute<{ id: string; cents: string }[]>(
    `select subject_id as id, balance_cents as cents from ledger_account where kind = 'BUDGET' and subject_id = any(?::uuid[]) order by id for no key update`,
    [uuids(sourceIds)],
  );
  const awaited = await em.execute<{ id: string }[]>(
    `select funding_source_id as id from application where funding_source_id = any(?::uuid[]) and status = 'WAITLISTED' and waiting_for = 'MONEY' and not holds_place and scheme_kind is distinct from 'LICENCE'
      union select second_funding_source_id from application where second_funding_source_id = any(?::uuid[]) and status = 'WAITLISTED' and waiting_for = 'SECOND_MONEY' and not holds_place`,
    [uuids(sourceIds), uuids(sourceIds)],
  );
  // a source nobody has put money into has an empty budget, not none
  return new Map(
    sourceIds.map((id) => [
      id,
      { left: Number(rows.find((row) => row.id === id)?.cents ?? 0), isAwaited: awaited.some((source) => source.id === id) },
    ]),
  );
}

/** Who waits for a seat waits for no money, and the other way round. */
async function seatsOf(em: EntityManager, fundingSourceId: string, schemeCode: string, seats: number): Promise<Purse> {
  const [row] = await em.execute<{ taken: string; isAwaited: boolean }[]>(
    `select count(*) filter (where holds_place or status in ('COMPLETED', 'INTERRUPTED', 'EXCLUDED')) as taken,
            coalesce(bool_or(status = 'WAITLISTED' and waiting_for = 'MONEY' and not holds_place), false) as "isAwaited"
       from application where funding_source_id = ? and scheme_code = ?`,
    [fundingSourceId, schemeCode],
  );
  return { left: seats - Number(row!.taken), isAwaited: row!.isAwaited };
}
