import type { CriterionAnswer } from '../../rules/eligibility/criterion-answer.ts';
import type { Facts, GrantHolding } from '../../rules/eligibility/facts.ts';
import { smallestChange, type SmallestChange } from '../../rules/eligibility/smallest-change.ts';
import { MET, NOT_MET, resultOf, UNKNOWN, type Verdict } from '../../rules/eligibility/verdict.ts';
import type { Words } from '../../platform/words/words.ts';
import type { CompiledScheme } from '../../rules/funding-sources/rules/compile-source.ts';
import { shareOf } from '../../../shared/round-half-up.ts';
import type { Funds, Outcome, QuotePart, SchemeOutcome } from './scheme-outcome.ts';
import { schemeSentence } from './scheme-sentence.ts';
import { spendableGrants, takeFromGrants, type GrantShare } from './take-from-grants.ts';

/**
 * One scheme of one source for one person, programme and day (FUND-18), or two schemes of two sources that allow it (FUND-17).
 * `certain` holds whatever open facts turn out to be; `ifConfirmed` if they all turn out well. The larger of the two is reserved
 * and the difference released when the facts say no (worked example 8).
 */
export class SchemeQuote implements SchemeOutcome {
  readonly compiled: CompiledScheme;
  readonly facts: Facts;
  readonly verdict: Verdict;
  readonly priceCents: number;
  readonly certain: Outcome;
  readonly ifConfirmed: Outcome | null;
  readonly funds: Funds;
  /** Another source's scheme that pays a part too. */
  readonly combinedWith: SchemeQuote | null;
  /** What is set aside from which source on application. */
  readonly parts: readonly QuotePart[];
  isBest = false;
  readonly #grants: readonly GrantHolding[];
  readonly #fromGrantsCents: number;

  constructor(parts: {
    compiled: CompiledScheme;
    facts: Facts;
    verdict: Verdict;
    certain: Outcome;
    ifConfirmed: Outcome | null;
    funds: Funds;
    grants: readonly GrantHolding[];
    fromGrantsCents: number;
    combinedWith?: SchemeQuote;
    parts?: readonly QuotePart[];
  }) {
    this.compiled = parts.compiled;
    this.facts = parts.facts;
    this.verdict = parts.verdict;
    this.priceCents = parts.facts.programme.priceCents;
    this.certain = parts.certain;
    this.ifConfirmed = parts.ifConfirmed;
    this.funds = parts.funds;
    this.#grants = parts.grants;
    this.#fromGrantsCents = parts.fromGrantsCents;
    this.combinedWith = parts.combinedWith ?? null;
    const movesMoney = parts.compiled.scheme.kind !== 'LICENCE';
    this.parts = parts.parts ?? [
      {
        sourceCode: parts.compiled.source.code,
        schemeCode: parts.compiled.scheme.code,
        reserveCents: movesMoney ? (parts.ifConfirmed ?? parts.certain).paysCents : 0,
        certainCents: movesMoney ? parts.certain.paysCents : 0,
        hopedCents: movesMoney ? (parts.ifConfirmed ?? parts.certain).paysCents : 0,
      },
    ];
  }

  get sourceCode(): string {
    return this.compiled.source.code;
  }

  get schemeCode(): string {
    return this.compiled.scheme.code;
  }

  get kind() {
    return this.compiled.scheme.kind;
  }

  /** Version of the rules that decided. */
  get version(): number {
    return this.compiled.source.version;
  }

  get eligibility() {
    return resultOf(this.verdict);
  }

  get paysCents(): number {
    return this.certain.paysCents;
  }

  get coPaymentCents(): number {
    return this.certain.coPaymentCents;
  }

  get coPaymentIfConfirmedCents(): number | null {
    return this.ifConfirmed?.coPaymentCents ?? null;
  }

  /** What is set aside on application: enough for the best outcome still possible. Nothing where no money moves. */
  get reserveCents(): number {
    return this.parts.reduce((sum, part) => sum + part.reserveCents, 0);
  }

  /** What of the reservation goes back if the open facts say no. */
  get releasedIfNotConfirmedCents(): number {
    return this.parts.reduce((sum, part) => sum + part.reserveCents - part.certainCents, 0);
  }

