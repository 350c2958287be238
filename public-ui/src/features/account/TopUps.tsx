import { useToday } from '../../page/today.ts';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { Tag } from '../../design-system/Tag/Tag.tsx';
import type { TopUpCard_TopUpFragment } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';
import { TopUpCard } from './TopUpCard.tsx';
import { TopUpCode } from './TopUpCode.tsx';

/** What an employer or another payer promises to pay for the person, and the code that lets one promise (BEY-7). */
export function TopUps({ topUps }: { topUps: TopUpCard_TopUpFragment[] }) {
  const t = useT('account');
  const today = useToday();
  const isOpen = ({ status, validUntil }: TopUpCard_TopUpFragment) =>
    (status === 'OFFERED' || status === 'ACCEPTED') && validUntil >= today;
  const open = topUps.filter(isOpen);
  const closed = topUps.filter((topUp) => !isOpen(topUp));
  return (
    <section aria-labelledby="top-ups-title">
      <h2 id="top-ups-title">{t('topUpsTitle')}</h2>
      {topUps.length === 0 && <p>{t('topUpsNone')}</p>}
      {open.length > 0 && (
        <div className={styles.grants}>
          {open.map((topUp) => (
            <TopUpCard key={topUp.id} topUp={topUp} />
          ))}
        </div>
      )}
      {closed.length > 0 && (
        <ul className={styles.rows} aria-label={t('topUpsClosed')}>
          {closed.map((topUp) => (
            <li key={topUp.id} className={styles.row}>
              <div>
                <p className={styles.rowTitle}>{topUp.payerName}</p>
                <p className={styles.soft}>
                  {t(`payer.${topUp.payerKind}`)}
                  {topUp.used.cents > 0 && (
                    <>
                      {' · '}
                      {t('topUpUsed')}: <MoneyText cents={topUp.used.cents} />
                    </>
                  )}
                </p>
              </div>
              <Tag>{t(topUp.status === 'DECLINED' ? 'topUp.DECLINED' : 'topUp.ENDED')}</Tag>
            </li>
          ))}
        </ul>
      )}
      <TopUpCode />
    </section>
  );
}
