import { useLazyQuery, useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { useToday } from '../../page/today.ts';
import { Alert } from '../../design-system/Alert/Alert.tsx';
import { Button } from '../../design-system/Button/Button.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { useAnnounce } from '../../design-system/LiveRegion/LiveRegion.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { Table } from '../../design-system/Table/Table.tsx';
import { TextField } from '../../design-system/TextField/TextField.tsx';
import { StatementPage_CsvDocument, StatementPage_StatementDocument } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { accountStyles as styles } from '../account/index.ts';
import { saveText } from './saveText.ts';
import { dayIn, type PeriodName, periodsOf } from './periods.ts';

const names: PeriodName[] = ['month', 'lastMonth', 'year', 'lastYear'];

/** My money over a period: what there was, what came, what went, what is left; to print or to take along (FUND-23). */
export function StatementPage() {
  const t = useT('statement');
  const account = useT('account');
  const common = useT('common');
  const format = useFormat();
  const today = useToday();
  const { toast } = useAnnounce();
  const [search, setSearch] = useSearchParams();
  const periods = periodsOf(today);
  const from = dayIn(search.get('no')) ?? periods.year.from;
  const until = dayIn(search.get('lidz')) ?? periods.year.until;
  const isBackwards = from > until;
  const { data, error, loading, fetchMore } = useQuery(StatementPage_StatementDocument, {
    variables: { from, until },
    skip: isBackwards,
    fetchPolicy: 'cache-and-network',
  });
  const [readCsv, taking] = useLazyQuery(StatementPage_CsvDocument, { fetchPolicy: 'network-only' });
  const takeAlong = async () => {
    const answer = await readCsv({ variables: { from, until } }).catch(() => undefined);
    const csv = answer?.data?.viewer?.account?.statement?.csv;
    if (csv) saveText(`stars-${from}-${until}.csv`, csv);
    else toast(account('failed'));
  };
  const show = (period: { from: string; until: string }) => setSearch({ no: period.from, lidz: period.until }, { replace: true });
  const viewer = data?.viewer;
  const statement = viewer?.account?.statement;
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      {viewer?.account && (
        <p className="only-print">{`${viewer.person.givenName} ${viewer.person.familyName}, ${viewer.account.number}`}</p>
      )}
      <section className="no-print" aria-labelledby="period-title">
        <h2 id="period-title">{t('period')}</h2>
        <p className={styles.actions}>
          {names.map((name) => (
            <Button
              key={name}
              look="second"
              aria-pressed={periods[name].from === from && periods[name].until === until}
              onClick={() => show(periods[name])}
            >
              {t(`period.${name}`)}
            </Button>
          ))}
        </p>
        <div className={styles.actions}>
          <TextField
            id="from"
            type="date"
            label={t('from')}
            max={today}
            value={from}
            onChange={(event) => event.target.value && show({ from: event.target.value, until })}
          />
          <TextField
            id="until"
            type="date"
            label={t('until')}
            error={isBackwards ? t('backwards') : undefined}
            value={until}
            onChange={(event) => event.target.value && show({ from, until: event.target.value })}
          />
        </div>
      </section>
      {error && !statement && (
        <Alert tone="bad">
          <p>{account('loadFailed')}</p>
        </Alert>
      )}
      {loading && !statement && <SkeletonList count={2} />}
      {statement && !isBackwards && (
        <section aria-labelledby="statement-title">
          <h2 id="statement-title">{t('of', { from: format.day(statement.from), until: format.day(statement.until) })}</h2>
          <Facts
            look="figures"
            facts={(['opening', 'received', 'spent', 'closing'] as const).map((figure) => ({
              key: figure,
              label: t(figure),
              value: <MoneyText cents={statement[figure].cents} />,
              isQuiet: statement[figure].cents === 0,
            }))}
          />
          <p className={`${styles.actions} no-print`}>
            <Button look="second" icon="print" onClick={() => window.print()}>
              {t('print')}
            </Button>
            <Button look="second" isBusy={taking.loading} onClick={() => void takeAlong()}>
              {t('csv')}
            </Button>
          </p>
          {statement.lines.nodes.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <Table
              caption={t('lines')}
              isCaptionHidden
              isStacked
              rowKey={(line) => line.transfer}
              rows={statement.lines.nodes}
              columns={[
                { key: 'sentence', title: account('whatHappened'), cell: (line) => line.sentence, isRowHeader: true },
                { key: 'at', title: account('when'), cell: (line) => <time dateTime={line.at}>{format.instant(line.at)}</time> },
                { key: 'change', title: t('change'), cell: (line) => <MoneyText cents={line.change.cents} />, isNumber: true },
                { key: 'balance', title: t('balance'), cell: (line) => <MoneyText cents={line.balance.cents} />, isNumber: true },
              ]}
            />
          )}
          {statement.lines.pageInfo.hasNextPage && (
            <p className={styles.actions}>
              <Button
                look="second"
                isBusy={loading}
                onClick={() => void fetchMore({ variables: { after: statement.lines.pageInfo.endCursor } })}
              >
                {common('showMore')}
              </Button>
            </p>
          )}
          <p className={styles.soft}>{t('explained')}</p>
        </section>
      )}
    </div>
  );
}
