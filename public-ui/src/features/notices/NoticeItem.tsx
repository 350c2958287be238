import { Button } from '../../design-system/Button/Button.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { Tag } from '../../design-system/Tag/Tag.tsx';
import type { NoticeItem_NoticeFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { accountStyles as account } from '../account/index.ts';
import styles from './Notices.module.css';

/** One notice: what happened, when, and the one thing to do about it. Following its step reads it. */
export function NoticeItem({ notice, onRead }: { notice: NoticeItem_NoticeFragment; onRead: () => void }) {
  const t = useT('notices');
  const { instant } = useFormat();
  const isUnread = !notice.readAt;
  return (
    <li className={styles.notice} data-unread={isUnread || undefined}>
      <p className={account.soft}>
        <time dateTime={notice.at}>{instant(notice.at)}</time>
      </p>
      <h3 className={styles.title}>
        {notice.title} {isUnread && <Tag tone="action">{t('new')}</Tag>}
      </h3>
      {notice.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className={account.actions}>
        <Link to={notice.stepUrl} look="second" onClick={() => isUnread && onRead()}>
          {notice.stepLabel}
        </Link>
        {isUnread && (
          <Button look="quiet" onClick={onRead}>
            {t('markOne')}
            <span className="visually-hidden">: {notice.title}</span>
          </Button>
        )}
      </p>
    </li>
  );
}
