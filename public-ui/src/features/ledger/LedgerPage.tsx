import { usePlace } from '../../page/place.ts';
import { Link } from '../../design-system/Link/Link.tsx';
import { SkeletonList } from '../../design-system/Skeleton/Skeleton.tsx';
import { Table } from '../../design-system/Table/Table.tsx';
import type { LedgerPage_DaysQuery } from '../../gql/reading/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { useAnswer } from '../../reading/useAnswer.ts';
import { address } from '../../routes.ts';
import { LoadFailure } from '../../page/PageFailure.tsx';
import { useTitle } from '../../page/useTitle.ts';
import styles from './Ledger.module.css';
import { ledgerDaysQuestion } from './ledgerQuestions.ts';

type DayShown = LedgerPage_DaysQuery['ledgerDays']['nodes'][number];

/** The roots of the ledger's days, and how anybody can recompute them (BEY-29). */
export function LedgerPage() {
  const t = useT('ledger');
  const { search } = usePlace();
  const { data, error, reload } = useAnswer(ledgerDaysQuestion(search.get('after')));
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <div className="prose">
        <h1>{t('title')}</h1>
        <p>{t('intro')}</p>
        <h2>{t('rootTitle')}</h2>
        <p>{t('root')}</p>
        <h2>{t('howTitle')}</h2>
        <ol>
          <li>{t('how1')}</li>
          <li>{t('how2')}</li>
          <li>{t('how3')}</li>
        </ol>
        <pre className={styles.command}>
          <code>{t('command')}</code>
        </pre>
        <p>
          <a href="/verify-ledger.mjs" download>
            {t('program')}
          </a>
        </p>
        <h2>{t('privacyTitle')}</h2>
        <p>{t('privacy')}</p>
      </div>
      <div>
        <h2>{t('daysTitle')}</h2>
        {data ? (
          <Days page={data.ledgerDays} />
        ) : error ? (
          <LoadFailure isOffline={error.reason === 'offline'} onTryAgain={reload} />
        ) : (
          <SkeletonList count={4} />
        )}
      </div>
    </div>
  );
}

function Days({ page }: { page: LedgerPage_DaysQuery['ledgerDays'] }) {
  const t = useT('ledger');
  const { locale } = usePlace();
  const { day, number } = useFormat();
  if (page.nodes.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <Table<DayShown>
        caption={t('daysTitle')}
        isCaptionHidden
        isStacked
        rows={page.nodes}
        rowKey={(row) => row.day}
        columns={[
          { key: 'day', title: t('day'), isRowHeader: true, cell: (row) => day(row.day) },
          { key: 'movements', title: t('movements'), isNumber: true, cell: (row) => number(row.transfers) },
          { key: 'places', title: t('places'), cell: (row) => `${number(row.firstPosition)} – ${number(row.lastPosition)}` },
          { key: 'root', title: t('rootColumn'), cell: (row) => <span className={styles.root}>{row.root}</span> },
          {
            key: 'file',
            title: t('file'),
            cell: (row) => (
              <a href={row.download} download>
                {t('download', { day: day(row.day, 'short') })}
              </a>
            ),
          },
        ]}
      />
      {page.pageInfo.hasNextPage && page.pageInfo.endCursor && (
        <p>
          <Link to={`${address('ledger', locale)}?${new URLSearchParams({ after: page.pageInfo.endCursor })}`} look="second">
            {t('older')}
          </Link>
        </p>
      )}
    </>
  );
}
