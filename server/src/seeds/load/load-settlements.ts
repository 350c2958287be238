import { euros } from '../../modules/platform/words/words.ts';
import { ApplicationStatus } from '../../modules/training/applications/application-status.enum.ts';
import { sourceCodes } from '../population/make-world.ts';
import type { SeedSettlement, SeedSettlementLine } from '../population/world.ts';
import { Kind } from './ids.ts';
import { insertRows } from './insert-rows.ts';
import { iso, type Loading } from './loading.ts';

/** Statements as they begin: open, so that lines can come; before the money, which names them. */
export async function loadStatements({ em, ids, world, sourceIds, providerIds }: Loading): Promise<void> {
  for (const one of world.settlements) ids.give(one, Kind.SETTLEMENT, Date.parse(`${one.month}-01T00:00:00Z`));
  await insertRows(
    em,
    'settlement',
    world.settlements.map((one, index) => ({
      id: ids.of(one),
      number: `N-${one.month.slice(0, 4)}-${String(index + 1).padStart(6, '0')}`,
      provider_id: providerIds.get(one.provider),
      funding_source_id: sourceIds.get(sourceCodes[one.source]),
      month: `${one.month}-01`,
      status: 'OPEN',
    })),
  );
  await em.execute(`select setval('settlement_number', ?)`, [Math.max(1, world.settlements.length)]);
}

/** Their lines, each with the transfer behind it; then they stand where the demonstration has them. */
export async function loadSettlementLines(loading: Loading): Promise<void> {
  const { em, ids, world } = loading;
  const transfers = new Map(
    (
      await em.execute<{ application: string; id: string }[]>(
        `select reference_id as application, id from ledger_transfer where kind = 'EARN'`,
      )
    ).map(({ application, id }) => [application, id]),
  );
  const officer = personOf(loading, 'finance-officer');
  const lines = world.settlements.flatMap((statement) => statement.lines.map((line) => ({ statement, line })));
  for (const { line } of lines) ids.give(line, Kind.SETTLEMENT_LINE, line.at);
  // what is corrected comes before what corrects it
  lines.sort((a, b) => Number(a.line.corrects !== null) - Number(b.line.corrects !== null));
  await insertRows(
    em,
    'settlement_line',
    lines.map(({ statement, line }) => ({
      id: ids.of(line),
      settlement_id: ids.of(statement),
      kind: line.kind,
      application_id: ids.of(line.application),
      amount_cents: line.cents,
      at: iso(line.at),
      explanation: explanationOf(line),
      transfer_id: line.corrects ? null : transfers.get(ids.of(line.application)),
      corrects_id: line.corrects && ids.of(line.corrects),
      created_by_id: line.corrects && officer,
      objection: line.objection,
      objected_at: line.objection && iso(loading.now.getTime() - 86_400_000),
      objected_by_id: line.objection && staffOf(loading, statement),
    })),
  );
  await em.execute(
    `update settlement s set confirmed_at = v.confirmed_at, confirmed_by_id = v.confirmed_by_id, approved_at = v.approved_at, approved_by_id = case when v.approved_at is not null then ?::uuid end,
            payable_cents = v.payable_cents, pay_by = v.pay_by, status = case when v.status = 'PAID' then 'PAYABLE' else v.status end, resumes_as = case when v.status = 'ON_HOLD' then 'OPEN' end
       from jsonb_to_recordset(?::jsonb) as v(id uuid, status text, confirmed_at timestamptz, confirmed_by_id uuid, approved_at timestamptz, payable_cents bigint, pay_by date) where s.id = v.id`,
    [
      officer,
      JSON.stringify(
        world.settlements.map((one) => ({
          id: ids.of(one),
          status: one.status,
          confirmed_at: one.confirmedAt && iso(one.confirmedAt),
          confirmed_by_id: one.confirmedAt && staffOf(loading, one),
          approved_at: one.approvedAt && iso(one.approvedAt),
          payable_cents: one.payableCents,
          pay_by: one.payBy,
        })),
      ),
    ],
  );
  await em.execute(
    `update settlement s set status = 'PAID', paid_on = v.paid_on, paid_by_id = ?, payment_reference = 'MU-' || replace(s.number, 'N-', '')
       from jsonb_to_recordset(?::jsonb) as v(id uuid, paid_on date) where s.id = v.id`,
    [
      officer,
      JSON.stringify(world.settlements.filter(({ status }) => status === 'PAID').map((one) => ({ id: ids.of(one), paid_on: one.paidOn }))),
    ],
  );
  await loadStops(loading, officer);
}

async function loadStops(loading: Loading, officer: string): Promise<void> {
  const { em, ids, world, now, providerIds, sourceIds } = loading;
  await insertRows(
    em,
    'payment_stop',
    world.settlements
      .filter(({ stopReason }) => stopReason !== null)
      .map((one) => ({
        scope: 'STATEMENT',
        provider_id: providerIds.get(one.provider),
        funding_source_id: sourceIds.get(sourceCodes[one.source]),
        settlement_id: ids.of(one),
        reason: one.stopReason,
        placed_by_id: officer,
        placed_at: iso(now.getTime() - 2 * 86_400_000),
      })),
  );
}

function explanationOf({ kind, application, cents, reason }: SeedSettlementLine) {
  const { hours } = application.group.programme;
  const attended = hours - application.hoursMissed;
  if (kind === 'CLAWED_BACK') return { lv: reason, en: reason };
  if (application.status === ApplicationStatus.COMPLETED)
    return { lv: `Apmeklētas ${attended} no ${hours} stundām.`, en: `${attended} of ${hours} hours attended.` };
  const whole = euros(application.paidBySchemeCents || cents);
  return {
    lv: `Apmeklētas ${attended} no ${hours} stundām; visas mācības maksā ${whole.lv}.`,
    en: `${attended} of ${hours} hours attended; the whole training would be ${whole.en}.`,
  };
}

function personOf({ ids, world }: Loading, key: string): string {
  return ids.of(world.residents.find(({ demonstration }) => demonstration?.key === key) as object);
}

/** The provider's administrator of the demonstration, where it has one. */
function staffOf({ ids, world }: Loading, { provider }: SeedSettlement): string | null {
  const person = world.residents.find(({ demonstration }) =>
    demonstration?.capacities.some((capacity) => capacity.provider === provider && capacity.role === 'PROVIDER_ADMINISTRATOR'),
  );
  return person ? ids.of(person) : null;
}
