import { keepAnswer, type KeptAnswer } from '../../../rules/eligibility/kept-answer.ts';
import { NOT_MET } from '../../../rules/eligibility/verdict.ts';
import { SchemeKind } from '../../../rules/funding-sources/scheme-kind.enum.ts';
import { mayJoin } from '../../../money/quotes/combine-schemes.ts';
import type { QuotePart } from '../../../money/quotes/scheme-outcome.ts';
import { isBetter, type SchemeQuote } from '../../../money/quotes/scheme-quote.ts';
import type { Offer, OfferPart } from './offer.ts';

/** A source that an application asks to pay. */
export interface Asked {
  fundingSourceId: string;
  sourceCode: string | undefined;
  /** null: the best scheme of the source. */
  schemeCode: string | null;
}

/** What the quote offers of what was asked for: one source, or two that share the price; null where they offer nothing at all. */
export function offerOf(schemes: readonly SchemeQuote[], [main, second]: readonly Asked[], isOneOfTwo = false): Offer | null {
  if (!main) return null;
  if (second) return combinedOffer(schemes, main, second);
  const own = bestOf(schemes, main);
  return own && singleOffer(own.quote, main, own.isPossible, isOneOfTwo);
}

/** The scheme that was asked for, or the one of the source that costs the person least; one that refuses only if all do. */
function bestOf(schemes: readonly SchemeQuote[], asked: Asked): { quote: SchemeQuote; isPossible: boolean } | null {
  const own = schemes.filter((quote) => quote.combinedWith === null && isAsked(quote, asked));
  const possible = own.filter(
    ({ verdict, priceCents, certain, ifConfirmed }) => verdict !== NOT_MET && (priceCents === 0 || (ifConfirmed ?? certain).paysCents > 0),
  );
  const quote = betterOf(possible.length > 0 ? possible : own);
  return quote && { quote, isPossible: possible.length > 0 };
}

function isAsked(quote: SchemeQuote, { sourceCode, schemeCode }: Asked): boolean {
  return quote.sourceCode === sourceCode && (schemeCode === null || quote.schemeCode === schemeCode);
}

function betterOf(quotes: readonly SchemeQuote[]): SchemeQuote | null {
  return quotes.reduce<SchemeQuote | null>((chosen, quote) => (chosen === null || isBetter(quote, chosen) ? quote : chosen), null);
}

function singleOffer(quote: SchemeQuote, asked: Asked, isPossible: boolean, isOneOfTwo = false): Offer {
  return {
    ...settingsOf(quote),
    parts: [partOf(quote, quote.parts[0]!, asked, quote.fromGrants)],
    eligibility: isPossible ? quote.eligibility : 'NOT_MET',
    coPaymentCents: quote.certain.coPaymentCents,
    coPaymentIfConfirmedCents: quote.ifConfirmed?.coPaymentCents ?? null,
    decision: answersOf(quote, quote.ifConfirmed !== null, isOneOfTwo),
  };
}

/**
 * Two sources that share the price (FUND-17). Which of them comes first is the quote's to say, not the applicant's: the grant comes last,
 * and the first one's rules govern. Where one alone costs the person no more by now, it pays alone. Where the rules of either refuse, or
 * do not allow the two to be joined, both parts are refused together.
 */
function combinedOffer(schemes: readonly SchemeQuote[], main: Asked, second: Asked): Offer | null {
  const joined = betterOf(
    schemes.filter((quote) => {
      const other = quote.combinedWith;
      return other !== null && ((isAsked(quote, main) && isAsked(other, second)) || (isAsked(quote, second) && isAsked(other, main)));
    }),
  );
  if (joined) return joinedOffer(joined, isAsked(joined, main) ? [main, second] : [second, main]);
  const [one, other] = [bestOf(schemes, main), bestOf(schemes, second)];
  if (!one || !other) return null;
  if (one.isPossible && other.isPossible && mayJoin(one.quote.compiled.source, other.quote.compiled.source))
    return isBetter(other.quote, one.quote) ? singleOffer(other.quote, second, true) : singleOffer(one.quote, main, true);
  return {
    ...settingsOf(one.quote),
    parts: [partOf(one.quote, one.quote.parts[0]!, main, []), partOf(other.quote, other.quote.parts[0]!, second, [])],
    eligibility: 'NOT_MET',
    coPaymentCents: one.quote.priceCents,
    coPaymentIfConfirmedCents: null,
    decision: [...answersOf(one.quote, false, true), ...answersOf(other.quote, false, true)],
  };
}

function joinedOffer(quote: SchemeQuote, [main, second]: readonly [Asked, Asked]): Offer {
  const other = quote.combinedWith!;
  // who pays may depend on an open fact even where the person pays the same
  const isOpen = quote.ifConfirmed !== null || quote.parts.some(({ reserveCents, certainCents }) => reserveCents !== certainCents);
  return {
    ...settingsOf(quote),
    parts: [partOf(quote, quote.parts[0]!, main, []), partOf(other, quote.parts[1]!, second, quote.fromGrants)],
    eligibility: quote.eligibility,
    coPaymentCents: quote.certain.coPaymentCents,
    coPaymentIfConfirmedCents: isOpen ? (quote.ifConfirmed ?? quote.certain).coPaymentCents : null,
    decision: [...answersOf(quote, isOpen, true), ...answersOf(other, isOpen, true)],
  };
}

function settingsOf(quote: SchemeQuote): Pick<Offer, 'waitingList' | 'processingWorkingDays' | 'confirmWorkingDays'> {
  const { waitingList, processingWorkingDays, confirmWorkingDays } = quote.compiled.source.rules.applications;
  return { waitingList, processingWorkingDays, confirmWorkingDays };
}

function partOf(
  quote: SchemeQuote,
  { reserveCents, certainCents, hopedCents }: QuotePart,
  { fundingSourceId }: Asked,
  grants: SchemeQuote['fromGrants'],
): OfferPart {
  const { scheme, source } = quote.compiled;
  return {
    fundingSourceId,
    schemeCode: quote.schemeCode,
    kind: SchemeKind[quote.kind],
    version: quote.version,
    reserveCents,
    certainCents,
    hopedCents,
    fromGrants: grants.flatMap(({ grantId, amountCents }) => (grantId ? [{ grantId, amountCents }] : [])),
    seats: scheme.kind === 'LICENCE' ? scheme.seats : null,
    waitingList: source.rules.applications.waitingList,
  };
}

/** The conditions of one source as the decision keeps them; with its code where another one decides as well. */
function answersOf(quote: SchemeQuote, withExemption: boolean, isOneOfTwo = false): KeptAnswer[] {
  const answers = [...quote.ownCriteria, ...(withExemption ? quote.ownExemption : [])].map(keepAnswer);
  return isOneOfTwo ? answers.map((answer) => ({ ...answer, source: quote.sourceCode })) : answers;
}
