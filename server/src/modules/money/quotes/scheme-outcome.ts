import type { CriterionAnswer } from '../../rules/eligibility/criterion-answer.ts';
import type { Facts, GrantHolding } from '../../rules/eligibility/facts.ts';
import type { Verdict } from '../../rules/eligibility/verdict.ts';
import type { CompiledScheme } from '../../rules/funding-sources/rules/compile-source.ts';

/** What a scheme pays and what remains; the two always add up to the price. */
export interface Outcome {
  readonly paysCents: number;
  readonly coPaymentCents: number;
}

/** Money of one source: what is reserved, what of it is paid whatever open facts turn out to be, and what if they turn out well. */
export interface QuotePart {
  readonly sourceCode: string;
  readonly schemeCode: string;
  readonly reserveCents: number;
  readonly certainCents: number;
  readonly hopedCents: number;
}

/** Whether the budget of the source has the money now. */
export type Funds = 'ENOUGH' | 'WAITING_LIST' | 'EXHAUSTED';

/** What a scheme answers, as far as its sentence tells of it. */
export interface SchemeOutcome {
  readonly compiled: CompiledScheme;
  readonly facts: Facts;
  readonly kind: CompiledScheme['scheme']['kind'];
  readonly verdict: Verdict;
  readonly certain: Outcome;
  readonly ifConfirmed: Outcome | null;
  readonly funds: Funds;
  readonly combinedWith: SchemeOutcome | null;
  readonly parts: readonly QuotePart[];
  readonly criteria: readonly CriterionAnswer[];
  readonly exemption: readonly CriterionAnswer[];
  readonly openAnswers: readonly CriterionAnswer[];
  readonly expectedGrant: GrantHolding | null;
  readonly leftOnGrantsCents: number;
}
