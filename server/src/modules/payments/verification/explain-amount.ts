import type { Criteria } from '../../rules/eligibility/criteria.ts';
import { criteriaInWords } from '../../rules/eligibility/criteria-in-words.ts';
import type { RuleSet, Scheme } from '../../rules/funding-sources/rules/rule-set.ts';
import { nameOf } from '../../rules/funding-sources/rules/settings-in-words.ts';
import { shareOf } from '../../../shared/round-half-up.ts';
import type { ReservedAmount } from './reserved-amounts.ts';
import { euros, percent, words, type Words } from '../../platform/words/words.ts';

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
      scheme: words('{0}', '{0}', amount.schemeCode ?? '–'),
      shareBasisPoints: null,
      isExempt: false,
      calculation: words(
        'Noteikumu versijā, pēc kuras lēma, šādas shēmas nav, tāpēc summu no tās izrēķināt nevar.',
        'The version of the rules that decided has no such scheme, so the amount cannot be computed from it.',
      ),
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
  if (isShared)
    parts.push(
      words('Cenu dala divi avoti: šī avota daļa ir {0}.', 'Two sources share the price: the part of this one is {0}.', euros(resultCents)),
    );
  return {
    scheme: nameOf(scheme),
    shareBasisPoints: expected.rule === 'SHARE' ? expected.basisPoints[at]! : null,
    isExempt,
    calculation: { lv: parts.map(({ lv }) => lv).join(' '), en: parts.map(({ en }) => en).join(' ') },
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
      return words('Shēma “{0}” sedz visu cenu: {1}.', 'The scheme “{0}” pays the whole price: {1}.', name, price);
    case 'NO_MONEY':
      return words('Shēma “{0}” dod vietu, nevis naudu.', 'The scheme “{0}” gives a seat, not money.', name);
    case 'GRANTS':
      return cents < priceCents
        ? words(
            'Cena ir {0}. Uz piešķīruma bija {1}, un tik daudz tas sedz.',
            'The price is {0}. There was {1} on the grant, and that is what it pays.',
            price,
            euros(cents),
          )
        : words(
            'Cena ir {0}. Piešķīruma naudas pietika, lai to segtu pilnībā.',
            'The price is {0}. The grant had enough to pay it in full.',
            price,
          );
    case 'SHARE': {
      const share = expected!.basisPoints[at]!;
      const ofPrice = shareOf(priceCents, share);
      const computed = words('{0} no cenas {1} ir {2}.', '{0} of the price, {1}, is {2}.', percent(share), price, euros(ofPrice));
      if (expected!.capCents === null || ofPrice <= expected!.capCents) return computed;
      return words(
        '{0} Par vienu pieteikumu maksā ne vairāk kā {1}, tāpēc tas ir {1}.',
        '{0} No more than {1} is paid for one application, so it is {1}.',
        computed,
        euros(expected!.capCents),
      );
    }
  }
}

function exemptionInWords(exempt: Criteria, isOpen: boolean): Words {
  const condition = criteriaInWords(exempt);
  return isOpen
    ? words(
        'Vēl nav zināms, vai izpildās: {0}. Līdz tam tiek turēta lielākā summa; ko nevajadzēs, atgriezīs.',
        'It is not known yet whether this holds: {0}. Until then the larger amount is held; what is not needed goes back.',
        condition,
      )
    : words('Lielākā daļa pienākas, jo izpildās: {0}.', 'The larger share is due, because this holds: {0}.', condition);
}

/** Says plainly that rules, decision and ledger differ; nothing where they are one. */
function differenceOf({ agrees, reservedCents, decidedCents }: ReservedAmount, resultCents: number | null): Words | null {
  if (agrees) return null;
  const result = resultCents === null ? words('neko', 'nothing') : euros(resultCents);
  return words(
    'Summas nesakrīt: noteikumi dod {0}, lēmumā ir {1}, žurnālā rezervēti {2}. Tas jāpārbauda.',
    'The amounts differ: the rules give {0}, the decision says {1}, the ledger reserved {2}. This has to be looked into.',
    result,
    euros(decidedCents),
    euros(reservedCents),
  );
}

function criteriaOf(tree: Criteria): string[] {
  if ('criterion' in tree) return [tree.criterion];
  return ('all' in tree ? tree.all : 'any' in tree ? tree.any : tree.none).flatMap(criteriaOf);
}
