import { useQuery } from '@apollo/client/react';
import { Button } from '../../design-system/Button/Button.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { Table } from '../../design-system/Table/Table.tsx';
import { MoneyPage_MovementsDocument } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import styles from './Account.module.css';

/** Every movement of the person's money, newest first, in plain words (ACC-6). */
export function MoneyHistory() {
  const t = useT('account');
  const common = useT('common');
  const locale = useLocale();
  const format = useFormat();
  const { data, loading, fetchMore } = useQuery(MoneyPage_MovementsDocument, { fetchPolicy: 'cache-and-network' });
  const movements = data?.viewer?.account?.movements;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{t('historyTitle')}</h2>
      {movements?.nodes.length === 0 && <p>{t('historyNone')}</p>}
      {movements && movements.nodes.length > 0 && (
        <Table
          caption={t('whatHappened')}
          isCaptionHidden
          isStacked
          rowKey={(movement) => movement.id}
          rows={movements.nodes}
          columns={[
            { key: 'sentence', title: t('whatHappened'), cell: (movement) => movement.sentence, isRowHeader: true },
            { key: 'at', title: t('when'), cell: (movement) => <time dateTime={movement.at}>{format.instant(movement.at)}</time> },
            { key: 'amount', title: t('amount'), cell: (movement) => <MoneyText cents={movement.amount.cents} />, isNumber: true },
          ]}
        />
      )}
      {movements?.pageInfo.hasNextPage && (
        <p className={styles.actions}>
          <Button look="second" isBusy={loading} onClick={() => void fetchMore({ variables: { after: movements.pageInfo.endCursor } })}>
            {common('showMore')}
          </Button>
        </p>
      )}
      <p>
        <Link to={address('statement', locale)} icon="document">
          {t('statementLink')}
        </Link>
      </p>
    </section>
  );
}
