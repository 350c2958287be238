import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCriteria } from './compile-criteria.ts';
import { criteriaAsLines, criteriaInWords, criterionInWords } from './criteria-in-words.ts';
import { conditionsOf, criteriaSchema, type Criteria } from './criteria.ts';
import { withFact, type Facts } from './facts.ts';
import { ruleOf, rules } from './rules.ts';
import { smallestChange } from './smallest-change.ts';
import { criteriaArbitrary, criterionArbitraries, criterionArbitrary, factsArbitrary } from './testing/arbitraries.ts';
import { MET, NOT_MET, UNKNOWN, type Verdict } from './verdict.ts';
import { length } from '../../platform/words/words.ts';

/** The meaning of the tree, written as plainly as it can be: the compiled form must agree. */
function decidePlainly(tree: Criteria, facts: Facts): Verdict {
  if ('criterion' in tree) return ruleOf(tree).decide(tree)(facts);
  const [key, parts] = Object.entries(tree)[0] as ['all' | 'any' | 'none', Criteria[]];
  const verdicts = parts.map((part) => decidePlainly(part, facts));
  if (key === 'all') return Math.min(MET, ...verdicts) as Verdict;
  if (key === 'any') return Math.max(NOT_MET, ...verdicts) as Verdict;
  return (2 - Math.max(NOT_MET, ...verdicts)) as Verdict;
}

describe('eligibility', () => {
  it('FUND-4: all, any and none mean what they say, however deep', () => {
    fc.assert(
      fc.property(criteriaArbitrary, factsArbitrary, (tree, facts) => {
        expect(compileCriteria(tree).decide(facts)).toBe(decidePlainly(tree, facts));
      }),
      { numRuns: 1000 },
    );
  });

  it('FUND-5: the explanation is the decision: its weakest answer is the verdict', () => {
    fc.assert(
      fc.property(criteriaArbitrary, factsArbitrary, (tree, facts) => {
        const compiled = compileCriteria(tree);
        const weakest = Math.min(MET, ...compiled.explain(facts).map(({ verdict }) => verdict));
        expect(weakest).toBe(compiled.decide(facts));
      }),
      { numRuns: 1000 },
    );
  });

  it('FUND-5: unknown is never treated as not met: some value of the unknown facts still meets it', () => {
    fc.assert(
      fc.property(criterionArbitrary, factsArbitrary, (condition, facts) => {
        const rule = ruleOf(condition);
        fc.pre(rule.decide(condition)(facts) === UNKNOWN && (facts.claim !== undefined || !rule.fact.startsWith('claim.')));
        const settled = rule
          .changes(condition, facts)
          .filter(({ meets }) => meets)
          .some(({ fact, value }) => rule.decide(condition)(withFact(facts, fact, value)) === MET);
        expect(settled).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  for (const [code, arbitrary] of Object.entries(criterionArbitraries)) {
    it(`FUND-5: ${code} speaks plain sentences of at most 20 words in both languages`, () => {
      fc.assert(
        fc.property(arbitrary, fc.boolean(), factsArbitrary, (condition, isNegated, facts) => {
          const compiled = compileCriteria(isNegated ? { none: [condition] } : condition);
          for (const answer of compiled.explain(facts)) {
            for (const text of [answer.sentence, answer.remedy, answer.fact]) {
              if (text === null) continue;
              for (const said of [text.lv, text.en]) {
                expect(length(said), said).toBeLessThanOrEqual(20);
                expect(said).toMatch(/^[\p{Lu}\p{N}€"].*[.!?]$/u);
                expect(said).not.toMatch(/undefined|null|\{|\}|NaN| {2}|\.\./);
              }
            }
            if (answer.verdict === UNKNOWN || answer.verdict === NOT_MET) expect(answer.remedy).not.toBeNull();
          }
        }),
        { numRuns: 300 },
      );
    });

    it(`FUND-4: ${code} names values on both sides of its answer truthfully`, () => {
      fc.assert(
        fc.property(arbitrary, factsArbitrary, (condition, facts) => {
          const rule = rules[condition.criterion as keyof typeof rules];
          const decide = ruleOf(condition).decide(condition);
          for (const { fact, value, meets } of ruleOf(condition).changes(condition, facts)) {
            if (condition.criterion === 'CLAIM_ITEM' || condition.criterion === 'GRANT_AVAILABLE') continue; // these look at a second fact too
            expect(decide(withFact(facts, fact, value)), `${rule.fact} ${JSON.stringify(value)}`).toBe(meets ? MET : NOT_MET);
          }
        }),
        { numRuns: 200 },
      );
    });

    it(`FUND-4: ${code} is kept as data and read back the same`, () => {
      fc.assert(
        fc.property(arbitrary, (condition) => {
          const kept: unknown = JSON.parse(JSON.stringify(condition));
          expect(criteriaSchema.parse(kept)).toEqual(kept);
          expect(criterionInWords(condition).lv).not.toMatch(/undefined|null|\{/);
        }),
        { numRuns: 50 },
      );
    });
  }

  it('BEY-21: changing the named facts does turn the answer', () => {
    let turned = 0;
    fc.assert(
      fc.property(criteriaArbitrary, factsArbitrary, (tree, facts) => {
        const compiled = compileCriteria(tree);
        const before = compiled.decide(facts);
        const smallest = smallestChange(compiled, facts);
        if (!smallest) return;
        turned += 1;
        const changed = smallest.changes.reduce((so, { fact, value }) => withFact(so, fact, value), facts);
        expect(compiled.decide(changed)).toBe(before === MET ? NOT_MET : MET);
        expect(new Set(smallest.changes.map(({ fact }) => fact)).size).toBe(smallest.changes.length);
        for (const text of [smallest.sentence.lv, smallest.sentence.en]) expect(text).not.toMatch(/undefined|\{/);
      }),
      { numRuns: 600 },
    );
    expect(turned).toBeGreaterThan(400);
  });

  it('BEY-21: no fewer facts would do', () => {
    fc.assert(
      fc.property(criteriaArbitrary, factsArbitrary, (tree, facts) => {
        const compiled = compileCriteria(tree);
        const smallest = smallestChange(compiled, facts);
        if (!smallest || smallest.changes.length < 2) return;
        const wanted = compiled.decide(smallest.facts);
        for (const left of smallest.changes) {
          const fewer = smallest.changes
            .filter((change) => change !== left)
            .reduce((so, { fact, value }) => withFact(so, fact, value), facts);
          expect(compiled.decide(fewer)).not.toBe(wanted);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('FUND-2: every tree can be read aloud in both languages', () => {
    fc.assert(
      fc.property(criteriaArbitrary, (tree) => {
        for (const line of [criteriaInWords(tree), ...criteriaAsLines(tree)]) {
          expect(line.lv.length).toBeGreaterThan(0);
          expect(line.en).not.toMatch(/undefined|\{\d/);
        }
        expect(conditionsOf(tree).length).toBe(compileCriteria(tree).conditions.length);
      }),
    );
  });
});
