import { MET, NOT_MET } from '../../rules/eligibility/verdict.ts';
import { NOTHING, allOf, concise, dayWords, euros, percent, sentence, type Words } from '../../platform/words/words.ts';
import type { SchemeOutcome } from './scheme-outcome.ts';
import { say } from './words/index.gen.ts';

/** One plain sentence about a scheme: what it pays and what remains, or why it does not apply. */
export function schemeSentence(quote: SchemeOutcome): Words {
  if (quote.verdict === NOT_MET) return unavailable(quote);
  const pays = quote.ifConfirmed ? conditional(quote) : certain(quote);
  return quote.funds === 'WAITING_LIST' ? concise(sentence(say.theMoneyIsUsedUpNowThere({ withoutStop: withoutStop(pays) })), pays) : pays;
}

/** "Nav pieejams, jo tev ir 17 gadi; vajadzīgais vecums ir vismaz 18." */
export function unavailable(quote: SchemeOutcome): Words {
  if (quote.funds === 'EXHAUSTED') return say.notAvailable2;
  const failing = failingAnswer(quote);
  if (!failing) return say.notAvailable;
  return concise(
    say.notAvailable3({ lowerFirst: lowerFirst(failing.sentence) }),
    say.notAvailable3({ lowerFirst: lowerFirst(failing.fact ?? failing.sentence) }),
    failing.sentence,
  );
}

/** The answer that stands in the way: rather one the person can do something about. */
export function failingAnswer(quote: SchemeOutcome) {
  const failing = quote.criteria.filter(({ verdict }) => verdict === NOT_MET);
  return failing.find(({ factName }) => factName?.startsWith('person.')) ?? failing[0];
}

/** "40,00 €, vai 0,00 €, ja reģistrs apstiprinās zemus ienākumus." */
function conditional({ certain, ifConfirmed, openAnswers }: SchemeOutcome): Words {
  const conditions = openAnswers.map(({ condition }) => condition);
  const [first] = conditions;
  const priced = (condition: Words) =>
    sentence(say.orIf({ coPayment: euros(certain.coPaymentCents), coPayment2: euros((ifConfirmed ?? certain).coPaymentCents), condition }));
  return concise(
    priced(allOf(conditions)),
    priced(say.conditionsAreConfirmed({ conditions: conditions.length })),
    priced(first ?? say.itIsConfirmed),
  );
}

function certain(quote: SchemeOutcome): Words {
  const { compiled, certain: amounts, kind } = quote;
  const name = compiled.source.shortName;
  if (quote.combinedWith) {
    return sentence(
      say.paysPays({
        name,
        certain: euros(quote.parts[0]?.certainCents ?? 0),
        shortName: quote.combinedWith.compiled.source.shortName,
        certain2: euros(quote.parts[1]?.certainCents ?? 0),
        youPay: youPay(quote),
      }),
    );
  }
  if (kind === 'LICENCE') return sentence(say.givesAFreeSeatOnThePlatform({ name }));
  if (kind === 'FULL_COST') return sentence(say.paysTheWholePrice({ name, pays: euros(amounts.paysCents) }));
  if (kind === 'GRANT') return byGrant(quote);
  if (amounts.coPaymentCents === 0) return sentence(say.paysTheWholePrice({ name, pays: euros(amounts.paysCents) }));
  const share =
    compiled.scheme.kind === 'PERCENTAGE' && compiled.scheme.capCents === null && quote.exemption.every(({ verdict }) => verdict !== MET)
      ? shareWords(quote)
      : null;
  return share
    ? sentence(say.pays({ name, share, pays: euros(amounts.paysCents), youPay: youPay(quote) }))
    : sentence(say.pays2({ name, pays: euros(amounts.paysCents), youPay: youPay(quote) }));
}

function shareWords({ compiled: { scheme }, facts }: SchemeOutcome): Words | null {
  if (scheme.kind !== 'PERCENTAGE') return null;
  return percent(scheme.sharesByKind.find(({ kind }) => kind === facts.programme.kind)?.shareBasisPoints ?? scheme.shareBasisPoints);
}

function byGrant(quote: SchemeOutcome): Words {
  const { expectedGrant, certain: amounts, leftOnGrantsCents } = quote;
  const rest = amounts.coPaymentCents > 0 ? youPay(quote) : say.stays({ leftOnGrants: euros(leftOnGrantsCents) });
  if (expectedGrant && expectedGrant.grantedOn <= quote.facts.on) {
    return sentence(say.aNewAccountGetsAtOnce({ available: euros(expectedGrant.availableCents), pays: euros(amounts.paysCents), rest }));
  }
  if (expectedGrant) {
    return concise(
      sentence(
        say.aNewAccountGets({
          available: euros(expectedGrant.availableCents),
          grantedOn: dayWords(expectedGrant.grantedOn),
          pays: euros(amounts.paysCents),
          rest,
        }),
      ),
      sentence(say.aNewAccountGets2({ available: euros(expectedGrant.availableCents), pays: euros(amounts.paysCents), rest })),
    );
  }
  return sentence(say.yourGrantPays({ pays: euros(amounts.paysCents), rest }));
}

function youPay({ certain: { coPaymentCents } }: SchemeOutcome): Words {
  return coPaymentCents > 0 ? say.youPay({ coPayment: euros(coPaymentCents) }) : NOTHING;
}

export function lowerFirst(text: Words): Words {
  const lower = (said: string) => (/^\p{Lu}\p{Lu}|^\p{Lu}\d/u.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1));
  return { lv: lower(text.lv), en: lower(text.en) };
}

export function withoutStop(text: Words): Words {
  return { lv: text.lv.replace(/\.$/, ''), en: text.en.replace(/\.$/, '') };
}
