import type { Context } from '../../../context.ts';
import { loader } from '../../../shared/loader.ts';
import { money } from '../../../shared/money.ts';
import type { Translation } from '../../../shared/translation.ts';
import { uuids } from '../../../shared/uuids.ts';
import { registerNode } from '../../platform/nodes/node-loaders.ts';
import type { SettlementLineKind } from './settlement-line-kind.enum.ts';
import type { PaymentStopType, SettlementLineType } from './settlement.type.ts';
import { settlementsSeen } from './settlements-seen.ts';
import type { StopOutcome } from './stops/stop-outcome.enum.ts';
import type { StopScope } from './stops/stop-scope.enum.ts';

interface StoredStop {
  id: string;
  scope: StopScope;
  reason: string;
  placedBy: string;
  placedAt: string;
  outcome: StopOutcome | null;
  finding: string | null;
  endedBy: string | null;
  endedAt: string | null;
}

interface StoredLine {
  id: string;
  settlementId: string;
  kind: SettlementLineKind;
  cents: string;
  at: string;
  explanation: Translation;
  takenBackCents: string;
  earlierStatement: string | null;
  objection: string | null;
  objectedBy: string | null;
  objectedAt: string | null;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
  stop: StoredStop | null;
  applicationId: string | null;
  transferId: string | null;
}

const name = (person: string) => `${person}.given_name || ' ' || ${person}.family_name`;

const STOP_COLUMNS = `p.id, p.scope, p.reason, ${name('placer')} as "placedBy", p.placed_at as "placedAt", p.outcome, p.finding, ${name('ender')} as "endedBy", p.ended_at as "endedAt"`;
const STOP_FROM = 'payment_stop p join person placer on placer.id = p.placed_by_id left join person ender on ender.id = p.ended_by_id';

/** `s` is the statement the line stands in now, `e` the one it was brought from or whose line it corrects. */
const LINES = `select l.id, l.settlement_id as "settlementId", l.kind, l.amount_cents as cents, l.at, l.explanation, l.objection, ${name('objector')} as "objectedBy", l.objected_at as "objectedAt",
    l.answer, ${name('answerer')} as "answeredBy", l.answered_at as "answeredAt", l.application_id as "applicationId", l.transfer_id as "transferId", e.number as "earlierStatement",
    coalesce((select -sum(c.amount_cents) from settlement_line c where c.corrects_id = l.id), 0) as "takenBackCents",
    (select to_json(stop) from (select ${STOP_COLUMNS} from ${STOP_FROM} where p.line_id = l.id order by p.placed_at desc limit 1) stop) as stop
  from settlement_line l join settlement s on s.id = l.settlement_id
  left join settlement_line corrected on corrected.id = l.corrects_id left join settlement e on e.id = coalesce(l.brought_from_id, corrected.settlement_id)
  left join person objector on objector.id = l.objected_by_id left join person answerer on answerer.id = l.answered_by_id`;

const instant = (text: string | null) => (text === null ? null : new Date(text));

function shownStop(row: StoredStop): PaymentStopType {
  return { __typename: 'PaymentStop', ...row, placedAt: new Date(row.placedAt), endedAt: instant(row.endedAt) } as PaymentStopType;
}

function shownLine({ cents, takenBackCents, ...row }: StoredLine): SettlementLineType {
  return {
    __typename: 'SettlementLine',
    ...row,
    amount: money(Number(cents)),
    takenBack: money(Number(takenBackCents)),
    at: new Date(row.at),
    objectedAt: instant(row.objectedAt),
    answeredAt: instant(row.answeredAt),
    stop: row.stop && shownStop(row.stop),
  } as SettlementLineType;
}

/** The lines of a statement the asker has been shown: what was earned first, in the order of recording. */
export const linesOfSettlement: (ctx: Context, settlementId: string) => Promise<SettlementLineType[]> = loader(
  async (ctx: Context, settlementIds: readonly string[]) => {
    const rows = await ctx.em.execute<StoredLine[]>(
      `${LINES} where l.settlement_id = any(?::uuid[]) order by l.amount_cents < 0, l.kind = 'CARRIED_FORWARD', l.at, l.id`,
      [uuids(settlementIds)],
    );
    return settlementIds.map((id) => rows.filter((row) => row.settlementId === id).map(shownLine));
  },
);

registerNode('SettlementLine', async (ctx, ids) => {
  const seen = settlementsSeen(ctx);
  const rows = await ctx.em.execute<StoredLine[]>(`${LINES} where l.id = any(?::uuid[]) and ${seen.condition}`, [
    uuids(ids),
    ...seen.values,
  ]);
  const found = new Map(rows.map((row) => [row.id, shownLine(row)]));
  return ids.map((id) => found.get(id));
});

/** Checks of the whole statement, or of everything owed to its provider, that last or have ended while it was unpaid; the newest first. */
export async function stopsOfSettlement(
  ctx: Context,
  { id, providerId, fundingSourceId }: { id: string; providerId: string; fundingSourceId: string },
): Promise<PaymentStopType[]> {
  const rows = await ctx.em.execute<StoredStop[]>(
    `select ${STOP_COLUMNS} from ${STOP_FROM} join settlement s on s.id = ?
      where p.settlement_id = s.id or (p.scope = 'PROVIDER' and p.provider_id = ? and p.funding_source_id = ? and coalesce(p.ended_at, 'infinity') >= s.month
        and (s.paid_on is null or p.placed_at < s.paid_on + 1)) order by p.placed_at desc`,
    [id, providerId, fundingSourceId],
  );
  return rows.map(shownStop);
}

registerNode('PaymentStop', async (ctx, ids) => {
  const seen = settlementsSeen(ctx);
  const rows = await ctx.em.execute<StoredStop[]>(
    `select ${STOP_COLUMNS} from ${STOP_FROM} where p.id = any(?::uuid[]) and exists (select from settlement s where s.provider_id = p.provider_id and s.funding_source_id = p.funding_source_id and ${seen.condition})`,
    [uuids(ids), ...seen.values],
  );
  const found = new Map(rows.map((row) => [row.id, shownStop(row)]));
  return ids.map((id) => found.get(id));
});
