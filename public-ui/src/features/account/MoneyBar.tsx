import type { AccountBalance_BalanceFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';

/** Granted money as one bar: what is available, reserved and spent. The sentence says the same. */
export function MoneyBar({ balance }: { balance: Pick<AccountBalance_BalanceFragment, 'granted' | 'available' | 'reserved' | 'spent'> }) {
  const t = useT('account');
  const { money } = useFormat();
  const parts = (['available', 'reserved', 'spent'] as const).filter((part) => balance[part].cents > 0);
  const label = t('barLabel', {
    granted: money(balance.granted.cents),
    available: money(balance.available.cents),
    reserved: money(balance.reserved.cents),
    spent: money(balance.spent.cents),
  });
  return (
    <div className={styles.barBox}>
      <div className={styles.bar} role="img" aria-label={label}>
        {parts.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: balance[part].cents }} />
        ))}
      </div>
      <ul className={styles.legend} aria-hidden="true">
        {parts.map((part) => (
          <li key={part} data-part={part}>
            {money(balance[part].cents)} {t(`part.${part}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
