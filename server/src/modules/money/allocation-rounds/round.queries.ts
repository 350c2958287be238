import type { Context } from '../../../context.ts';
import { localId } from '../../../shared/global-id.ts';
import { type Loader, loader } from '../../../shared/loader.ts';
import { money } from '../../../shared/money.ts';
import { numberedPage } from '../../../shared/pagination.ts';
import { consoleOrder } from '../../../shared/read-model/console-order.ts';
import type { SortInput } from '../../../shared/sort.input.ts';
import type { Translation } from '../../../shared/translation.ts';
import { uuids } from '../../../shared/uuids.ts';
import { insideOf } from '../../rules/funding-sources/who-may.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import { newerRules } from './newer-rules.ts';
import type { RoundFigures } from './round-figures.ts';
import type { AllocationRoundFilter } from './round.inputs.ts';
import { reasonLabel } from './round-reasons.ts';
import { RoundStatus } from './round-status.enum.ts';
import type { AllocationRoundPage, AllocationRoundType, NewerRulesType, RoundPreviewType } from './round.type.ts';

interface Stored {
  id: string;
  fundingSourceId: string;
  name: Translation;
  roundOn: string;
  windowFrom: string | null;
  windowUntil: string | null;
  chooseBy: string;
  useBy: string;
  amountCents: string;
  rulesVersion: number;
  status: RoundStatus;
  processed: number;
  toProcess: number;
  preview: RoundFigures | null;
  report: RoundFigures | null;
  approvedBy: string | null;
  approvedAt: string | null;
}

const FROM = 'allocation_round r join funding_source s on s.id = r.funding_source_id left join person h on h.id = r.approved_by_id';
const COLUMNS = `r.id, r.funding_source_id as "fundingSourceId", r.name, r.round_on::text as "roundOn", r.window_from as "windowFrom", r.window_until as "windowUntil", r.choose_by::text as "chooseBy", r.use_by::text as "useBy",
  r.amount_cents as "amountCents", r.rules_version as "rulesVersion", r.status, r.processed, r.to_process as "toProcess", r.preview, r.report, h.given_name || ' ' || h.family_name as "approvedBy", r.approved_at as "approvedAt"`;

/** Everybody may know of rounds that are approved or have been; what is still being planned, those who work on the source. */
function seen(ctx: Context): { condition: string; values: unknown[] } {
  const inside = insideOf(ctx);
  if (inside.all) return { condition: 'true', values: [] };
  const open = `(s.status <> 'DRAFT' and r.status in ('APPROVED', 'RUNNING', 'DONE'))`;
  return inside.sourceId
    ? { condition: `(${open} or r.funding_source_id = ?)`, values: [inside.sourceId] }
    : { condition: open, values: [] };
}

function shown(ctx: Context, row: Stored): AllocationRoundType {
  const inside = insideOf(ctx);
  const isInside = inside.all || inside.sourceId === row.fundingSourceId;
  return {
    __typename: 'AllocationRound',
    id: row.id,
    fundingSourceId: row.fundingSourceId,
    name: row.name,
    roundOn: row.roundOn,
    windowFrom: row.windowFrom === null ? null : new Date(row.windowFrom),
    windowUntil: row.windowUntil === null ? null : new Date(row.windowUntil),
    chooseBy: row.chooseBy,
    useBy: row.useBy,
    amount: money(Number(row.amountCents)),
    rulesVersion: row.rulesVersion,
    status: row.status,
    processed: isInside ? row.processed : 0,
    toProcess: isInside ? row.toProcess : 0,
    preview: isInside ? figures(row.preview) : null,
    report: isInside ? figures(row.report) : null,
    approvedBy: isInside ? row.approvedBy : null,
    approvedAt: isInside && row.approvedAt !== null ? new Date(row.approvedAt) : null,
  } as AllocationRoundType;
}

function figures(kept: RoundFigures | null): RoundPreviewType | null {
  return (
    kept && {
      receiving: kept.receiving,
      amount: money(kept.amountCents),
      leftOut: kept.leftOut,
      computedAt: new Date(kept.computedAt),
      lines: kept.lines.map(({ reason, persons, amountCents }) => ({
        reason,
        label: reasonLabel(reason),
        persons,
        amount: money(amountCents),
      })),
    }
  );
}

