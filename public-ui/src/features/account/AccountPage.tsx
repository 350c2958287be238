import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Icon } from '../../design-system/Icon/Icon.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { Term } from '../../design-system/Term/Term.tsx';
import { AccountPage_OverviewDocument, type AccountPage_OverviewQuery } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import styles from './Account.module.css';
import { ApplicationRow } from './ApplicationRow.tsx';
import { MoneyBar } from './MoneyBar.tsx';
import { useTimes } from './useTimes.ts';

type Account = NonNullable<NonNullable<AccountPage_OverviewQuery['viewer']>['account']>;

/** Money first, then what to do now, then everything else (ACC-5). */
export function AccountPage() {
  const t = useT('account');
  const [search] = useSearchParams();
  const { data } = useQuery(AccountPage_OverviewDocument, { fetchPolicy: 'cache-and-network' });
  const account = data?.viewer?.account;
  if (!account) return <SkeletonList count={3} />;
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {search.has('atverts') && (
        <Alert tone="good" title={t('opened')} isLive>
          <p>{t('openedText')}</p>
        </Alert>
      )}
      <Money account={account} />
      <NextSteps account={account} />
      <Applications account={account} />
      <Recommended programmes={data.programmes.nodes} />
    </div>
  );
}

function Money({ account }: { account: Account }) {
  const t = useT('account');
  const locale = useLocale();
  const format = useFormat();
  const balances = account.balances.filter((balance) => balance.granted.cents > 0);
  const fromBudgets = account.balances.filter((balance) => balance.granted.cents === 0 && balance.reserved.cents > 0);
  return (
    <section className={styles.money} aria-labelledby="money-title">
      <h2 id="money-title">{t('moneyTitle')}</h2>
      {balances.length === 0 && (
        <>
          <p className={styles.strong}>{t('noMoneyTitle')}</p>
          <p>{t('noMoneyText')}</p>
        </>
      )}
      {fromBudgets.map(({ fundingSource, reserved }) => (
        <p key={fundingSource.id}>{t('reservedForTraining', { amount: format.money(reserved.cents), source: fundingSource.name })}</p>
      ))}
      {balances.map((balance) => (
        <div key={balance.fundingSource.id} className={styles.balance}>
          <p className={styles.big}>
            <MoneyText cents={balance.available.cents} />
            {balance.available.cents > 0 && balance.chooseBy && (
              <span className={styles.until}>{t('availableUntil', { day: format.day(balance.chooseBy) })}</span>
            )}
          </p>
          <p>
            <Term id="grant" /> · {balance.fundingSource.name}
          </p>
          <MoneyBar balance={balance} />
          {balance.ifNothingIsDone && (
            <p className={styles.warning}>
              <Icon name="clock" />
              <span>{balance.ifNothingIsDone}</span>
            </p>
          )}
        </div>
      ))}
      <p className={styles.actions}>
        <Link look="main" to={address('catalogue', locale)} icon="search">
          {t('findProgramme')}
        </Link>
        <Link look="second" to={address('money', locale)} icon="wallet">
          {t('moneyDetails')}
        </Link>
      </p>
    </section>
  );
}

function NextSteps({ account }: { account: Account }) {
  const t = useT('account');
  const format = useFormat();
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title">{t('nextTitle')}</h2>
      {account.nextSteps.length === 0 && <p>{t('nextNothing')}</p>}
      <ul className={styles.steps}>
        {account.nextSteps.slice(0, 3).map((step) => (
          <li key={`${step.code} ${step.url} ${step.dueOn}`}>
            <Link to={step.url}>{step.title}</Link>
            {step.dueOn && <strong> {t('dueBy', { day: format.day(step.dueOn) })}</strong>}
            <p>{step.explanation}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Applications({ account }: { account: Account }) {
  const t = useT('account');
  const locale = useLocale();
  const format = useFormat();
  const times = useTimes();
  const applications = account.applications.nodes;
  const training = applications.filter(({ status }) => status === 'IN_TRAINING' || status === 'ENROLLED');
  const completed = applications.filter(({ status }) => status === 'COMPLETED');
  return (
    <>
      <section aria-labelledby="applications-title">
        <h2 id="applications-title">{t('applicationsTitle')}</h2>
        {applications.length === 0 ? (
          <p>{t('applicationsNone')}</p>
        ) : (
          <>
            <ul className={styles.rows}>
              {applications.slice(0, 5).map((application) => (
                <ApplicationRow key={application.id} application={application} />
              ))}
            </ul>
            <p>
              <Link to={address('applications', locale)}>{t('applicationsAll')}</Link>
            </p>
          </>
        )}
      </section>
      <section aria-labelledby="training-title">
        <h2 id="training-title">{t('trainingTitle')}</h2>
        {training.length === 0 && <p>{t('trainingNone')}</p>}
        <ul className={styles.rows}>
          {training.map(({ id, programme, group }) => (
            <li key={id} className={styles.row}>
              <div>
                <Link to={address('application', locale, { id })} className={styles.rowTitle}>
                  {programme.title}
                </Link>
                <p>{t('nextClass', { times: times(group.weeklyTimes) })}</p>
                <p className={styles.soft}>{t('ends', { day: format.day(group.endsOn) })}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="certificates-title">
        <h2 id="certificates-title">{t('certificatesTitle')}</h2>
        {completed.length === 0 && <p>{t('certificatesNone')}</p>}
        <ul className={styles.rows}>
          {completed.map(({ id, programme, completedOn }) => (
            <li key={id} className={styles.row}>
              <div>
                <Link to={address('application', locale, { id })} className={styles.rowTitle}>
                  {programme.title}
                </Link>
                <p className={styles.soft}>
                  {programme.provider.name}
                  {completedOn && ` · ${t('completedOn', { day: format.day(completedOn) })}`}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Recommended({ programmes }: { programmes: AccountPage_OverviewQuery['programmes']['nodes'] }) {
  const t = useT('account');
  const locale = useLocale();
  const format = useFormat();
  if (programmes.length === 0) return null;
  return (
    <section aria-labelledby="recommended-title">
      <h2 id="recommended-title">{t('recommendedTitle')}</h2>
      <p>{t('recommendedWhy')}</p>
      <ul className={styles.rows}>
        {programmes.map(({ id, slug, title, provider, nextGroup }) => (
          <li key={id} className={styles.row}>
            <div>
              <Link to={address('programme', locale, { slug })} className={styles.rowTitle}>
                {title}
              </Link>
              <p className={styles.soft}>
                {provider.name}
                {nextGroup && ` · ${t('starts', { day: format.day(nextGroup.startsOn) })}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
