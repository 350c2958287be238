import type { Facts } from '../../rules/eligibility/facts.ts';
import { NOT_MET } from '../../rules/eligibility/verdict.ts';
import type { Words } from '../../platform/words/words.ts';
import type { CompiledScheme, CompiledSource } from '../../rules/funding-sources/rules/compile-source.ts';
import { combinations } from './combine-schemes.ts';
import { headlineOf, reasonOf } from './headline.ts';
import { isBetter, paysForProgramme, quoteScheme, type SchemeQuote } from './scheme-quote.ts';

/**
 * What a person would pay for a programme on a day, and why (FUND-18, CAT-8).
 * Paying in full oneself is always possible; `best` is null when nothing better is.
 */
export class Quote {
  readonly facts: Facts;
  readonly priceCents: number;
  readonly schemes: readonly SchemeQuote[];
  readonly best: SchemeQuote | null;
  readonly #sources: readonly CompiledSource[];

  constructor(facts: Facts, schemes: readonly SchemeQuote[], best: SchemeQuote | null, sources: readonly CompiledSource[]) {
    this.facts = facts;
    this.priceCents = facts.programme.priceCents;
    this.schemes = schemes;
    this.best = best;
    this.#sources = sources;
  }

  /** For certain; less if open facts turn out well. */
  get youPayCents(): number {
    return this.best?.certain.coPaymentCents ?? this.priceCents;
  }

  /** There is support for this person, or the programme needs none. */
  get isAvailable(): boolean {
    return this.best !== null || this.isSelfPaid;
  }

  /** No source has the programme in its catalogue. */
  get isSelfPaid(): boolean {
    return this.schemes.length === 0;
  }

  /** The one line of a card: "Jums: 0 €". */
  get headline(): Words {
    return headlineOf(this);
  }

  /** Why, in one sentence. */
  get reason(): Words {
    return reasonOf(this);
  }

  /** Help for the learner beside the price: stipend, travel, accommodation, where a scheme that can pay opens it. */
  get extras(): CompiledScheme[] {
    return this.#sources.flatMap(({ schemes }) =>
      schemes.filter(({ source, scheme }) => {
        if (!('forSchemes' in scheme)) return false;
        return this.schemes.some(
          (quote) => quote.verdict !== NOT_MET && quote.sourceCode === source.code && scheme.forSchemes.includes(quote.schemeCode),
        );
      }),
    );
  }
}

/**
 * The one function behind the card, the application and the simulation. Sources are those in force on the day;
 * of them only those in whose catalogue the programme is are asked. `freeBudget` is cents by source code, where it is known.
 */
export function quote(facts: Facts, sources: readonly CompiledSource[], freeBudget?: ReadonlyMap<string, number>): Quote {
  const asked = sources.filter(({ code }) => facts.programme.sources.includes(code));
  const quotes: SchemeQuote[] = [];
  let mayCombine = 0;
  for (const source of asked) {
    if (source.rules.combination.allowed) mayCombine += 1;
    for (const scheme of source.schemes) {
      if (paysForProgramme(scheme)) quotes.push(quoteScheme(scheme, facts, freeBudget?.get(source.code)));
    }
  }
  if (mayCombine > 1) quotes.push(...combinations(quotes));
  const best = bestOf(quotes);
  if (best) best.isBest = true;
  return new Quote(facts, quotes, best, asked);
}

function bestOf(quotes: readonly SchemeQuote[]): SchemeQuote | null {
  let best: SchemeQuote | null = null;
  for (const candidate of quotes) {
    if (candidate.verdict === NOT_MET || (candidate.priceCents > 0 && (candidate.ifConfirmed ?? candidate.certain).paysCents === 0))
      continue;
    if (best === null || isBetter(candidate, best)) best = candidate;
  }
  return best;
}
