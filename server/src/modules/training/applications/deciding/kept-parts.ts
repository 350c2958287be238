import type { Offer } from './offer.ts';

/** Who pays what by which version, as a decision hands it to the database. */
export function keptParts({ parts: [main, second] }: Offer) {
  return {
    source_id: main.fundingSourceId,
    scheme_code: main.schemeCode,
    scheme_kind: main.kind,
    rules_version: main.version,
    paid_cents: main.hopedCents + (second?.hopedCents ?? 0),
    second_source_id: second?.fundingSourceId ?? null,
    second_scheme_code: second?.schemeCode ?? null,
    second_scheme_kind: second?.kind ?? null,
    second_rules_version: second?.version ?? null,
    second_paid_cents: second?.hopedCents ?? 0,
  };
}

/** The same as columns of a record set. */
export const PARTS_KEPT =
  'source_id uuid, scheme_code text, scheme_kind text, rules_version int, paid_cents bigint, second_source_id uuid, second_scheme_code text, second_scheme_kind text, second_rules_version int, second_paid_cents bigint';

/** Keeps them with the application `a` from the record `d`. Where the rules offer nothing, what was asked for stays. */
export const KEEP_PARTS = `funding_source_id = coalesce(d.source_id, a.funding_source_id), scheme_code = coalesce(d.scheme_code, a.scheme_code), scheme_kind = d.scheme_kind, rules_version = d.rules_version,
            second_funding_source_id = case when d.source_id is null then a.second_funding_source_id else d.second_source_id end, second_scheme_code = case when d.source_id is null then a.second_scheme_code else d.second_scheme_code end,
            second_scheme_kind = d.second_scheme_kind, second_rules_version = d.second_rules_version, paid_by_scheme_cents = coalesce(d.paid_cents, 0), second_paid_cents = coalesce(d.second_paid_cents, 0)`;
