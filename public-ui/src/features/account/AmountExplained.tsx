import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import type { AmountExplained_AmountFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';

/** How the amount paid for one follows from price, rules and facts, and what became of it; a part for each source that pays (BEY-21). */
export function AmountExplained({ amounts }: { amounts: AmountExplained_AmountFragment[] }) {
  const t = useT('account');
  if (amounts.length === 0) return null;
  return (
    <Disclosure title={t('amountTitle')} level={3}>
      {amounts.map((amount) => (
        <section key={amount.fundingSource.id} className={styles.explained} aria-label={amount.fundingSource.name}>
          {amounts.length > 1 && <h4>{amount.fundingSource.name}</h4>}
          <Explained amount={amount} />
        </section>
      ))}
    </Disclosure>
  );
}

function Explained({ amount }: { amount: AmountExplained_AmountFragment }) {
  const t = useT('account');
  const format = useFormat();
  return (
    <>
      <p>{amount.calculation}</p>
      <p className={styles.soft}>
        {t('amountVersion', { scheme: amount.scheme, version: amount.rulesVersion ?? 1 })}{' '}
        {amount.rulesFrom && t('decisionRulesFrom', { day: format.day(amount.rulesFrom) })}
      </p>
      {amount.facts.map((fact) => (
        <p key={fact.code} className={styles.soft}>
          {fact.sentence} {fact.origin && t('factFrom', { register: fact.register ?? t(`origin.${fact.origin}`) })}
          {fact.readAt && `, ${t('factReadAt', { when: format.instant(fact.readAt) })}`}
        </p>
      ))}
      {amount.difference && <Alert tone="bad">{amount.difference}</Alert>}
      <Lines title={t('amountReservedFrom')} lines={amount.reservedFrom} />
      <p className={styles.sum}>
        <span>{t('amountReserved')}</span> <MoneyText cents={amount.reserved.cents} />
      </p>
      {amount.later.length > 0 && <Lines title={t('amountLater')} lines={amount.later} />}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: AmountExplained_AmountFragment['reservedFrom'] }) {
  const format = useFormat();
  return (
    <>
      <p className={styles.strong}>{title}</p>
      <ol className={styles.amountLines}>
        {lines.map((line) => (
          <li key={`${line.at} ${line.label} ${line.amount.cents}`}>
            <time dateTime={line.at} className={styles.soft}>
              {format.instant(line.at)}
            </time>
            <span>{line.label}</span>
            <MoneyText cents={line.amount.cents} />
          </li>
        ))}
      </ol>
    </>
  );
}
