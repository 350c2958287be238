import { useNavigate } from 'react-router';
import { Link } from '../design-system/Link/Link.tsx';
import { SearchField } from '../design-system/SearchField/SearchField.tsx';
import { useLocale, useT } from '../i18n/useT.ts';
import { address } from '../routes.ts';
import styles from './PageFailure.module.css';
import { useTitle } from './useTitle.ts';

export function NotFoundPage() {
  const t = useT('common');
  const locale = useLocale();
  const navigate = useNavigate();
  useTitle(t('notFoundTitle'));
  return (
    <div className={styles.page}>
      <h1>{t('notFoundTitle')}</h1>
      <p>{t('notFoundText')}</p>
      <SearchField
        label={t('notFoundSearch')}
        placeholder={t('notFoundSearch')}
        action={address('catalogue', locale)}
        value=""
        buttonText={t('search')}
        onSearch={(words) => void navigate(`${address('catalogue', locale)}?${new URLSearchParams({ q: words })}`)}
      />
      <Link to={address('home', locale)}>{t('nav.home')}</Link>
    </div>
  );
}
