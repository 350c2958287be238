import type { EntityManager } from '@mikro-orm/postgresql';
import { rulesOfVersion } from '../../rules/funding-sources/source-rules.ts';
import type { ProgrammeKind } from '../../catalogue/programmes/programme-kind.enum.ts';
import { type ExpectedAmount, expectedAmount } from './expected-amount.ts';

/** What a source reserved for an application, beside what its kept decision says. */
export interface ReservedAmount {
  applicationId: string;
  number: string;
  receiptNumber: number;
  fundingSourceId: string;
  rulesVersion: number | null;
  schemeCode: string | null;
  priceCents: number;
  /** What the decision says this source pays. */
  decidedCents: number;
  /** Reserved by the ledger, less what was released because facts said so. */
  reservedCents: number;
  /** The facts are not settled: the larger amount is held. */
  isOpen: boolean;
  /** What the version's scheme makes of price and facts; null where the version is not known or has no such scheme. */
  expected: ExpectedAmount | null;
  /** Reserved, decided and expected are one. */
  agrees: boolean;
}

interface Stored {
  applicationId: string;
  number: string;
  receiptNumber: string;
  fundingSourceId: string;
  rulesVersion: number | null;
  schemeCode: string | null;
  priceCents: string;
  decidedCents: string;
  reservedCents: string;
  isShared: boolean;
  onGrantsCents: string;
  isOpen: boolean;
  programmeKind: ProgrammeKind;
}

/**
 * How the amounts reserved for applications follow from the version of the rules in force, the price and the facts (BEY-29), in order of
 * receipt. Refused applications got everything back and are left out. Where two sources share the price each has a line of its own, and no
 * rule gives more than its own part (FUND-17).
 */
export async function reservedAmounts(
  em: EntityManager,
  asked: { ids: string[] } | { behind: number; limit: number },
): Promise<ReservedAmount[]> {
  const byId = 'ids' in asked;
  const rows = await em.execute<Stored[]>(
    `with chosen as (
       select a.* from application a where a.funding_source_id is not null and a.refusal is null
          and exists (select from ledger_account r join ledger_transfer t on t.credit_id = r.id and t.kind = 'RESERVE' where r.kind = 'RESERVED' and r.subject_id = a.id)
          and ${byId ? 'a.id = any(?::uuid[])' : 'a.receipt_number > ?'} order by a.receipt_number ${byId ? '' : 'limit ?'})
     select a.id as "applicationId", a.number, a.receipt_number as "receiptNumber", s.id as "fundingSourceId", s.version as "rulesVersion", s.scheme as "schemeCode",
            a.price_cents as "priceCents", s.paid_cents as "decidedCents", m.cents as "reservedCents", m.on_grants as "onGrantsCents", a.co_payment_if_confirmed_cents is not null as "isOpen", p.kind as "programmeKind",
            a.second_funding_source_id is not null as "isShared"
       from chosen a join learning_group g on g.id = a.group_id join programme p on p.id = g.programme_id
       cross join lateral (values
         (1, a.funding_source_id, a.scheme_code, a.rules_version, a.paid_by_scheme_cents - a.second_paid_cents), (2, a.second_funding_source_id, a.second_scheme_code, a.second_rules_version, a.second_paid_cents)) s(place, id, scheme, version, paid_cents)
       join ledger_account r on r.kind = 'RESERVED' and r.subject_id = a.id and r.funding_source_id = s.id
       cross join lateral (
         select sum(case when t.kind = 'RESERVE' then t.amount_cents when t.kind in ('RELEASE', 'RESTORE') and t.reason = 'FACTS_SETTLED' then -t.amount_cents else 0 end) as cents,
                coalesce(sum(held.cents) filter (where t.kind = 'RESERVE' and o.kind = 'GRANT'), 0) as on_grants
           from ledger_transfer t join ledger_account o on o.id = t.debit_id
           left join lateral (
             select sum(case when b.credit_id = o.id then b.amount_cents else -b.amount_cents end) as cents from ledger_transfer b where o.kind = 'GRANT' and t.kind = 'RESERVE' and (b.credit_id = o.id or b.debit_id = o.id) and b.sequence < t.sequence
           ) held on true
          where t.credit_id = r.id or t.debit_id = r.id) m
      order by a.receipt_number, s.place`,
    byId ? [`{${asked.ids.join(',')}}`] : [asked.behind, asked.limit],
  );
  const amounts: ReservedAmount[] = [];
  for (const row of rows) amounts.push(await compared(em, row));
  return amounts;
}

async function compared(em: EntityManager, row: Stored): Promise<ReservedAmount> {
  const { applicationId, number, fundingSourceId, rulesVersion, schemeCode, isOpen } = row;
  const priceCents = Number(row.priceCents);
  const decidedCents = Number(row.decidedCents);
  const reservedCents = Number(row.reservedCents);
  const expected =
    rulesVersion === null || schemeCode === null
      ? null
      : expectedAmount(await rulesOfVersion(em, fundingSourceId, rulesVersion), {
          schemeCode,
          priceCents,
          programmeKind: row.programmeKind,
          onGrantsCents: Number(row.onGrantsCents),
        });
  const possible = expected && (isOpen ? [Math.max(...expected.amountsCents)] : expected.amountsCents);
  const follows = possible !== null && (row.isShared ? reservedCents <= Math.max(...possible) : possible.includes(reservedCents));
  // while a fact is open, the second of two sources holds what it may have to pay
  const isDecided = row.isShared && isOpen ? reservedCents >= decidedCents : reservedCents === decidedCents;
  return {
    applicationId,
    number,
    receiptNumber: Number(row.receiptNumber),
    fundingSourceId,
    rulesVersion,
    schemeCode,
    priceCents,
    decidedCents,
    reservedCents,
    isOpen,
    expected,
    agrees: follows && isDecided,
  };
}

const PAGE = 5_000;

/** The first application whose money does not follow from its decision; null when all do. */
export async function firstUnexplainedAmount(
  em: EntityManager,
  onProgress: (applications: number) => void = () => {},
): Promise<string | null> {
  let behind = 0;
  let seen = 0;
  for (;;) {
    const page = await reservedAmounts(em, { behind, limit: PAGE });
    const wrong = page.find(({ agrees }) => !agrees);
    if (wrong) return sentenceOf(wrong);
    if (page.length < PAGE) return null;
    behind = page.at(-1)!.receiptNumber;
    seen += page.length;
    onProgress(seen);
  }
}

function sentenceOf({ number, reservedCents, decidedCents, expected, rulesVersion, schemeCode }: ReservedAmount): string {
  const amounts = expected ? expected.amountsCents.join(' or ') : 'nothing, as it has no such scheme';
  return `application ${number} has ${reservedCents} reserved, its decision says ${decidedCents}, version ${rulesVersion ?? '?'} with scheme ${schemeCode ?? '?'} gives ${amounts}`;
}
