import { Invalid } from '../../../shared/errors.ts';
import type { Criteria } from '../eligibility/criteria.ts';
import { kinds } from '../eligibility/facts.ts';
import type { FirstSchemeInput } from './funding-source.inputs.ts';
import { ruleSet, type RuleSet, type RuleSetInput } from './rules/rule-set.ts';
import { SchemeKind } from './scheme-kind.enum.ts';

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
      return { kind: 'FULL_COST', code: 'FULL_COST', name: { lv: 'Pilna apmaksa', en: 'Full cost' }, coveredKinds };
    case SchemeKind.PERCENTAGE:
      return {
        kind: 'PERCENTAGE',
        code: 'SHARE',
        name: { lv: 'Daļēja apmaksa', en: 'Share of the price' },
        coveredKinds,
        shareBasisPoints: neededShare(pays.shareBasisPoints),
        exempt: exemptOf(pays),
      };
    case SchemeKind.GRANT: {
      const amountCents = neededAmount(pays.amountCents);
      return {
        kind: 'GRANT',
        code: 'GRANT',
        name: { lv: 'Piešķīrums', en: 'Grant' },
        coveredKinds,
        amountCents,
        capCents: amountCents * 2,
      };
    }
    default:
      throw new Invalid(['pays', 'kind'], {
        lv: 'Sāc ar pilnu apmaksu, daļu no cenas vai piešķīrumu; pārējos atbalsta veidus pievieno noteikumos.',
        en: 'Begin with the whole price, a share of it or a grant; the other kinds of support are added in the rules.',
      });
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
    throw new Invalid(['pays', 'shareBasisPoints'], {
      lv: 'Raksti, kādu daļu no cenas avots maksā: no 0,01 līdz 100 %.',
      en: 'Write what share of the price the source pays: from 0.01 to 100%.',
    });
  return basisPoints;
}

function neededAmount(cents: number | null | undefined): number {
  if (cents === null || cents === undefined || cents < 1 || cents > 10_000_000)
    throw new Invalid(['pays', 'amountCents'], {
      lv: 'Raksti, cik liels ir piešķīrums: līdz 100 000 eiro.',
      en: 'Write how large the grant is: up to EUR 100,000.',
    });
  return cents;
}
