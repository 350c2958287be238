import { useQuery } from '@apollo/client/react';
import { DateText } from '../../design-system/DateText/DateText.tsx';
import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { Icon } from '../../design-system/Icon/Icon.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { type AccountBalance_BalanceFragment, MoneyPage_AccountDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';
import { GrantCard } from './GrantCard.tsx';
import { MoneyBar } from './MoneyBar.tsx';
import { MoneyHistory } from './MoneyHistory.tsx';

const figures = ['granted', 'available', 'reserved', 'spent', 'carriedOver', 'lapsed', 'forfeited', 'declined'] as const;

/** For every source the figures, what happens if nothing is done, the grants with their choices, and every movement (ACC-6, ACC-7). */
export function MoneyPage() {
  const t = useT('account');
  const { data, refetch } = useQuery(MoneyPage_AccountDocument, { fetchPolicy: 'cache-and-network' });
  const account = data?.viewer?.account;
  if (!account) return <SkeletonList count={3} />;
  return (
    <div className={styles.page}>
      <h1>{t('moneyPageTitle')}</h1>
      <p className={styles.lead}>{t('moneyPageIntro')}</p>
      {account.balances.length === 0 && (
        <EmptyState title={t('noGrantsTitle')}>
          <p>{t('noGrantsText')}</p>
        </EmptyState>
      )}
      {account.balances.map((balance) => (
        <section key={balance.fundingSource.id} className={styles.money} aria-labelledby={`source-${balance.fundingSource.id}`}>
          <h2 id={`source-${balance.fundingSource.id}`}>{balance.fundingSource.name}</h2>
          <Figures balance={balance} />
        </section>
      ))}
      {account.grants.length > 0 && (
        <section aria-labelledby="grants-title">
          <h2 id="grants-title">{t('grantsTitle')}</h2>
          <div className={styles.grants}>
            {account.grants.map((grant) => (
              <GrantCard key={grant.id} grant={grant} onChanged={() => void refetch()} />
            ))}
          </div>
        </section>
      )}
      <MoneyHistory />
    </div>
  );
}

function Figures({ balance }: { balance: AccountBalance_BalanceFragment }) {
  const t = useT('account');
  return (
    <>
      {balance.granted.cents > 0 && <MoneyBar balance={balance} />}
      <Facts
        facts={[
          ...figures
            .filter((figure) => balance[figure].cents > 0 || figure === 'available')
            .map((figure) => ({ key: figure, label: t(figure), value: <MoneyText cents={balance[figure].cents} /> })),
          ...(balance.chooseBy ? [{ key: 'chooseBy', label: t('chooseBy'), value: <DateText day={balance.chooseBy} /> }] : []),
          ...(balance.useBy ? [{ key: 'useBy', label: t('useBy'), value: <DateText day={balance.useBy} /> }] : []),
        ]}
      />
      {balance.ifNothingIsDone && (
        <p className={styles.warning}>
          <Icon name="clock" />
          <span>{balance.ifNothingIsDone}</span>
        </p>
      )}
    </>
  );
}
