import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { ApplicationsPage_ApplicationsDocument } from '../../gql/account/graphql.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import styles from './Account.module.css';
import { ApplicationRow } from './ApplicationRow.tsx';

export function ApplicationsPage() {
  const t = useT('account');
  const common = useT('common');
  const locale = useLocale();
  const { data, loading, fetchMore } = useQuery(ApplicationsPage_ApplicationsDocument, { fetchPolicy: 'cache-and-network' });
  const applications = data?.viewer?.account?.applications;
  if (!applications) return <SkeletonList count={3} />;
  return (
    <div className={styles.page}>
      <h1>{t('applicationsPageTitle')}</h1>
      {applications.nodes.length === 0 && (
        <EmptyState
          title={t('applicationsNone')}
          actions={
            <Link look="main" to={address('catalogue', locale)}>
              {t('findProgramme')}
            </Link>
          }
        />
      )}
      <ul className={styles.rows}>
        {applications.nodes.map((application) => (
          <ApplicationRow key={application.id} application={application} />
        ))}
      </ul>
      {applications.pageInfo.hasNextPage && (
        <p className={styles.actions}>
          <Button look="second" isBusy={loading} onClick={() => void fetchMore({ variables: { after: applications.pageInfo.endCursor } })}>
            {common('showMore')}
          </Button>
        </p>
      )}
    </div>
  );
}
