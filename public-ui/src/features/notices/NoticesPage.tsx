import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '../../design-system/Button/Button.tsx';
import { EmptyState } from '../../design-system/EmptyState/EmptyState.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { NoticesPage_MarkReadDocument, NoticesPage_NoticesDocument } from '../../gql/account/graphql.ts';
import { useT } from '../../i18n/useT.ts';
import { accountStyles as styles } from '../account/index.ts';
import { NoticeChannels } from './NoticeChannels.tsx';
import { NoticeItem } from './NoticeItem.tsx';

/** What the platform has told the person, the newest first, each with one next step (NOTE-1); and whether it comes by e-mail too. */
export function NoticesPage() {
  const t = useT('notices');
  const account = useT('account');
  const common = useT('common');
  const { announce } = useAnnounce();
  const { data, loading, fetchMore } = useQuery(NoticesPage_NoticesDocument, { fetchPolicy: 'cache-and-network' });
  const [markRead, marking] = useMutation(NoticesPage_MarkReadDocument, { refetchQueries: [NoticesPage_NoticesDocument] });
  const viewer = data?.viewer;
  if (!viewer) return <SkeletonList count={3} />;
  const { notices, unreadNotices, noticeChannels } = viewer;
  const mark = (ids: string[] | null) =>
    void markRead({ variables: { input: { notices: ids } } })
      .then(() => announce(t('marked')))
      .catch(() => announce(account('failed')));
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {notices.nodes.length === 0 && (
        <EmptyState title={t('none')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      )}
      {notices.nodes.length > 0 && (
        <section aria-labelledby="notices-title">
          <div className={styles.cardHead}>
            <h2 id="notices-title">{unreadNotices > 0 ? t('unread', { count: unreadNotices }) : t('allRead')}</h2>
            {unreadNotices > 0 && (
              <Button look="quiet" isBusy={marking.loading} onClick={() => mark(null)}>
                {t('markAll')}
              </Button>
            )}
          </div>
          <ul className={styles.rows}>
            {notices.nodes.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} onRead={() => mark([notice.id])} />
            ))}
          </ul>
          {notices.pageInfo.hasNextPage && (
            <p className={styles.actions}>
              <Button look="second" isBusy={loading} onClick={() => void fetchMore({ variables: { after: notices.pageInfo.endCursor } })}>
                {common('showMore')}
              </Button>
            </p>
          )}
        </section>
      )}
      {noticeChannels && <NoticeChannels channels={noticeChannels} />}
    </div>
  );
}
