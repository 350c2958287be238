import { useQuery } from '@apollo/client/react';
import { Button } from '../../design-system/Button/Button.tsx';
import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { FavouritesPage_FavouritesDocument } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { accountStyles as styles } from '../account/index.ts';
import { FavouriteButton } from './FavouriteButton.tsx';

/** Programmes put aside to look at again (CAT-12). */
export function FavouritesPage() {
  const t = useT('favourites');
  const account = useT('account');
  const common = useT('common');
  const locale = useLocale();
  const format = useFormat();
  const { data, loading, fetchMore, refetch } = useQuery(FavouritesPage_FavouritesDocument, { fetchPolicy: 'cache-and-network' });
  const favourites = data?.viewer?.account?.favourites;
  if (!favourites) return <SkeletonList count={3} />;
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {favourites.nodes.length === 0 && (
        <EmptyState
          title={t('none')}
          actions={
            <Link look="main" to={address('catalogue', locale)}>
              {account('findProgramme')}
            </Link>
          }
        >
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
      <ul className={styles.rows}>
        {favourites.nodes.map((programme) => (
          <li key={programme.id} className={styles.row}>
            <div>
              <Link to={address('programme', locale, { slug: programme.slug })} className={styles.rowTitle}>
                {programme.title}
              </Link>
              <p className={styles.soft}>
                {programme.provider.name}
                {programme.nextGroup && ` · ${account('starts', { day: format.day(programme.nextGroup.startsOn) })}`}
              </p>
            </div>
            <FavouriteButton programmeId={programme.id} isFavourite onChanged={() => void refetch()} />
          </li>
        ))}
      </ul>
      {favourites.pageInfo.hasNextPage && (
        <p className={styles.actions}>
          <Button look="second" isBusy={loading} onClick={() => void fetchMore({ variables: { after: favourites.pageInfo.endCursor } })}>
            {common('showMore')}
          </Button>
        </p>
      )}
    </div>
  );
}
