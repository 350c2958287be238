import { MET, NOT_MET } from '../../rules/eligibility/verdict.ts';
import { allOf, concise, dayWords, euros, percent, sentence, words, type Words } from '../../platform/words/words.ts';
import type { SchemeOutcome } from './scheme-outcome.ts';

/** One plain sentence about a scheme: what it pays and what remains, or why it does not apply. */
export function schemeSentence(quote: SchemeOutcome): Words {
  if (quote.verdict === NOT_MET) return unavailable(quote);
  const pays = quote.ifConfirmed ? conditional(quote) : certain(quote);
  return quote.funds === 'WAITING_LIST'
    ? concise(
        sentence(
          words(
            '{0}; nauda šobrīd beigusies, ir gaidīšanas saraksts',
            '{0}; the money is used up now, there is a waiting list',
            withoutStop(pays),
          ),
        ),
        pays,
      )
    : pays;
}

/** "Nav pieejams, jo tev ir 17 gadi; vajadzīgais vecums ir vismaz 18." */
export function unavailable(quote: SchemeOutcome): Words {
  if (quote.funds === 'EXHAUSTED')
    return words('Nav pieejams, jo projekta nauda ir beigusies.', 'Not available: the money of the project is used up.');
  const failing = failingAnswer(quote);
  if (!failing) return words('Nav pieejams.', 'Not available.');
  return concise(
    words('Nav pieejams, jo {0}', 'Not available: {0}', lowerFirst(failing.sentence)),
    words('Nav pieejams, jo {0}', 'Not available: {0}', lowerFirst(failing.fact ?? failing.sentence)),
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
  const say = (condition: Words) =>
    sentence(
      words(
        '{0}, vai {1}, ja {2}',
        '{0}, or {1} if {2}',
        euros(certain.coPaymentCents),
        euros((ifConfirmed ?? certain).coPaymentCents),
        condition,
      ),
    );
  return concise(
    say(allOf(conditions)),
    say(words('apstiprinās {0} nosacījumi', '{0} conditions are confirmed', conditions.length)),
    say(first ?? words('tas apstiprinās', 'it is confirmed')),
  );
}

function certain(quote: SchemeOutcome): Words {
  const { compiled, certain: amounts, kind } = quote;
  const name = compiled.source.shortName;
  if (quote.combinedWith) {
    return sentence(
      words(
        '{0} sedz {1}, {2} sedz {3}{4}',
        '{0} pays {1}, {2} pays {3}{4}',
        name,
        euros(quote.parts[0]?.certainCents ?? 0),
        quote.combinedWith.compiled.source.shortName,
        euros(quote.parts[1]?.certainCents ?? 0),
        youPay(quote),
      ),
    );
  }
  if (kind === 'LICENCE') return sentence(words('{0} dod vietu platformā bez maksas', '{0} gives a free seat on the platform', name));
  if (kind === 'FULL_COST')
    return sentence(words('{0} sedz visu cenu, {1}', '{0} pays the whole price, {1}', name, euros(amounts.paysCents)));
  if (kind === 'GRANT') return byGrant(quote);
  if (amounts.coPaymentCents === 0)
    return sentence(words('{0} sedz visu cenu, {1}', '{0} pays the whole price, {1}', name, euros(amounts.paysCents)));
  const share =
    compiled.scheme.kind === 'PERCENTAGE' && compiled.scheme.capCents === null && quote.exemption.every(({ verdict }) => verdict !== MET)
      ? shareWords(quote)
      : null;
  return share
    ? sentence(words('{0} sedz {1} jeb {2}{3}', '{0} pays {1}, {2}{3}', name, share, euros(amounts.paysCents), youPay(quote)))
    : sentence(words('{0} sedz {1}{2}', '{0} pays {1}{2}', name, euros(amounts.paysCents), youPay(quote)));
}

function shareWords({ compiled: { scheme }, facts }: SchemeOutcome): Words | null {
  if (scheme.kind !== 'PERCENTAGE') return null;
  return percent(scheme.sharesByKind.find(({ kind }) => kind === facts.programme.kind)?.shareBasisPoints ?? scheme.shareBasisPoints);
}

function byGrant(quote: SchemeOutcome): Words {
  const { expectedGrant, certain: amounts, leftOnGrantsCents } = quote;
  const rest = amounts.coPaymentCents > 0 ? youPay(quote) : words(', paliek {0}', ', {0} stays', euros(leftOnGrantsCents));
  if (expectedGrant && expectedGrant.grantedOn <= quote.facts.on) {
    return sentence(
      words(
        'jaunam kontam uzreiz piešķir {0}; tas sedz {1}{2}',
        'a new account gets {0} at once; it pays {1}{2}',
        euros(expectedGrant.availableCents),
        euros(amounts.paysCents),
        rest,
      ),
    );
  }
  if (expectedGrant) {
    return concise(
      sentence(
        words(
          'jaunam kontam {1} piešķir {0}; tas sedz {2}{3}',
          'a new account gets {0} on {1}; it pays {2}{3}',
          euros(expectedGrant.availableCents),
          dayWords(expectedGrant.grantedOn),
          euros(amounts.paysCents),
          rest,
        ),
      ),
      sentence(
        words(
          'jaunam kontam piešķir {0}; tas sedz {1}{2}',
          'a new account gets {0}; it pays {1}{2}',
          euros(expectedGrant.availableCents),
          euros(amounts.paysCents),
          rest,
        ),
      ),
    );
  }
  return sentence(words('tavs piešķīrums sedz {0}{1}', 'your grant pays {0}{1}', euros(amounts.paysCents), rest));
}

function youPay({ certain: { coPaymentCents } }: SchemeOutcome): Words {
  return coPaymentCents > 0 ? words(', tu maksā {0}', ', you pay {0}', euros(coPaymentCents)) : words('', '');
}

export function lowerFirst(text: Words): Words {
  const lower = (said: string) => (/^\p{Lu}\p{Lu}|^\p{Lu}\d/u.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1));
  return { lv: lower(text.lv), en: lower(text.en) };
}

export function withoutStop(text: Words): Words {
  return { lv: text.lv.replace(/\.$/, ''), en: text.en.replace(/\.$/, '') };
}
