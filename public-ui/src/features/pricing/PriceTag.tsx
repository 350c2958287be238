import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { useT } from '../../i18n/useT.ts';
import styles from './PriceTag.module.css';
import type { PricesForMe } from './usePricesForMe.ts';

export interface PriceTagProps {
  programme: { id: string; price: { cents: number } };
  prices: PricesForMe;
  /** Where the questions are, for a reader who has not answered any. */
  questionsHref: string;
  isLarge?: boolean;
}

/** "Jums: 0 €" and one reason; before any answer the price for everybody and the way to one's own. Always of the same height. */
export function PriceTag({ programme, prices, questionsHref, isLarge }: PriceTagProps) {
  const t = useT('common');
  const quote = prices.of(programme.id);
  const isWaiting = prices.state === 'loading' && !quote;
  return (
    <div
      className={styles.tag}
      data-large={isLarge || undefined}
      data-tone={quote ? (quote.isAvailable ? (quote.youPay.cents === 0 ? 'free' : 'mine') : 'none') : undefined}
    >
      {quote ? (
        <>
          <p className={styles.line}>
            {quote.isAvailable ? (
              <>
                <span className={styles.label}>{t('priceForMe')}</span>{' '}
                <strong className={styles.amount}>
                  <MoneyText cents={quote.youPay.cents} />
                </strong>
                {quote.youPay.cents !== programme.price.cents && (
                  <span className={styles.full}>
                    {' '}
                    {t('fullPrice')} <MoneyText cents={programme.price.cents} />
                  </span>
                )}
              </>
            ) : (
              <>
                <strong className={styles.unavailable}>{t('notAvailable')}</strong>
                <span className={styles.full}>
                  {' '}
                  {t('fullPrice')} <MoneyText cents={programme.price.cents} />
                </span>
              </>
            )}
          </p>
          <p className={styles.reason}>{quote.reason}</p>
        </>
      ) : (
        <>
          <p className={styles.line}>
            <span className={styles.label}>{t('price')}:</span>{' '}
            <strong className={styles.amount}>
              <MoneyText cents={programme.price.cents} />
            </strong>
          </p>
          <p className={styles.reason}>{isWaiting ? t('priceForMeLoading') : <a href={questionsHref}>{t('priceForMeAsk')}</a>}</p>
        </>
      )}
    </div>
  );
}
