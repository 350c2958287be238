import { MET, NOT_MET, UNKNOWN } from '../../rules/eligibility/verdict.ts';
import type { CompiledSource } from '../../rules/funding-sources/rules/compile-source.ts';
import { outcome, SchemeQuote } from './scheme-quote.ts';
import { spendableGrants } from './take-from-grants.ts';

/** Both sources must allow it (FUND-17). */
export function mayJoin(a: CompiledSource, b: CompiledSource): boolean {
  const allows = (one: CompiledSource, other: CompiledSource) =>
    one.rules.combination.allowed && (one.rules.combination.sources.length === 0 || one.rules.combination.sources.includes(other.code));
  return a.code !== b.code && allows(a, b) && allows(b, a);
}

/** Every pair of schemes of two sources that may be joined and pays more than either alone; the grant comes last, so that most of it stays. */
export function combinations(quotes: readonly SchemeQuote[]): SchemeQuote[] {
  const pairs: SchemeQuote[] = [];
  for (const first of quotes) {
    for (const second of quotes) {
      if (first === second || first.kind === 'GRANT' || first.kind === 'LICENCE' || second.kind === 'LICENCE') continue;
      // two schemes of the same rank join once, in the order they came
      if (second.kind !== 'GRANT' && quotes.indexOf(first) > quotes.indexOf(second)) continue;
      if (!mayJoin(first.compiled.source, second.compiled.source) || first.verdict === NOT_MET || second.verdict === NOT_MET) continue;
      const pair = join(first, second);
      if (pair && isBetterThanEither(pair, first, second)) pairs.push(pair);
    }
  }
  return pairs;
}

/** Costs the person less than either alone, or spares the grant at the same cost. */
function isBetterThanEither(pair: SchemeQuote, first: SchemeQuote, second: SchemeQuote): boolean {
  const certain = Math.min(first.certain.coPaymentCents, second.certain.coPaymentCents);
  const hoped = Math.min((first.ifConfirmed ?? first.certain).coPaymentCents, (second.ifConfirmed ?? second.certain).coPaymentCents);
  return (
    pair.certain.coPaymentCents < certain ||
    (pair.ifConfirmed ?? pair.certain).coPaymentCents < hoped ||
    pair.fromGrantsCents < second.fromGrantsCents
  );
}

/** The second source pays what the first leaves, for certain and if open facts turn out well; the larger of the two is set aside. */
function join(first: SchemeQuote, second: SchemeQuote): SchemeQuote | null {
  const price = first.priceCents;
  const hopedFirst = (first.ifConfirmed ?? first.certain).paysCents;
  const certainSecond = Math.min(price - first.certain.paysCents, second.certain.paysCents);
  const hopedSecond = Math.min(price - hopedFirst, (second.ifConfirmed ?? second.certain).paysCents);
  const secondCents = Math.max(certainSecond, hopedSecond);
  if (secondCents <= 0) return null;
  const certain = first.certain.paysCents + certainSecond;
  const hoped = hopedFirst + hopedSecond;
  const isOpen = first.verdict === UNKNOWN || second.verdict === UNKNOWN;
  return new SchemeQuote({
    compiled: first.compiled,
    facts: first.facts,
    verdict: isOpen ? UNKNOWN : MET,
    certain: outcome(price, certain),
    ifConfirmed: hoped === certain ? null : outcome(price, hoped),
    funds: first.funds === 'ENOUGH' ? second.funds : first.funds,
    grants: second.kind === 'GRANT' ? spendableGrants(first.facts, second.sourceCode) : [],
    fromGrantsCents: second.kind === 'GRANT' ? secondCents : 0,
    combinedWith: second,
    parts: [
      {
        sourceCode: first.sourceCode,
        schemeCode: first.schemeCode,
        reserveCents: first.reserveCents,
        certainCents: first.certain.paysCents,
        hopedCents: hopedFirst,
      },
      {
        sourceCode: second.sourceCode,
        schemeCode: second.schemeCode,
        reserveCents: secondCents,
        certainCents: certainSecond,
        hopedCents: hopedSecond,
      },
    ],
  });
}
