import { Invalid } from '../../../shared/errors.ts';
import type { Criteria } from '../eligibility/criteria.ts';
import { kinds } from '../eligibility/facts.ts';
import type { FirstSchemeInput } from './funding-source.inputs.ts';
import { ruleSet, type RuleSet, type RuleSetInput } from './rules/rule-set.ts';
import { SchemeKind } from './scheme-kind.enum.ts';
import { say } from './words/index.gen.ts';

/** Something to begin with: adults with a complete profile, every kind of programme, paid as the first answer says. */
export function firstRules(from: string, until: string, pays: FirstSchemeInput | null | undefined): RuleSet {
  return ruleSet({
    period: { from, until },
    targetGroup: {
      all: [
        { criterion: 'AGE', from: 18 },
        { criterion: 'ACCOUNT', profileComplete: true },
      ],
    },
    schemes: [firstScheme(pays ?? { kind: SchemeKind.FULL_COST })],
  });
}

function firstScheme(pays: FirstSchemeInput): RuleSetInput['schemes'][number] {
  const coveredKinds = [...kinds];
  switch (pays.kind) {
    case SchemeKind.FULL_COST:
      return { kind: 'FULL_COST', code: 'FULL_COST', name: say.fullCost, coveredKinds };
    case SchemeKind.PERCENTAGE:
      return {
        kind: 'PERCENTAGE',
        code: 'SHARE',
        name: say.shareOfThePrice,
        coveredKinds,
        shareBasisPoints: neededShare(pays.shareBasisPoints),
        exempt: exemptOf(pays),
      };
    case SchemeKind.GRANT: {
      const amountCents = neededAmount(pays.amountCents);
      return {
        kind: 'GRANT',
        code: 'GRANT',
        name: say.grant,
        coveredKinds,
        amountCents,
        capCents: amountCents * 2,
      };
    }
    default:
      throw new Invalid(['pays', 'kind'], say.beginWithTheWholePrice);
  }
}

function exemptOf({ lowIncomePaysNothing, disabledPayNothing }: FirstSchemeInput): Criteria | null {
  const groups: Criteria[] = [
    ...(lowIncomePaysNothing ? [{ criterion: 'LOW_INCOME' } as const] : []),
    ...(disabledPayNothing ? [{ criterion: 'DISABILITY' } as const] : []),
  ];
  return groups.length === 0 ? null : { any: groups };
}

function neededShare(basisPoints: number | null | undefined): number {
  if (basisPoints === null || basisPoints === undefined || basisPoints < 1 || basisPoints > 10_000)
    throw new Invalid(['pays', 'shareBasisPoints'], say.writeWhatShareOfThePrice);
  return basisPoints;
}

function neededAmount(cents: number | null | undefined): number {
  if (cents === null || cents === undefined || cents < 1 || cents > 10_000_000)
    throw new Invalid(['pays', 'amountCents'], say.writeHowLargeTheGrant);
  return cents;
}
