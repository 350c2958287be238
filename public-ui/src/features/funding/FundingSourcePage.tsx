import { usePlace } from '../../page/place.ts';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { DateRangeText } from '../../design-system/DateText/DateText.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { Term } from '../../design-system/Term/Term.tsx';
import type { FundingSourcePage_SourceQuery } from '../../gql/reading/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { address } from '../../routes.ts';
import { ProgrammeCard } from '../catalogue/index.ts';
import { NotFoundPage } from '../../page/NotFoundPage.tsx';
import { LoadFailure, OldAnswerNotice } from '../../page/PageFailure.tsx';
import { useTitle } from '../../page/useTitle.ts';
import { PricePanel, usePricesForMe } from '../pricing/index.ts';
import styles from './Funding.module.css';
import { sourceProgrammesQuestion, sourceQuestion } from './fundingQuestions.ts';
import { SourceBudget } from './SourceBudget.tsx';
import { SourceRounds } from './SourceRounds.tsx';
import { SourceWindows } from './SourceWindows.tsx';

type SourceShown = NonNullable<FundingSourcePage_SourceQuery['fundingSource']>;

export function FundingSourcePage() {
  const { params, locale } = usePlace();
  const { data, error, reload } = useAnswer(sourceQuestion(locale, params.code ?? ''));
  if (!data)
    return error ? <LoadFailure isOffline={error.reason === 'offline'} onTryAgain={reload} /> : <SkeletonList count={2} lines={6} />;
  if (!data.fundingSource) return <NotFoundPage />;
  return (
    <>
      {error && <OldAnswerNotice />}
      <Source source={data.fundingSource} />
    </>
  );
}

/** What it pays, who can apply, how, until when, whom to ask: the same order for every project (CAT-9). */
function Source({ source }: { source: SourceShown }) {
  const t = useT('funding');
  useTitle(source.name);
  return (
    <article className={styles.page}>
      <h1>{source.name}</h1>
      <div className="prose">
        <p>{source.description}</p>
      </div>
      {source.status !== 'PUBLISHED' && (
        <Alert tone="caution">
          <p>{t('closedNotice')}</p>
        </Alert>
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          <section className={styles.section} aria-labelledby="pays-title">
            <h2 id="pays-title">{t('pays')}</h2>
            {source.schemes.length === 0 && <p>{t('paysNothing')}</p>}
            <ul className={styles.schemes}>
              {source.schemes.map((scheme) => (
                <li key={scheme.code} className={styles.scheme}>
                  <h3>{scheme.name}</h3>
                  {scheme.amount && (
                    <p className={styles.amount}>
                      <MoneyText cents={scheme.amount.cents} />
                    </p>
                  )}
                  <p>{scheme.inPlainWords}</p>
                </li>
              ))}
            </ul>
            <p className={styles.terms}>
              <Term id="grant" isQuestion>
                {t('whatIsGrant')}
              </Term>
              <Term id="coPayment" isQuestion>
                {t('whatIsCoPayment')}
              </Term>
            </p>
          </section>
          <section className={styles.section} aria-labelledby="who-title">
            <h2 id="who-title">{t('whoCanApply')}</h2>
            <div className="prose">
              {source.whoCanApply.split('\n').map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </section>
          {source.howToApply.length > 0 && (
            <section className={styles.section} aria-labelledby="how-title">
              <h2 id="how-title">{t('howToApply')}</h2>
              <ol className={styles.steps}>
                {source.howToApply.map((step) => (
                  <li key={step}>
                    <span>{step}</span>
                  </li>
                ))}
              </ol>
            </section>
          )}
          <SourceWindows windows={source.applicationWindows} />
          <SourceRounds rounds={source.rounds} />
          <SourceBudget source={source} />
          <Programmes code={source.code} />
        </div>
        <aside className={styles.aside}>
          <h2>{t('when')}</h2>
          <p>
            <DateRangeText from={source.eligibleFrom} until={source.eligibleUntil} />
          </p>
          <h2>{t('contact')}</h2>
          <Facts
            facts={[
              { key: 'institution', label: t('institution'), value: source.institution },
              { key: 'email', label: t('email'), value: <a href={`mailto:${source.contactEmail}`}>{source.contactEmail}</a> },
              ...(source.contactPhone
                ? [
                    {
                      key: 'phone',
                      label: t('phone'),
                      value: <a href={`tel:${source.contactPhone.replaceAll(/\s/g, '')}`}>{source.contactPhone}</a>,
                    },
                  ]
                : []),
              ...(/\d/.test(source.code) ? [{ key: 'code', label: t('code'), value: source.code }] : []),
            ]}
          />
        </aside>
      </div>
    </article>
  );
}

function Programmes({ code }: { code: string }) {
  const t = useT('funding');
  const { locale } = usePlace();
  const { data } = useAnswer(sourceProgrammesQuestion(locale, code));
  const programmes = data?.programmes.nodes ?? [];
  const prices = usePricesForMe(programmes.map(({ id }) => id));
  return (
    <section className={styles.section} aria-labelledby="programmes-title">
      <h2 id="programmes-title">{t('programmesTitle')}</h2>
      {!data ? (
        <SkeletonList count={3} />
      ) : programmes.length === 0 ? (
        <p>{t('noProgrammes')}</p>
      ) : (
        <>
          <PricePanel />
          <ul className={styles.cards}>
            {programmes.map((programme) => (
              <li key={programme.id}>
                <ProgrammeCard programme={programme} prices={prices} />
              </li>
            ))}
          </ul>
          <p>
            <Link to={`${address('catalogue', locale)}?${new URLSearchParams({ source: code })}`} look="second">
              {t('allProgrammes', { count: data.programmes.totalCount })}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
