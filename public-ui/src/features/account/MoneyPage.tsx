import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { type AccountBalance_BalanceFragment, MoneyPage_AccountDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';
import { ClosedGrants, isOpen } from './ClosedGrants.tsx';
import { GrantCard } from './GrantCard.tsx';
import { MoneyBar } from './MoneyBar.tsx';
import { MoneyHistory } from './MoneyHistory.tsx';
import { TopUps } from './TopUps.tsx';

/** A source that gives grants has all of them; one that pays from its budget only what trainings took. */
const figures = ['granted', 'available', 'reserved', 'spent', 'carriedOver', 'lapsed', 'forfeited', 'declined'] as const;
const budgetFigures = ['reserved', 'spent', 'forfeited'] as const;

/** For every source the figures, what happens if nothing is done, the grants with their choices, what others promise, and every movement (ACC-6, ACC-7, BEY-7). */
export function MoneyPage() {
  const t = useT('account');
  const { data } = useQuery(MoneyPage_AccountDocument, { fetchPolicy: 'cache-and-network' });
  const account = data?.viewer?.account;
  if (!account) return <SkeletonList count={3} />;
  const open = account.grants.filter(isOpen);
  const closed = account.grants.filter((grant) => !isOpen(grant));
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
      {open.length > 0 && (
        <section aria-labelledby="grants-title">
          <h2 id="grants-title">{t('grantsTitle')}</h2>
          <div className={styles.grants}>
            {open.map((grant, index) => (
              <GrantCard key={grant.id} grant={grant} isFirst={index === 0} />
            ))}
          </div>
        </section>
      )}
      {closed.length > 0 && <ClosedGrants grants={closed} />}
      <TopUps topUps={account.topUps} />
      <MoneyHistory />
    </div>
  );
}

function Figures({ balance }: { balance: AccountBalance_BalanceFragment }) {
  const t = useT('account');
  const shown = balance.granted.cents > 0 ? figures : budgetFigures;
  return (
    <>
      {balance.available.cents + balance.reserved.cents + balance.spent.cents > 0 && balance.granted.cents > 0 && (
        <MoneyBar balance={balance} />
      )}
      <Facts
        look="figures"
        facts={shown.map((figure) => ({
          key: figure,
          label: t(figure),
          value: <MoneyText cents={balance[figure].cents} />,
          isQuiet: balance[figure].cents === 0,
        }))}
      />
    </>
  );
}
