/**
 * Whether a source, `s`, has rules that move money and no confirmed budget: one that only gives seats needs none (FUND-15),
 * one that is closed takes none.
 */
export const NEEDS_BUDGET = `(s.status in ('DRAFT', 'PUBLISHED')
  and exists (select from funding_source_version v, jsonb_array_elements(v.rules->'schemes') scheme
    where v.funding_source_id = s.id and scheme->>'kind' <> 'LICENCE')
  and not exists (select from ledger_account l where l.funding_source_id = s.id and l.kind = 'EXTERNAL' and l.balance_cents <> 0))`;
