import { Table } from '../../design-system/Table/Table.tsx';
import type { ProviderPage_ProviderQuery } from '../../gql/reading/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './ProvidersPage.module.css';

type Year = NonNullable<ProviderPage_ProviderQuery['provider']>['ratingHistory'][number];

/** What graduates said year by year; a year with too few answers says so instead of a number (CAT-7, QUAL-6). */
export function RatingHistory({ years }: { years: Year[] }) {
  const t = useT('providers');
  const { rating: oneDecimal, number } = useFormat();
  if (years.length === 0) return null;
  return (
    // the table below is the landmark: one of the same name around it would say it twice
    <section className={styles.section}>
      <h2>{t('historyTitle')}</h2>
      <Table
        caption={t('historyTitle')}
        isCaptionHidden
        rows={years}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', title: t('year'), isRowHeader: true, cell: ({ year }) => year },
          {
            key: 'average',
            title: t('average'),
            isNumber: true,
            cell: ({ rating }) => (rating.average == null ? t('tooFew') : oneDecimal(rating.average)),
          },
          { key: 'respondents', title: t('respondents'), isNumber: true, cell: ({ rating }) => number(rating.respondents) },
        ]}
      />
    </section>
  );
}
