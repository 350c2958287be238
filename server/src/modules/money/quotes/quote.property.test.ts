import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, notAsked, withFact, type Facts, type PersonFacts } from '../../rules/eligibility/facts.ts';
import { factsArbitrary } from '../../rules/eligibility/testing/arbitraries.ts';
import { MET, NOT_MET, UNKNOWN } from '../../rules/eligibility/verdict.ts';
import { length } from '../../platform/words/words.ts';
import { compileSource, type CompiledSource } from '../../rules/funding-sources/rules/compile-source.ts';
import { ruleSetArbitrary } from '../../rules/funding-sources/testing/arbitraries.ts';
import { isBetter, type SchemeQuote } from './scheme-quote.ts';
import { quote } from './quote.ts';

const sourcesArbitrary = fc
  .tuple(ruleSetArbitrary, ruleSetArbitrary, ruleSetArbitrary)
  .map((ruleSets) =>
    ruleSets.map(
      (rules, index): CompiledSource =>
        compileSource(
          { code: ['2.3.1.4.i', '4.2.4.2', 'SELF'][index] as string, shortName: { lv: 'Avots', en: 'Source' } },
          { number: index + 1, rules },
        ),
    ),
  );

const everything = fc.tuple(sourcesArbitrary, factsArbitrary);
const runs = { numRuns: 400 };

const paying = ({ verdict, certain, ifConfirmed, priceCents }: SchemeQuote) =>
  verdict !== NOT_MET && (priceCents === 0 || (ifConfirmed ?? certain).paysCents > 0);

