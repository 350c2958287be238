import { Link } from '../../design-system/Link/Link.tsx';
import type { ApplicationRow_ApplicationFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import styles from './Account.module.css';
import { StatusTag } from './StatusTag.tsx';

export function ApplicationRow({ application }: { application: ApplicationRow_ApplicationFragment }) {
  const t = useT('account');
  const locale = useLocale();
  const format = useFormat();
  return (
    <li className={styles.row}>
      <div>
        <Link to={address('application', locale, { id: application.id })} className={styles.rowTitle}>
          {application.programme.title}
        </Link>
        <p className={styles.soft}>
          {application.programme.provider.name} · {t('starts', { day: format.day(application.group.startsOn) })}
        </p>
      </div>
      <StatusTag status={application.status} />
    </li>
  );
}
