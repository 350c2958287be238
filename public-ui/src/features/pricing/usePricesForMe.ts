import { PriceForMe_QuotesDocument, type PriceForMe_QuoteFragment } from '../../gql/reading/graphql.ts';
import { useLocale } from '../../i18n/useT.ts';
import { question } from '../../reading/question.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { localeCode } from '../../i18n/localeCode.ts';
import { useViewer } from '../session/index.ts';
import { usePriceAnswers } from './priceAnswers.ts';

export type PriceForMe = PriceForMe_QuoteFragment;

export interface PricesForMe {
  /** `unasked`: nobody is logged in and no question was answered, so there is only the price for everybody. */
  state: 'unasked' | 'loading' | 'ready' | 'failed';
  of: (id: string) => PriceForMe | undefined;
}

/** What I would pay for these programmes: by my account when I am logged in, else by the answers in this browser (CAT-8). */
export function usePricesForMe(ids: string[]): PricesForMe {
  const locale = useLocale();
  const { answers, hasAnswers } = usePriceAnswers();
  const { viewer } = useViewer();
  const hasAccount = Boolean(viewer?.account);
  const isAsked = ids.length > 0 && viewer !== undefined && (hasAccount || hasAnswers);
  const { data, error, isPrevious } = useAnswer(
    isAsked
      ? question(
          PriceForMe_QuotesDocument,
          { locale: localeCode(locale), ids, first: ids.length, answers: hasAccount ? null : answers },
          // Answers about a person never go into an address.
          { isPrivate: true },
        )
      : null,
  );
  const quotes = new Map(data?.programmes.nodes.map(({ id, quote }) => [id, quote]));
  const isUnasked = !hasAccount && !hasAnswers;
  return {
    state: isUnasked ? 'unasked' : error ? 'failed' : data && !isPrevious ? 'ready' : 'loading',
    of: (id) => (isUnasked ? undefined : quotes.get(id)),
  };
}
