import type { EntityManager } from '@mikro-orm/postgresql';
import type { SchemeKind } from '../../rules/funding-sources/scheme-kind.enum.ts';
import type { ClaimStatus } from './claim-moves.ts';
import type { ClaimResult } from './claim-result.enum.ts';
import type { ClaimWaitingFor } from './claim-waiting-for.enum.ts';
import type { EvidenceKind } from './evidence-kind.enum.ts';

/** A claim as a use case needs it, held until its transaction ends. */
export interface HeldClaim {
  id: string;
  number: string;
  status: ClaimStatus;
  waitingFor: ClaimWaitingFor | null;
  refusal: string | null;
  accountId: string;
  personId: string;
  fundingSourceId: string;
  schemeCode: string;
  kind: SchemeKind;
  rulesVersion: number;
  item: string | null;
  result: ClaimResult | null;
  achievedOn: string | null;
  applicationId: string | null;
  month: string | null;
  costCents: number;
  recognisedCents: number | null;
  payableCents: number;
  approvedCents: number | null;
  approvals: number;
  approvedById: string | null;
  submittedAt: Date;
  askedEvidence: EvidenceKind[];
  evidence: EvidenceKind[];
}

/** Loads claims in the order of their ids and keeps others from changing them, or anything else of their people's money, meanwhile. */
export async function holdClaims(em: EntityManager, ids: readonly string[]): Promise<HeldClaim[]> {
  if (ids.length === 0) return [];
  const wanted = `{${[...new Set(ids)].join(',')}}`;
  // limits over several claims of a person hold because the person's account is held first
  await em.execute(
    'select 1 from learning_account where id in (select account_id from claim where id = any(?::uuid[])) order by id for no key update',
    [wanted],
  );
  const rows = await em.execute<(Omit<HeldClaim, 'submittedAt'> & { submittedAt: string })[]>(
    `select c.id, c.number, c.status, c.waiting_for as "waitingFor", c.refusal, c.account_id as "accountId", l.person_id as "personId", c.funding_source_id as "fundingSourceId",
            c.scheme_code as "schemeCode", c.kind, c.rules_version as "rulesVersion", c.item, c.result, c.achieved_on::text as "achievedOn", c.application_id as "applicationId", c.month,
            c.cost_cents::float8 as "costCents", c.recognised_cents::float8 as "recognisedCents", c.payable_cents::float8 as "payableCents", c.approved_cents::float8 as "approvedCents",
            c.approvals, c.approved_by_id as "approvedById", c.submitted_at as "submittedAt", to_jsonb(c.asked_evidence) as "askedEvidence",
            coalesce((select jsonb_agg(distinct e.kind) from claim_evidence e where e.claim_id = c.id), '[]') as evidence
       from claim c join learning_account l on l.id = c.account_id
      where c.id = any(?::uuid[]) order by c.id for no key update of c`,
    [wanted],
  );
  return rows.map((row) => ({ ...row, submittedAt: new Date(row.submittedAt) }));
}

export async function holdClaim(em: EntityManager, id: string): Promise<HeldClaim | undefined> {
  return (await holdClaims(em, [id]))[0];
}
