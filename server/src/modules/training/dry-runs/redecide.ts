import type { EntityManager } from '@mikro-orm/postgresql';
import { quoteScheme, type SchemeQuote } from '../../money/quotes/scheme-quote.ts';
import { type PastDecision, recalledDecisions } from './past-decisions.ts';
import type { CompiledSource } from '../../rules/funding-sources/rules/compile-source.ts';
import { compiledVersion } from '../../rules/funding-sources/sources-in-force.ts';

/** A past decision beside the answer its own version of the rules gives now, on the facts of its day. */
export interface Redecision {
  past: PastDecision;
  answer: SchemeQuote;
}

/** Decides every past application of a source again, each by the version that decided it (FUND-2). */
export async function* redecide(em: EntityManager, source: { id: string; code: string }): AsyncGenerator<Redecision> {
  const versions = new Map<number, CompiledSource | undefined>();
  for await (const { past, factsThen } of recalledDecisions(em, source)) {
    if (!versions.has(past.rulesVersion)) versions.set(past.rulesVersion, await compiledVersion(em, source.id, past.rulesVersion));
    const made = versions.get(past.rulesVersion);
    const scheme = made?.schemes.find((candidate) => candidate.scheme.code === past.schemeCode);
    if (made && scheme) yield { past, answer: quoteScheme(scheme, factsThen(made), undefined) };
  }
}
