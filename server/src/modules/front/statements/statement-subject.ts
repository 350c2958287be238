/** Whose statement it is: a source's budget, what a provider is owed, or a person's money. */
export interface StatementSubject {
  type: 'FundingSource' | 'Provider' | 'LearningAccount';
  /** Database id. */
  id: string;
  /** Only the money of this source. */
  fundingSourceId: string | null;
}

/**
 * The ledger accounts that a statement adds up, `l` being the account. A source: its free budget. A provider: what it has earned and not
 * been paid. A person: what is on grants, reserved for trainings, and owed to them.
 */
export function accountsOf({ type, id, fundingSourceId }: StatementSubject): { condition: string; values: unknown[] } {
  const source =
    fundingSourceId === null ? { condition: 'true', values: [] } : { condition: 'l.funding_source_id = ?', values: [fundingSourceId] };
  const own = OWN[type];
  return { condition: `(${own.condition}) and ${source.condition}`, values: [...Array<string>(own.times).fill(id), ...source.values] };
}

const OWN: Record<StatementSubject['type'], { condition: string; times: number }> = {
  FundingSource: { condition: `l.kind = 'BUDGET' and l.subject_id = ?`, times: 1 },
  Provider: { condition: `l.kind = 'PAYABLE_PROVIDER' and l.subject_id in (select id from settlement where provider_id = ?)`, times: 1 },
  LearningAccount: {
    condition: `l.kind in ('GRANT', 'RESERVED', 'PAYABLE_PERSON') and l.subject_id in (
      select id from training_grant where account_id = ? union all select id from application where account_id = ? union all select ?::uuid)`,
    times: 3,
  },
};
