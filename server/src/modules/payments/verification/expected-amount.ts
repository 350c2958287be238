import type { RuleSet } from '../../rules/funding-sources/rules/rule-set.ts';
import type { ProgrammeKind } from '../../catalogue/programmes/programme-kind.enum.ts';
import { shareOf } from '../../../shared/round-half-up.ts';

/** What a decision about money rested on: the version of the rules, the scheme it chose, the price and the kind of training. */
export interface DecidedAmount {
  schemeCode: string;
  priceCents: number;
  programmeKind: ProgrammeKind;
  /** What was on the person's grants that paid, just before. */
  onGrantsCents: number;
}

/** How a scheme arrives at an amount. */
export type AmountRule = 'WHOLE_PRICE' | 'GRANTS' | 'SHARE' | 'NO_MONEY';

/** The amounts a version of the rules can give; two where a share depends on whether an exemption was confirmed. */
export interface ExpectedAmount {
  rule: AmountRule;
  amountsCents: number[];
  /** Of the price; as many as there are amounts. */
  basisPoints: number[];
  capCents: number | null;
}

/** What is reserved follows from the version, the price and the facts alone (BEY-29); null: the version has no such scheme. */
export function expectedAmount(rules: RuleSet, decided: DecidedAmount): ExpectedAmount | null {
  const scheme = rules.schemes.find(({ code }) => code === decided.schemeCode);
  switch (scheme?.kind) {
    case 'FULL_COST':
      return { rule: 'WHOLE_PRICE', amountsCents: [decided.priceCents], basisPoints: [10_000], capCents: null };
    case 'LICENCE':
      return { rule: 'NO_MONEY', amountsCents: [0], basisPoints: [0], capCents: null };
    case 'GRANT':
      return { rule: 'GRANTS', amountsCents: [Math.min(decided.priceCents, decided.onGrantsCents)], basisPoints: [], capCents: null };
    case 'PERCENTAGE': {
      const usual = scheme.sharesByKind.find(({ kind }) => kind === decided.programmeKind)?.shareBasisPoints ?? scheme.shareBasisPoints;
      const larger = scheme.exempt ? Math.max(usual, scheme.exemptShareBasisPoints) : usual;
      const basisPoints = larger === usual ? [usual] : [usual, larger];
      const capCents = scheme.capCents;
      return {
        rule: 'SHARE',
        amountsCents: basisPoints.map((share) => Math.min(shareOf(decided.priceCents, share), capCents ?? decided.priceCents)),
        basisPoints,
        capCents,
      };
    }
    default:
      return null;
  }
}
