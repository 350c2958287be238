import type { ApplicationPage_ApplicationFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';

/** What became of the money set aside for an application, step by step (ACC-6). */
export function ApplicationMovements({ movements }: Pick<ApplicationPage_ApplicationFragment, 'movements'>) {
  const t = useT('account');
  const format = useFormat();
  return (
    <section aria-labelledby="movements-title">
      <h2 id="movements-title">{t('movementsTitle')}</h2>
      <ol className={styles.timeline}>
        {movements.map(({ id, at, sentence }) => (
          <li key={id}>
            <time dateTime={at}>{format.instant(at)}</time>
            <p>{sentence}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
