import type { AccountBalance_BalanceFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';

/** Granted money as one bar: what is available, reserved and spent. The sentence says the same. */
export function MoneyBar({
  balance,
}: {
  balance: Pick<AccountBalance_BalanceFragment, 'granted' | 'available' | 'reserved' | 'spent' | 'lapsed' | 'forfeited' | 'declined'>;
}) {
  const t = useT('account');
  const { money } = useFormat();
  const cents = {
    available: balance.available.cents,
    reserved: balance.reserved.cents,
    spent: balance.spent.cents,
    gone: balance.lapsed.cents + balance.forfeited.cents + balance.declined.cents,
  };
  const parts = (['available', 'reserved', 'spent', 'gone'] as const).filter((part) => cents[part] > 0);
  const label = t('barLabel', {
    granted: money(balance.granted.cents),
    available: money(cents.available),
    reserved: money(cents.reserved),
    spent: money(cents.spent),
    gone: money(cents.gone),
  });
  return (
    <div className={styles.barBox}>
      <div className={styles.bar} role="img" aria-label={label}>
        {parts.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: cents[part] }} />
        ))}
      </div>
      <ul className={styles.legend} aria-hidden="true">
        {parts.map((part) => (
          <li key={part} data-part={part}>
            {money(cents[part])} {t(`part.${part}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