describe('quote', () => {
  it('FUND-18: pays and co-payment always add up to the price, and nobody pays more than it', () => {
    fc.assert(
      fc.property(everything, ([sources, facts]) => {
        for (const { certain, ifConfirmed, priceCents } of quote(facts, sources).schemes) {
          for (const outcome of ifConfirmed ? [certain, ifConfirmed] : [certain]) {
            expect(outcome.paysCents + outcome.coPaymentCents).toBe(priceCents);
            expect(outcome.paysCents).toBeGreaterThanOrEqual(0);
            expect(outcome.coPaymentCents).toBeGreaterThanOrEqual(0);
          }
          if (ifConfirmed) expect(ifConfirmed.coPaymentCents).not.toBe(certain.coPaymentCents);
        }
      }),
      runs,
    );
  });

  it('FUND-18: what is marked best is best', () => {
    fc.assert(
      fc.property(everything, ([sources, facts]) => {
        const { schemes, best, youPayCents, priceCents } = quote(facts, sources);
        expect(schemes.filter(({ isBest }) => isBest)).toEqual(best ? [best] : []);
        const eligible = schemes.filter(paying);
        if (!best) expect(eligible).toEqual([]);
        for (const other of eligible) if (best) expect(isBetter(other, best)).toBe(false);
        expect(youPayCents).toBe(Math.min(priceCents, ...eligible.map(({ certain }) => certain.coPaymentCents)));
      }),
      runs,
    );
  });

  it('FUND-21: reserving the best outcome and releasing what is not confirmed leaves the certain one', () => {
    fc.assert(
      fc.property(everything, ([sources, facts]) => {
        for (const scheme of quote(facts, sources).schemes) {
          const { reserveCents, releasedIfNotConfirmedCents, certain, kind, fromGrants, fromGrantsCents, leftOnGrantsCents, combinedWith } =
            scheme;
          if (kind === 'LICENCE') expect(reserveCents).toBe(0);
          else expect(reserveCents - releasedIfNotConfirmedCents).toBe(certain.paysCents);
          expect(releasedIfNotConfirmedCents).toBeGreaterThanOrEqual(0);
          expect(fromGrants.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(fromGrantsCents);
          expect(leftOnGrantsCents).toBeGreaterThanOrEqual(0);
          if (kind === 'GRANT' && !combinedWith) expect(fromGrantsCents).toBe(reserveCents);
        }
      }),
      runs,
    );
  });

  it('FUND-17: the older grant is used first', () => {
    fc.assert(
      fc.property(everything, ([sources, facts]) => {
        for (const { fromGrants } of quote(facts, sources).schemes) {
          const used = fromGrants.map(({ grantId }) => facts.person.grants.value?.find(({ id }) => id === grantId));
          for (let index = 1; index < used.length; index += 1)
            expect((used[index - 1]?.grantedOn ?? '') <= (used[index]?.grantedOn ?? '')).toBe(true);
          // only the last one may be left with money on it
          for (const [index, share] of fromGrants.entries())
            if (index < fromGrants.length - 1) expect(share.amountCents).toBe(used[index]?.availableCents);
        }
      }),
      runs,
    );
  });

  it('FUND-5: forgetting a fact never turns an answer to "no": unknown is never treated as not met', () => {
    const names = [
      'age',
      'employment',
      'lowIncome',
      'education',
      'disability',
      'protection',
      'childrenUnderSeven',
      'home',
      'digcomp',
      'residence',
      'employerSector',
    ] as const satisfies readonly (keyof PersonFacts)[];
    fc.assert(
      fc.property(everything, fc.constantFrom(...names), ([sources, facts], name) => {
        const forgotten: Facts = { ...facts, person: { ...facts.person, [name]: notAsked() } };
        const before = quote(facts, sources).schemes.filter(({ combinedWith }) => !combinedWith);
        const after = quote(forgotten, sources).schemes.filter(({ combinedWith }) => !combinedWith);
        before.forEach((scheme, index) => {
          const same = after[index] as SchemeQuote;
          if (scheme.verdict !== NOT_MET) expect(same.verdict).not.toBe(NOT_MET);
          // and what is hoped for never becomes less than what was certain
          if (scheme.verdict === MET)
            expect((same.ifConfirmed ?? same.certain).coPaymentCents).toBeLessThanOrEqual(scheme.certain.coPaymentCents);
        });
      }),
      runs,
    );
  });

  it('FUND-9: more grant never costs more', () => {
    fc.assert(
      fc.property(everything, fc.nat({ max: 100_000 }), ([sources, facts], more) => {
        const grants = facts.person.grants.value;
        fc.pre(grants !== undefined && grants.length > 0);
        const richer: Facts = {
          ...facts,
          person: {
            ...facts.person,
            grants: known(
              (grants ?? []).map((grant, index) => (index === 0 ? { ...grant, availableCents: grant.availableCents + more } : grant)),
            ),
          },
        };
        expect(quote(richer, sources).youPayCents).toBeLessThanOrEqual(quote(facts, sources).youPayCents);
      }),
      runs,
    );
  });

  it('FUND-18: a lower price never costs the person more, sources alone', () => {
    fc.assert(
      fc.property(everything, fc.nat({ max: 300_000 }), ([sources, facts], less) => {
        // conditions on the price itself may of course turn
        fc.pre(!JSON.stringify(sources.map(({ rules }) => rules)).includes('PROGRAMME_PRICE'));
        const cheaper = withFact(facts, 'programme.priceCents', Math.max(0, facts.programme.priceCents - less));
        expect(quote(cheaper, sources).youPayCents).toBeLessThanOrEqual(quote(facts, sources).youPayCents);
      }),
      runs,
    );
  });

  it('FUND-17: joining two sources never costs more than either alone', () => {
    fc.assert(
      fc.property(everything, ([sources, facts]) => {
        for (const pair of quote(facts, sources).schemes.filter(({ combinedWith }) => combinedWith)) {
          expect(pair.certain.coPaymentCents).toBeLessThanOrEqual((pair.combinedWith as SchemeQuote).certain.coPaymentCents);
          expect(pair.certain.paysCents).toBeLessThanOrEqual(pair.priceCents);
        }
      }),
      runs,
    );
  });

  it('FUND-24: a source without free budget waits or says that it is exhausted; with enough of it nothing changes', () => {
    fc.assert(
      fc.property(everything, fc.nat({ max: 300_000 }), ([sources, facts], free) => {
        const budgets = new Map(sources.map(({ code }) => [code, free]));
        const unlimited = quote(facts, sources).schemes.filter(({ combinedWith }) => !combinedWith);
        const limited = quote(facts, sources, budgets).schemes.filter(({ combinedWith }) => !combinedWith);
        unlimited.forEach((scheme, index) => {
          const same = limited[index] as SchemeQuote;
          if (scheme.kind === 'GRANT' || scheme.kind === 'LICENCE' || scheme.verdict === NOT_MET || scheme.reserveCents <= free)
            expect([same.funds, same.verdict]).toEqual(['ENOUGH', scheme.verdict]);
          else
            expect([same.funds, same.verdict]).toEqual(
              scheme.compiled.source.rules.applications.waitingList ? ['WAITING_LIST', scheme.verdict] : ['EXHAUSTED', NOT_MET],
            );
        });
      }),
      runs,
    );
  });

  it('CAT-8: headline and sentences are plain, short and in both languages', () => {
    fc.assert(
      fc.property(everything, ([sources, facts]) => {
        const result = quote(facts, sources);
        for (const { lv, en } of [result.headline, result.reason, ...result.schemes.map(({ sentence }) => sentence)]) {
          for (const text of [lv, en]) {
            expect(length(text), text).toBeLessThanOrEqual(20);
            expect(text).not.toMatch(/undefined|null|NaN|\{|\}|\.\.| {2}/);
          }
        }
        expect(result.headline.lv).toMatch(/^(Jums: |Nav pieejams)/);
        if (result.best?.verdict === UNKNOWN) expect(result.best.openAnswers.length).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });

  it('BEY-21: the smallest change of a scheme does turn its answer', () => {
    fc.assert(
      fc.property(everything, ([sources, facts]) => {
        for (const scheme of quote(facts, sources).schemes) {
          const change = scheme.funds === 'EXHAUSTED' || scheme.combinedWith ? null : scheme.smallestChange;
          if (change) expect(scheme.compiled.criteria.decide(change.facts)).toBe(MET);
        }
      }),
      { numRuns: 60 },
    );
  });
});
