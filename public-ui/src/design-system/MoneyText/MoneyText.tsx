import { useFormat } from '../../i18n/useFormat.ts';
import styles from './MoneyText.module.css';

/** An amount in the reader's form: "500 €", "92,13 €", "€500". */
export function MoneyText({ cents }: { cents: number }) {
  const { money } = useFormat();
  return (
    <data value={(cents / 100).toFixed(2)} className={styles.money}>
      {money(cents)}
    </data>
  );
}