/** Rounds by database id, in order; undefined for those the asker may not see. */
export async function loadRounds(ctx: Context, ids: readonly string[]): Promise<(AllocationRoundType | undefined)[]> {
  const may = seen(ctx);
  const rows = await ctx.em.execute<Stored[]>(`select ${COLUMNS} from ${FROM} where r.id = any(?::uuid[]) and ${may.condition}`, [
    uuids(ids),
    ...may.values,
  ]);
  const found = new Map(rows.map((row) => [row.id, shown(ctx, row)]));
  return ids.map((id) => found.get(id));
}

registerNode('AllocationRound', loadRounds);

/** One round, gathered with the others a request asks for. */
export const loadRound: Loader<string, AllocationRoundType | undefined> = loader(loadRounds);

/** Newer rules for those who work on the source, as long as the round can be renewed. */
export async function newerRulesOf(ctx: Context, round: AllocationRoundType): Promise<NewerRulesType | null> {
  const inside = insideOf(ctx);
  const isInside = inside.all || inside.sourceId === round.fundingSourceId;
  if (!isInside || round.status === RoundStatus.RUNNING || round.status === RoundStatus.DONE || round.processed > 0) return null;
  const newer = await newerRules(ctx.em, round);
  return newer && { version: newer.version, amount: newer.amountCents === null ? null : money(newer.amountCents) };
}

/** The rounds of a source, the newest first. */
export const roundsOfSource: (ctx: Context, sourceId: string) => Promise<AllocationRoundType[]> = loader(
  async (ctx: Context, sourceIds: readonly string[]) => {
    const may = seen(ctx);
    const rows = await ctx.em.execute<Stored[]>(
      `select ${COLUMNS} from ${FROM} where r.funding_source_id = any(?::uuid[]) and ${may.condition} order by r.round_on desc`,
      [uuids(sourceIds), ...may.values],
    );
    return sourceIds.map((id) => rows.filter((row) => row.fundingSourceId === id).map((row) => shown(ctx, row)));
  },
);

export interface RoundListing {
  filter?: AllocationRoundFilter | null;
  search?: string | null;
  sort?: SortInput | null;
  page?: number | null;
  perPage?: number | null;
}

/** Fields the console can sort by, as the API describes them. */
export const ROUND_ORDERS: Record<string, string> = {
  roundOn: 'r.round_on',
  status: 'r.status',
  chooseBy: 'r.choose_by',
  useBy: 'r.use_by',
  amount: 'r.amount_cents',
  fundingSource: 's.code',
  processed: 'r.processed',
};

/** Rounds for those who work on sources, each their own. */
export async function consoleAllocationRounds(
  ctx: Context,
  { filter, search, sort, page, perPage }: RoundListing,
): Promise<AllocationRoundPage> {
  const { limit, offset } = numberedPage(page, perPage);
  const inside = insideOf(ctx);
  const conditions = [inside.all ? 'true' : 'r.funding_source_id = ?'];
  const values: unknown[] = inside.all ? [] : [inside.sourceId];
  const add = (condition: string, value: unknown) => {
    conditions.push(condition);
    values.push(value);
  };
  if (filter?.ids) add('r.id = any(?::uuid[])', uuids(filter.ids.map((id) => localId('AllocationRound', id) ?? NOTHING)));
  if (filter?.fundingSource) add('s.code = ?', filter.fundingSource);
  if (filter?.status) add(`r.status = any(string_to_array(?, ','))`, filter.status.join(','));
  const text = search?.trim().replaceAll('\u0000', '');
  if (text) add(`(r.name::text || s.code) ilike ?`, `%${text.replace(/[\\%_]/g, '\\$&')}%`);
  const where = conditions.join(' and ');
  const rows = await ctx.em.execute<Stored[]>(
    `select ${COLUMNS} from ${FROM} where ${where} order by ${consoleOrder(sort, ROUND_ORDERS, 'r.round_on desc', 'r.id')} limit ${limit} offset ${offset}`,
    values,
  );
  const [count] = await ctx.em.execute<{ count: string }[]>(`select count(*) from ${FROM} where ${where}`, values);
  return { items: rows.map((row) => shown(ctx, row)), totalCount: Number(count!.count) };
}

const NOTHING = '00000000-0000-0000-0000-000000000000';
