import { useNavigate } from 'react-router';
import { usePlace } from '../../page/place.ts';
import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { LoadMore } from '../../design-system/LoadMore/LoadMore.tsx';
import { RatingStars } from '../../design-system/RatingStars/RatingStars.tsx';
import { SearchField } from '../../design-system/SearchField/SearchField.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { useT } from '../../i18n/useT.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { address } from '../../routes.ts';
import { LoadFailure } from '../../page/PageFailure.tsx';
import { useTitle } from '../../page/useTitle.ts';
import { providersQuestion } from './providerQuestions.ts';
import styles from './ProvidersPage.module.css';

export function ProvidersPage() {
  const t = useT('providers');
  const { locale, search } = usePlace();
  const navigate = useNavigate();
  const words = search.get('q') ?? '';
  const after = search.get('after');
  const { data, error, reload, isLoading } = useAnswer(providersQuestion(locale, words, after));
  const here = address('providers', locale);
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <SearchField
        label={t('searchLabel')}
        placeholder={t('searchLabel')}
        action={here}
        value={words}
        buttonText={t('search')}
        onSearch={(next) => void navigate(next ? `${here}?${new URLSearchParams({ q: next })}` : here)}
      />
      {!data ? (
        error ? (
          <LoadFailure isOffline={error.reason === 'offline'} onTryAgain={reload} />
        ) : (
          <SkeletonList count={6} lines={2} />
        )
      ) : data.providers.totalCount === 0 ? (
        <EmptyState
          title={t('none')}
          actions={
            <Link to={here} look="second">
              {t('all')}
            </Link>
          }
        >
          <p>{t('noneText')}</p>
        </EmptyState>
      ) : (
        <>
          <h2 className={styles.count}>{t('found', { count: data.providers.totalCount })}</h2>
          <ul className={styles.list} aria-busy={isLoading}>
            {data.providers.nodes.map(({ id, slug, name, municipality, programmeCount, publicRating }) => (
              <li key={id} className={styles.provider}>
                <Link to={address('provider', locale, { slug })} className={styles.name}>
                  {name}
                </Link>
                <span className={styles.facts}>
                  {municipality && <span>{municipality.name}</span>}
                  <span>{t('programmes', { count: programmeCount })}</span>
                  {publicRating?.average != null && <RatingStars average={publicRating.average} respondents={publicRating.respondents} />}
                </span>
              </li>
            ))}
          </ul>
          {data.providers.pageInfo.hasNextPage && (
            <LoadMore
              shown={data.providers.nodes.length}
              total={data.providers.totalCount}
              href={`${here}?${nextPage(words, data.providers.pageInfo.endCursor)}`}
              onMore={() => void navigate(`${here}?${nextPage(words, data.providers.pageInfo.endCursor)}`)}
            />
          )}
        </>
      )}
    </div>
  );
}

function nextPage(words: string, cursor: string | null | undefined): string {
  return new URLSearchParams({ ...(words && { q: words }), after: cursor ?? '' }).toString();
}
