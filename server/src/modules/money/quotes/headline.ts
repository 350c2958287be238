import { Ease } from '../../rules/eligibility/rule.ts';
import { NOT_MET } from '../../rules/eligibility/verdict.ts';
import { concise, euros, eurosShort, sentence, type Words } from '../../platform/words/words.ts';
import type { SchemeQuote } from './scheme-quote.ts';
import { failingAnswer, unavailable, withoutStop } from './scheme-sentence.ts';
import { say } from './words/index.gen.ts';

/** What is told of a quote: the best scheme, and those there were. */
export interface QuoteTold {
  readonly priceCents: number;
  readonly schemes: readonly SchemeQuote[];
  readonly best: SchemeQuote | null;
  readonly isSelfPaid: boolean;
}

/** "Jums: 0 €", "Jums: 92,13 €", "Jums: 40,00 € vai 0 €", or "Nav pieejams, jo …" (CAT-8). */
export function headlineOf(quote: QuoteTold): Words {
  if (quote.best) return forYou(quote.best);
  if (quote.isSelfPaid) return say.forYou({ price: eurosShort(quote.priceCents) });
  const nearest = nearestOf(quote);
  return nearest ? unavailable(nearest) : say.notAvailable;
}

/** Why, in one sentence; without support, what would help or what the whole price is. */
export function reasonOf(quote: QuoteTold): Words {
  if (quote.best) return quote.best.sentence;
  if (quote.isSelfPaid) return quote.priceCents === 0 ? say.theProgrammeIsFreeOfCharge : say.participantsPayForThisProgrammeThemselves;
  const full = sentence(say.youCanTakeItAtTheFull({ price: euros(quote.priceCents) }));
  const nearest = nearestOf(quote);
  const remedy = nearest && nearest.funds !== 'EXHAUSTED' ? failingAnswer(nearest)?.remedy : null;
  if (!remedy || !nearest || !isWithinReach(nearest)) return full;
  const pays = nearest.paysIfMetCents;
  return pays > 0
    ? concise(
        sentence(say.thenPays({ withoutStop: withoutStop(remedy), shortName: nearest.compiled.source.shortName, pays: euros(pays) })),
        remedy,
      )
    : remedy;
}

function forYou({ certain, ifConfirmed }: SchemeQuote): Words {
  return ifConfirmed
    ? say.forYou2({ coPayment: eurosShort(certain.coPaymentCents), coPayment2: eurosShort(ifConfirmed.coPaymentCents) })
    : say.forYou3({ coPayment: eurosShort(certain.coPaymentCents) });
}

/** Among schemes that do not apply, the one the person is nearest to: fewest conditions missing, rather of the person than of the programme. */
function nearestOf({ schemes }: QuoteTold): SchemeQuote | undefined {
  const distance = (scheme: SchemeQuote) =>
    scheme.criteria
      .filter(({ verdict }) => verdict === NOT_MET)
      .reduce((sum, { factName }) => sum + (factName?.startsWith('person.') ? 1 : 3), 0);
  return schemes.map((scheme) => ({ scheme, far: distance(scheme) })).sort((a, b) => a.far - b.far)[0]?.scheme;
}

/** One thing about the person stands in the way, and the person can do something about it or only has to wait. */
function isWithinReach(scheme: SchemeQuote): boolean {
  const [failing, ...more] = scheme.criteria.filter(({ verdict }) => verdict === NOT_MET);
  return (
    failing !== undefined &&
    more.length === 0 &&
    (failing.factName?.startsWith('person.') ?? false) &&
    (failing.ease ?? Ease.NEVER) <= Ease.WAIT
  );
}
