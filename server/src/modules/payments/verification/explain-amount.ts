import type { Criteria } from '../../rules/eligibility/criteria.ts';
import { criteriaInWords } from '../../rules/eligibility/criteria-in-words.ts';
import type { RuleSet, Scheme } from '../../rules/funding-sources/rules/rule-set.ts';
import { nameOf } from '../../rules/funding-sources/rules/settings-in-words.ts';
import { shareOf } from '../../../shared/round-half-up.ts';
import type { ReservedAmount } from './reserved-amounts.ts';
import { joinedBy, inARow, euros, percent, type Words } from '../../platform/words/words.ts';
import { say } from './words/index.gen.ts';

/** What a reservation rests on, told to the person and the officer: from what verifies the ledger, and nothing else (BEY-21, BEY-29). */
export interface Explanation {
  scheme: Words;
  shareBasisPoints: number | null;
  isExempt: boolean;
  calculation: Words;
  /** What the rules give; null where they have no such scheme. */
  resultCents: number | null;
  /** What each of rules, decision and ledger says, where they are not one. */
  difference: Words | null;
  /** Conditions of the decision whose facts counted for the amount. */
  factCodes: string[];
}

/** `isShared`: another source pays a part too, so this one gives no more than its rules allow. */
export function explainAmount(amount: ReservedAmount, rules: RuleSet | null, isShared: boolean): Explanation {
  const scheme = rules?.schemes.find(({ code }) => code === amount.schemeCode);
  const { expected } = amount;
  if (!scheme || !expected)
    return {
      scheme: joinedBy('{0}', amount.schemeCode ?? '–'),
      shareBasisPoints: null,
      isExempt: false,
      calculation: say.theVersionOfTheRulesThatDecided,
      resultCents: null,
      difference: differenceOf(amount, null),
      factCodes: [],
    };
  const at = whichOf(amount, isShared);
  const mostCents = expected.amountsCents[at]!;
  const resultCents = isShared ? Math.min(mostCents, amount.reservedCents) : mostCents;
  const isExempt = at > 0;
  const parts = [ruleInWords(amount, scheme, at, mostCents)];
  const exempt = scheme.kind === 'PERCENTAGE' ? scheme.exempt : null;
  if (exempt && isExempt) parts.push(exemptionInWords(exempt, amount.isOpen));
  if (isShared) parts.push(say.twoSourcesShareThePrice({ result: euros(resultCents) }));
  return {
    scheme: nameOf(scheme),
    shareBasisPoints: expected.rule === 'SHARE' ? expected.basisPoints[at]! : null,
    isExempt,
    calculation: inARow(parts, ' '),
    resultCents,
    difference: differenceOf(amount, resultCents),
    factCodes: exempt ? criteriaOf(exempt) : [],
  };
}

/** Which of the amounts the rules can give is meant: the larger one while facts are open, else the one that was reserved. */
function whichOf({ expected, isOpen, reservedCents }: ReservedAmount, isShared: boolean): number {
  const amounts = expected!.amountsCents;
  if (isOpen) return amounts.indexOf(Math.max(...amounts));
  const found = amounts.findIndex((cents) => (isShared ? reservedCents <= cents : reservedCents === cents));
  return Math.max(0, found);
}

function ruleInWords({ priceCents, expected }: ReservedAmount, scheme: Scheme, at: number, cents: number): Words {
  const name = nameOf(scheme);
  const price = euros(priceCents);
  switch (expected!.rule) {
    case 'WHOLE_PRICE':
      return say.theSchemePaysTheWholePrice({ name, price });
    case 'NO_MONEY':
      return say.theSchemeGivesASeat({ name });
    case 'GRANTS':
      return cents < priceCents ? say.thePrice({ price, cents: euros(cents) }) : say.thePrice2({ price });
    case 'SHARE': {
      const share = expected!.basisPoints[at]!;
      const ofPrice = shareOf(priceCents, share);
      const computed = say.computed({ share: percent(share), price, ofPrice: euros(ofPrice) });
      if (expected!.capCents === null || ofPrice <= expected!.capCents) return computed;
      return say.noMoreThanIsPaidForOne({ computed, cap: euros(expected!.capCents) });
    }
  }
}

function exemptionInWords(exempt: Criteria, isOpen: boolean): Words {
  const condition = criteriaInWords(exempt);
  return isOpen ? say.itIsNotKnownYetWhether({ condition }) : say.theLargerShareIsDue({ condition });
}

/** Says plainly that rules, decision and ledger differ; nothing where they are one. */
function differenceOf({ agrees, reservedCents, decidedCents }: ReservedAmount, resultCents: number | null): Words | null {
  if (agrees) return null;
  const result = resultCents === null ? say.nothing : euros(resultCents);
  return say.theAmountsDiffer({ result, decided: euros(decidedCents), reserved: euros(reservedCents) });
}

function criteriaOf(tree: Criteria): string[] {
  if ('criterion' in tree) return [tree.criterion];
  return ('all' in tree ? tree.all : 'any' in tree ? tree.any : tree.none).flatMap(criteriaOf);
}
