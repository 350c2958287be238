import { Component, type ReactNode } from 'react';
import { Alert } from '../design-system/Alert/Alert.tsx';
import { Button } from '../design-system/Button/Button.tsx';
import { useT } from '../i18n/useT.ts';
import styles from './PageFailure.module.css';

/** When a page breaks, the rest stays: header, way home, and a sentence that says what to do. */
export class PageFailure extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override render() {
    return this.state.hasFailed ? <CrashPage /> : this.props.children;
  }
}

function CrashPage() {
  const t = useT('common');
  return (
    <div className={styles.page}>
      <h1>{t('crashTitle')}</h1>
      <p>{t('crashText')}</p>
      <Button onClick={() => location.reload()}>{t('reloadPage')}</Button>
    </div>
  );
}

/** The data did not come: why, and one button. */
export function LoadFailure({ isOffline, onTryAgain }: { isOffline: boolean; onTryAgain: () => void }) {
  const t = useT('common');
  return (
    <div className={styles.page}>
      <Alert tone="caution" title={t(isOffline ? 'offlineTitle' : 'failedTitle')} isLive>
        <p>{t(isOffline ? 'offlineText' : 'failedText')}</p>
      </Alert>
      <Button look="second" onClick={onTryAgain}>
        {t('tryAgain')}
      </Button>
    </div>
  );
}

/** What is shown was loaded before, and the line is down now (CAT-16). */
export function OldAnswerNotice() {
  const t = useT('common');
  return (
    <Alert tone="caution" title={t('offlineTitle')} isLive>
      <p>{t('offlineText')}</p>
    </Alert>
  );
}