  /** The grants that are used, the older first. */
  get fromGrants(): GrantShare[] {
    return takeFromGrants(this.#grants, this.#fromGrantsCents);
  }

  get fromGrantsCents(): number {
    return this.#fromGrantsCents;
  }

  /** A grant that a new account would get, when that is what pays. */
  get expectedGrant(): GrantHolding | null {
    return this.#fromGrantsCents > 0 && this.#grants[0]?.id === null ? this.#grants[0] : null;
  }

  /** What stays on the grants that pay. */
  get leftOnGrantsCents(): number {
    return this.#grants.reduce((sum, grant) => sum + grant.availableCents, 0) - this.#fromGrantsCents;
  }

  /** Every condition with the fact that was used (FUND-5). */
  get criteria(): CriterionAnswer[] {
    return [...this.ownCriteria, ...(this.combinedWith?.criteria ?? [])];
  }

  /** Those of this source alone. */
  get ownCriteria(): CriterionAnswer[] {
    return this.compiled.criteria.explain(this.facts);
  }

  /** The conditions of the exemption, where there is one and it is not met for certain. */
  get exemption(): CriterionAnswer[] {
    return [...this.ownExemption, ...(this.combinedWith?.exemption ?? [])];
  }

  get ownExemption(): CriterionAnswer[] {
    return this.compiled.exempt?.explain(this.facts) ?? [];
  }

  /** What would have to be confirmed for the better outcome. */
  get openAnswers(): CriterionAnswer[] {
    return [...this.criteria, ...this.exemption].filter(({ verdict }) => verdict === UNKNOWN);
  }

  get sentence(): Words {
    return schemeSentence(this);
  }

  get smallestChange(): SmallestChange | null {
    return this.verdict === MET ? null : smallestChange(this.compiled.criteria, this.facts);
  }

  /** What the scheme would pay if every condition were met: for "create a learning path, then …". */
  get paysIfMetCents(): number {
    const amounts = amountsWhenMet(this.compiled, this.facts, this.#grants);
    return amounts.confirmed ?? amounts.certain;
  }
}

/** Only these kinds pay for a programme; the others help its learner or pay back what was spent. */
export function paysForProgramme({ scheme }: CompiledScheme): boolean {
  return scheme.kind === 'FULL_COST' || scheme.kind === 'GRANT' || scheme.kind === 'PERCENTAGE' || scheme.kind === 'LICENCE';
}

const noGrants: readonly GrantHolding[] = [];

export function quoteScheme(compiled: CompiledScheme, facts: Facts, freeBudgetCents: number | undefined): SchemeQuote {
  const priceCents = facts.programme.priceCents;
  const grants = compiled.scheme.kind === 'GRANT' ? spendableGrants(facts, compiled.source.code) : noGrants;
  let verdict = compiled.criteria.decide(facts);
  const amounts = amountsWhenMet(compiled, facts, grants);
  const best = amounts.confirmed ?? amounts.certain;
  const funds = verdict === NOT_MET ? 'ENOUGH' : fundsFor(compiled, best, freeBudgetCents);
  if (funds === 'EXHAUSTED') verdict = NOT_MET;

  const certainCents = verdict === MET ? amounts.certain : 0;
  const confirmedCents = verdict === UNKNOWN ? best : verdict === MET ? amounts.confirmed : null;
  return new SchemeQuote({
    compiled,
    facts,
    verdict,
    certain: outcome(priceCents, certainCents),
    ifConfirmed: confirmedCents === null || confirmedCents === certainCents ? null : outcome(priceCents, confirmedCents),
    funds,
    grants,
    fromGrantsCents: compiled.scheme.kind === 'GRANT' && verdict !== NOT_MET ? best : 0,
  });
}

export function outcome(priceCents: number, paysCents: number): Outcome {
  return { paysCents, coPaymentCents: priceCents - paysCents };
}

/** What is paid when every condition is met: for certain, and more if an exemption that is still open is confirmed. */
function amountsWhenMet(
  { scheme, exempt }: CompiledScheme,
  facts: Facts,
  grants: readonly GrantHolding[],
): { certain: number; confirmed: number | null } {
  const { priceCents, kind } = facts.programme;
  if (scheme.kind === 'FULL_COST' || scheme.kind === 'LICENCE') return { certain: priceCents, confirmed: null };
  if (scheme.kind === 'GRANT') {
    let available = 0;
    for (const grant of grants) available += grant.availableCents;
    return { certain: Math.min(priceCents, available), confirmed: null };
  }
  if (scheme.kind !== 'PERCENTAGE') return { certain: 0, confirmed: null };
  const usual = scheme.sharesByKind.find((own) => own.kind === kind)?.shareBasisPoints ?? scheme.shareBasisPoints;
  const pays = (basisPoints: number) => Math.min(shareOf(priceCents, basisPoints), scheme.capCents ?? priceCents);
  if (!exempt) return { certain: pays(usual), confirmed: null };
  const larger = Math.max(usual, scheme.exemptShareBasisPoints);
  const exemption = exempt.decide(facts);
  if (exemption === MET) return { certain: pays(larger), confirmed: null };
  return { certain: pays(usual), confirmed: exemption === UNKNOWN && pays(larger) > pays(usual) ? pays(larger) : null };
}

/** Grants are allocated already; everything else needs free budget. */
function fundsFor({ scheme, source }: CompiledScheme, neededCents: number, freeBudgetCents: number | undefined): Funds {
  if (freeBudgetCents === undefined || scheme.kind === 'GRANT' || scheme.kind === 'LICENCE' || neededCents <= freeBudgetCents)
    return 'ENOUGH';
  return source.rules.applications.waitingList ? 'WAITING_LIST' : 'EXHAUSTED';
}

/** Costs the person less for certain, then less if open facts turn out well, then leaves more of the grant. */
export function isBetter(a: SchemeQuote, b: SchemeQuote): boolean {
  if (a.certain.coPaymentCents !== b.certain.coPaymentCents) return a.certain.coPaymentCents < b.certain.coPaymentCents;
  const [aHopes, bHopes] = [(a.ifConfirmed ?? a.certain).coPaymentCents, (b.ifConfirmed ?? b.certain).coPaymentCents];
  if (aHopes !== bHopes) return aHopes < bHopes;
  if (a.fromGrantsCents !== b.fromGrantsCents) return a.fromGrantsCents < b.fromGrantsCents;
  if ((a.funds === 'ENOUGH') !== (b.funds === 'ENOUGH')) return a.funds === 'ENOUGH';
  return a.verdict > b.verdict;
}
