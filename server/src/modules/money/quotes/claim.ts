import type { CompiledScheme } from '../../rules/funding-sources/rules/compile-source.ts';
import type { CriterionAnswer } from '../../rules/eligibility/criterion-answer.ts';
import type { Facts } from '../../rules/eligibility/facts.ts';
import { MET, resultOf, type Verdict } from '../../rules/eligibility/verdict.ts';
import { shareOf } from '../../../shared/round-half-up.ts';

/** The answer to a cost asked back (FUND-13, FUND-14). */
export interface ClaimDecision {
  readonly verdict: Verdict;
  readonly result: ReturnType<typeof resultOf>;
  readonly paysCents: number;
  readonly criteria: CriterionAnswer[];
}

/**
 * Decides a claim under a REIMBURSEMENT, TRAVEL or ACCOMMODATION scheme. `facts.claim` is the cost;
 * `paidBefore` what was paid back for the same month and training already, so that caps hold over several claims.
 */
export function decideClaim(
  { scheme, criteria }: CompiledScheme,
  facts: Facts,
  paidBefore: { monthCents?: number; trainingCents?: number } = {},
): ClaimDecision {
  const verdict = criteria.decide(facts);
  return {
    verdict,
    result: resultOf(verdict),
    paysCents: verdict === MET ? claimPayable(scheme, facts.claim?.costCents ?? 0, paidBefore) : 0,
    criteria: criteria.explain(facts),
  };
}

/** What a scheme pays of a cost when every condition is met. */
export function claimPayable(
  scheme: CompiledScheme['scheme'],
  costCents: number,
  { monthCents = 0, trainingCents = 0 }: { monthCents?: number; trainingCents?: number },
): number {
  if (scheme.kind === 'REIMBURSEMENT')
    return Math.min(shareOf(costCents, scheme.shareBasisPoints), scheme.capCents ?? Number.MAX_SAFE_INTEGER);
  if (scheme.kind !== 'TRAVEL' && scheme.kind !== 'ACCOMMODATION') return 0;
  const leftInMonth = scheme.capPerMonthCents === null ? costCents : Math.max(0, scheme.capPerMonthCents - monthCents);
  const leftInTraining = scheme.capPerTrainingCents === null ? costCents : Math.max(0, scheme.capPerTrainingCents - trainingCents);
  return Math.min(costCents, leftInMonth, leftInTraining);
}
