import { globalId } from '../../../shared/global-id.ts';
import { money } from '../../../shared/money.ts';
import type { CriterionAnswerType } from '../../rules/eligibility/criterion-answer.type.ts';
import type { CriterionResult } from '../../rules/eligibility/criterion-result.enum.ts';
import type { SchemeKind } from '../../rules/funding-sources/scheme-kind.enum.ts';
import { supportScheme } from '../../rules/funding-sources/support-schemes.ts';
import type { Quote } from './quote.ts';
import type { QuoteType, SchemeQuoteType } from './quote.type.ts';
import type { SchemeQuote } from './scheme-quote.ts';

/** A quote in the shape of the API. Words and explanations are made only when a field asks for them. */
export class QuoteRow implements QuoteType {
  readonly #quote: Quote;

  constructor(quote: Quote) {
    this.#quote = quote;
  }
  get programmeId() {
    return this.#quote.facts.programme.id;
  }
  get price() {
    return money(this.#quote.priceCents);
  }
  get youPay() {
    return money(this.#quote.youPayCents);
  }
  get isAvailable() {
    return this.#quote.isAvailable;
  }
  get isSelfPaid() {
    return this.#quote.isSelfPaid;
  }
  get headline() {
    return this.#quote.headline;
  }
  get reason() {
    return this.#quote.reason;
  }
  get best() {
    return this.#quote.best && new SchemeQuoteRow(this.#quote.best, this.programmeId);
  }
  get schemes() {
    return this.#quote.schemes.map((scheme) => new SchemeQuoteRow(scheme, this.programmeId));
  }
  get extras() {
    return this.#quote.extras.map(({ scheme }) => supportScheme(scheme));
  }
  get on() {
    return this.#quote.facts.on;
  }
}

export class SchemeQuoteRow implements SchemeQuoteType {
  readonly #scheme: SchemeQuote;
  readonly programmeId: string;

  constructor(scheme: SchemeQuote, programmeId: string) {
    this.#scheme = scheme;
    this.programmeId = programmeId;
  }
  get sourceCode() {
    return this.#scheme.sourceCode;
  }
  get schemeCode() {
    return this.#scheme.schemeCode;
  }
  get kind() {
    return this.#scheme.kind as SchemeKind;
  }
  get eligibility() {
    return this.#scheme.eligibility as CriterionResult;
  }
  get pays() {
    return money(this.#scheme.paysCents);
  }
  get coPayment() {
    return money(this.#scheme.coPaymentCents);
  }
  get coPaymentIfConfirmed() {
    return this.#scheme.ifConfirmed && money(this.#scheme.ifConfirmed.coPaymentCents);
  }
  get reserve() {
    return money(this.#scheme.reserveCents);
  }
  get fromGrants() {
    return this.#scheme.fromGrants.map(({ grantId, amountCents }) => ({
      grantId: grantId && globalId('Grant', grantId),
      amount: money(amountCents),
    }));
  }
  get criteria() {
    return this.#scheme.criteria as unknown as CriterionAnswerType[];
  }
  get sentence() {
    return this.#scheme.sentence;
  }
  get smallestChange() {
    return this.#scheme.smallestChange?.sentence ?? null;
  }
  get waitsForMoney() {
    return this.#scheme.funds === 'WAITING_LIST';
  }
  get isBest() {
    return this.#scheme.isBest;
  }
  get version() {
    return this.#scheme.version;
  }
  get parts() {
    return this.#scheme.parts.map(({ sourceCode, schemeCode, certainCents, hopedCents }) => ({
      sourceCode,
      schemeCode,
      pays: money(certainCents),
      paysIfConfirmed: money(hopedCents),
    }));
  }
  get combinedWith() {
    return this.#scheme.combinedWith && new SchemeQuoteRow(this.#scheme.combinedWith, this.programmeId);
  }
}
