import type { EntityManager } from '@mikro-orm/postgresql';
import { addMonths } from '../../../../shared/days.ts';
import { type HeldSettlement, holdSettlement } from '../hold-settlement.ts';
import { takesLines } from '../settlement-moves.ts';

export interface WhoseMonth {
  providerId: string;
  fundingSourceId: string;
  /** Any day of the month. */
  day: string;
}

/**
 * The statement that gathers what a provider earns from a source on a day, made when it is the first of its month. It is held so that
 * others may add lines meanwhile but nobody approves it. Where the month has been closed already, the next one takes the line.
 */
export async function openStatement(em: EntityManager, { providerId, fundingSourceId, day }: WhoseMonth): Promise<HeldSettlement> {
  for (let month = firstOf(day); ; month = addMonths(month, 1)) {
    const id = (await find(em, providerId, fundingSourceId, month)) ?? (await begin(em, providerId, fundingSourceId, month));
    const settlement = (await holdSettlement(em, id, 'for share'))!;
    if (takesLines(settlement)) return settlement;
  }
}

export function firstOf(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

async function find(em: EntityManager, providerId: string, fundingSourceId: string, month: string): Promise<string | undefined> {
  const [row] = await em.execute<{ id: string }[]>(
    'select id from settlement where provider_id = ? and funding_source_id = ? and month = ?',
    [providerId, fundingSourceId, month],
  );
  return row?.id;
}

/** A provider whose payments are stopped begins its next statement stopped; its row is held so that nobody stops it just now. */
async function begin(em: EntityManager, providerId: string, fundingSourceId: string, month: string): Promise<string> {
  await em.execute('select 1 from provider where id = ? for share', [providerId]);
  await em.execute(
    `insert into settlement (number, provider_id, funding_source_id, month, status, resumes_as)
     select 'N-' || ? || '-' || lpad(nextval('settlement_number')::text, 6, '0'), ?, ?, ?, case when stopped then 'ON_HOLD' else 'OPEN' end, case when stopped then 'OPEN' end
       from (select exists (select from payment_stop where provider_id = ? and funding_source_id = ? and scope = 'PROVIDER' and ended_at is null) as stopped) now
     on conflict (provider_id, funding_source_id, month) do nothing`,
    [month.slice(0, 4), providerId, fundingSourceId, month, providerId, fundingSourceId],
  );
  return (await find(em, providerId, fundingSourceId, month))!;
}
