import { usePlace } from '../../page/place.ts';
import { Card } from '../../design-system/Card/Card.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { Tag } from '../../design-system/Tag/Tag.tsx';
import { Term } from '../../design-system/Term/Term.tsx';
import type { FundingSourcesPage_SourcesQuery } from '../../gql/reading/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { address } from '../../routes.ts';
import { LoadFailure } from '../../page/PageFailure.tsx';
import { useTitle } from '../../page/useTitle.ts';
import styles from './Funding.module.css';
import { sourcesQuestion } from './fundingQuestions.ts';

type SourceShown = FundingSourcesPage_SourcesQuery['fundingSources'][number];

export function FundingSourcesPage() {
  const t = useT('funding');
  const { locale } = usePlace();
  const { data, error, reload } = useAnswer(sourcesQuestion(locale));
  const open = data?.fundingSources.filter(({ status }) => status === 'PUBLISHED') ?? [];
  const closed = data?.fundingSources.filter(({ status }) => status === 'CLOSED') ?? [];
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <div className="prose">
        <p>{t('intro')}</p>
        <p>
          <Term id="fundingSource" isQuestion>
            {t('whatIsIt')}
          </Term>
        </p>
        <p>
          <Link to={`${address('catalogue', locale)}#cena`} look="second" icon="wallet">
            {t('introLink')}
          </Link>
        </p>
      </div>
      {!data && (error ? <LoadFailure isOffline={error.reason === 'offline'} onTryAgain={reload} /> : <SkeletonList count={4} lines={3} />)}
      <SourceList sources={open} />
      {closed.length > 0 && (
        <section className={styles.section} aria-labelledby="closed-title">
          <h2 id="closed-title">{t('closedTitle')}</h2>
          <SourceList sources={closed} />
        </section>
      )}
      <p>
        <Link to={address('ledger', locale)} look="second">
          {t('ledgerLink')}
        </Link>
      </p>
    </div>
  );
}

function SourceList({ sources }: { sources: SourceShown[] }) {
  const t = useT('funding');
  const { locale } = usePlace();
  const { day } = useFormat();
  return (
    <ul className={styles.sources}>
      {sources.map(({ id, code, name, description, schemes, eligibleUntil, programmeCount }) => (
        <li key={id}>
          <Card className={styles.card}>
            <h2 className={styles.name}>
              <Link to={address('fundingSource', locale, { code })}>{name}</Link>
            </h2>
            <p>{description}</p>
            {schemes.length > 0 && (
              <ul className={styles.schemeNames}>
                {schemes.map((scheme) => (
                  <li key={scheme.code}>
                    <Tag>{scheme.name}</Tag>
                  </li>
                ))}
              </ul>
            )}
            <p className={styles.small}>
              {t('programmes', { count: programmeCount })} · {t('until', { day: day(eligibleUntil) })}
            </p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
