import type { Context } from '../../../context.ts';
import { type Loader, loader } from '../../../shared/loader.ts';
import { money } from '../../../shared/money.ts';
import type { Translation } from '../../../shared/translation.ts';
import { uuids } from '../../../shared/uuids.ts';
import { rulesOfVersion } from '../../rules/funding-sources/source-rules.ts';
import type { LedgerAccountKind } from '../../money/ledger/ledger-account-kind.enum.ts';
import { TransferKind } from '../../money/ledger/transfer-kind.enum.ts';
import type { AmountLineType, ExplainedAmountType } from './amount-explained.type.ts';
import { explainAmount } from './explain-amount.ts';
import { type MoneyMove, moveInWords, originInWords } from './money-moves.ts';
import { type ReservedAmount, reservedAmounts } from './reserved-amounts.ts';

interface StoredMove {
  applicationId: string;
  fundingSourceId: string;
  at: string;
  kind: TransferKind;
  cents: string;
  reason: string;
  from: LedgerAccountKind;
  to: LedgerAccountKind;
  grantedOn: string | null;
  earnedBy: Translation | null;
}

/** How what was reserved for an application came about, one entry a source; the caller has made sure that the asker may see its money. */
export const explainedAmountsOf: Loader<string, ExplainedAmountType[]> = loader(async (ctx, applicationIds) => {
  const ids = [...new Set(applicationIds)];
  const amounts = await reservedAmounts(ctx.em, { ids });
  const moves = await movesOf(ctx, ids);
  const from = await versionDays(ctx, amounts);
  const explained: ExplainedAmountType[] = [];
  for (const amount of amounts) {
    const { applicationId, fundingSourceId, rulesVersion } = amount;
    const isShared = amounts.some((other) => other.applicationId === applicationId && other.fundingSourceId !== fundingSourceId);
    const rules = rulesVersion === null ? null : await rulesOfVersion(ctx.em, fundingSourceId, rulesVersion);
    const own = moves.filter((move) => move.applicationId === applicationId && move.fundingSourceId === fundingSourceId);
    const { resultCents, ...told } = explainAmount(amount, rules, isShared);
    explained.push({
      ...told,
      applicationId,
      fundingSourceId,
      rulesVersion,
      rulesFrom: from.get(`${fundingSourceId} ${rulesVersion}`) ?? null,
      rule: amount.expected?.rule ?? null,
      price: money(amount.priceCents),
      cap: amount.expected?.capCents == null ? null : money(amount.expected.capCents),
      result: resultCents === null ? null : money(resultCents),
      reserved: money(amount.reservedCents),
      agrees: amount.agrees,
      reservedFrom: own.filter(({ kind }) => kind === TransferKind.RESERVE).map((move) => line(move, originInWords)),
      later: own.filter(({ kind }) => kind !== TransferKind.RESERVE).map((move) => line(move, moveInWords)),
    });
  }
  return applicationIds.map((id) => explained.filter(({ applicationId }) => applicationId === id));
});

function line(move: StoredMove, inWords: (move: MoneyMove) => Translation): AmountLineType {
  const amountCents = Number(move.cents);
  const earnedBy = move.earnedBy && { lv: move.earnedBy.lv, en: move.earnedBy.en ?? move.earnedBy.lv };
  return { at: new Date(move.at), amount: money(amountCents), label: inWords({ ...move, amountCents, earnedBy }) };
}

/** Every movement through the reservations of applications, and what their end took from grants, in the order of writing. */
function movesOf(ctx: Context, ids: readonly string[]): Promise<StoredMove[]> {
  return ctx.em.execute<StoredMove[]>(
    `select x.application_id as "applicationId", t.funding_source_id as "fundingSourceId", t.at, t.kind, t.amount_cents as cents, t.reason, d.kind as "from", c.kind as "to", g.granted_on::text as "grantedOn", l.explanation as "earnedBy"
       from (select r.subject_id as application_id, m.id from ledger_account r join ledger_transfer m on m.credit_id = r.id or m.debit_id = r.id where r.kind = 'RESERVED' and r.subject_id = any(?::uuid[])
             union select m.reference_id, m.id from ledger_transfer m where m.reference_id = any(?::uuid[]) and m.kind = 'FORFEIT') x
       join ledger_transfer t on t.id = x.id join ledger_account d on d.id = t.debit_id join ledger_account c on c.id = t.credit_id
       left join training_grant g on g.id = case when d.kind = 'GRANT' then d.subject_id when c.kind = 'GRANT' then c.subject_id end
       left join settlement_line l on l.transfer_id = t.id
      order by t.sequence`,
    [uuids(ids), uuids(ids)],
  );
}

/** First day of each version that decided, by source and number. */
async function versionDays(ctx: Context, amounts: readonly ReservedAmount[]): Promise<Map<string, string | null>> {
  const rows = await ctx.em.execute<{ sourceId: string; number: number; from: string | null }[]>(
    `select funding_source_id as "sourceId", number, effective_from::text as "from" from funding_source_version where funding_source_id = any(?::uuid[])`,
    [uuids(amounts.map(({ fundingSourceId }) => fundingSourceId))],
  );
  return new Map(rows.map(({ sourceId, number, from }) => [`${sourceId} ${number}`, from]));
}
