import { NOT_MET } from '../../rules/eligibility/verdict.ts';
import { quoteScheme } from '../../money/quotes/scheme-quote.ts';
import type { Recalled } from './past-decisions.ts';
import { compileSource, type CompiledSource } from '../../rules/funding-sources/rules/compile-source.ts';
import type { RuleSet } from '../../rules/funding-sources/rules/rule-set.ts';

/** What another version would have made of one past decision. */
export type Effect = 'UNCHANGED' | 'MORE' | 'LESS' | 'REFUSED' | 'ACCEPTED';

/** One past decision, decided again. */
export interface Redecided {
  effect: Effect;
  beforeCents: number;
  afterCents: number;
}

/** The rules without their own calendar: a version for next year would otherwise refuse everybody who came last year. */
export function timeless(code: string, number: number, rules: RuleSet): CompiledSource {
  return compileSource(
    { code, shortName: { lv: code, en: code } },
    {
      number,
      rules: {
        ...rules,
        period: { from: '0001-01-01', until: '9999-12-31' },
        applications: { ...rules.applications, windows: [] },
        schemes: rules.schemes.map((scheme) => ({ ...scheme, validFrom: null, validUntil: null })),
      },
    },
  );
}

/**
 * A decision is decided once by the version that made it and once by another, on the same facts; only the difference between the two
 * counts, so unchanged rules change nothing (FUND-2).
 */
export function decideAgain({ past, factsThen }: Recalled, made: CompiledSource, other: CompiledSource): Redecided {
  const wasRefused = past.status === 'REJECTED';
  const by = (source: CompiledSource) => {
    const scheme = source.schemes.find((candidate) => candidate.scheme.code === past.schemeCode);
    if (!scheme) return null;
    const quoted = quoteScheme(scheme, factsThen(made, source), undefined);
    return quoted.verdict === NOT_MET ? null : Math.min((quoted.ifConfirmed ?? quoted.certain).paysCents, past.restCents);
  };
  const then = by(made);
  const now = by(other);
  const beforeCents = wasRefused ? 0 : past.paidCents;
  const unchanged: Redecided = { effect: 'UNCHANGED', beforeCents, afterCents: beforeCents };
  if (then === null && now === null) return unchanged;
  // what was decided by hand stays as it was decided
  if (past.isOverridden || (then === null && !wasRefused)) return unchanged;
  if (then === null) return { effect: 'ACCEPTED', beforeCents, afterCents: now ?? 0 };
  if (wasRefused) return unchanged;
  if (now === null) return { effect: 'REFUSED', beforeCents, afterCents: 0 };
  const afterCents = Math.max(0, beforeCents + now - then);
  return { effect: now > then ? 'MORE' : now < then ? 'LESS' : 'UNCHANGED', beforeCents, afterCents };
}
