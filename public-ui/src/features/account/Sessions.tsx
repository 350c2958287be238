import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '../../design-system/Button/Button.tsx';
import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { Sessions_EndDocument, Sessions_ViewerDocument } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';
import { browserName } from './browserName.ts';

/** Where the person is logged in; a forgotten session elsewhere is ended from here (ROLE-7). */
export function Sessions() {
  const t = useT('account');
  const format = useFormat();
  const { toast } = useAnnounce();
  const { data } = useQuery(Sessions_ViewerDocument, { fetchPolicy: 'cache-and-network' });
  const [end, { loading }] = useMutation(Sessions_EndDocument);
  const sessions = data?.viewer?.sessions ?? [];
  const endOne = async (session: string) => {
    const answer = await end({ variables: { input: { session } } }).catch(() => undefined);
    const problem = answer?.data ? answer.data.endSession.userErrors[0]?.message : t('failed');
    toast(problem ?? t('sessionEnded'));
  };
  return (
    <Disclosure title={t('sessionsTitle')} level={2}>
      <p>{t('sessionsIntro')}</p>
      <ul className={styles.rows}>
        {sessions.map(({ id, browser, lastSeenAt, isCurrent }) => {
          const name = browserName(browser ?? null) ?? t('sessionUnknown');
          return (
            <li key={id} className={styles.row}>
              <div>
                <p className={styles.rowTitle}>{name}</p>
                <p className={styles.soft}>{isCurrent ? t('sessionHere') : t('sessionSeen', { at: format.instant(lastSeenAt) })}</p>
              </div>
              {!isCurrent && (
                <Button look="second" isBusy={loading} onClick={() => void endOne(id)}>
                  {t('sessionEnd')}
                  <span className="visually-hidden">: {name}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
