import { RatingStars } from '../../design-system/RatingStars/RatingStars.tsx';
import { Table } from '../../design-system/Table/Table.tsx';
import { Term } from '../../design-system/Term/Term.tsx';
import type { RatingAspect } from '../../gql/reading/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './RatingSpread.module.css';

export interface RatingShown {
  average?: number | null;
  respondents: number;
  answersNeeded: number;
  published: boolean;
  aspects: { aspect: RatingAspect; average?: number | null; spread: number[] }[];
}

/** The four aspects with the spread of stars: a sentence, a picture, and the same in numbers (QUAL-6). */
export function RatingSpread({ rating }: { rating: RatingShown }) {
  const t = useT('programme');
  const { rating: oneDecimal } = useFormat();
  return (
    <section className={styles.rating} aria-labelledby="rating-title">
      <h2 id="rating-title">{t('ratingTitle')}</h2>
      {rating.average == null ? (
        <p>
          {rating.answersNeeded > 0 ? (
            t('ratingNeedsMore', { count: rating.answersNeeded })
          ) : (
            <RatingStars average={null} respondents={0} />
          )}
        </p>
      ) : (
        <>
          <p>
            {t('ratingSentence', { count: rating.respondents, average: oneDecimal(rating.average) })}{' '}
            <Term id="publicRating" isQuestion>
              {t('howRated')}
            </Term>
          </p>
          <Table
            caption={t('spread')}
            isCaptionHidden
            rows={rating.aspects}
            rowKey={({ aspect }) => aspect}
            columns={[
              { key: 'aspect', title: t('aspect'), isRowHeader: true, cell: ({ aspect }) => t(`aspect.${aspect}`) },
              { key: 'average', title: t('average'), isNumber: true, cell: ({ average }) => (average == null ? '–' : oneDecimal(average)) },
              { key: 'spread', title: t('spread'), cell: ({ spread }) => <Spread spread={spread} /> },
            ]}
          />
        </>
      )}
    </section>
  );
}

const columnWidth = 22;
const highest = 36;

/** Five columns, one per number of stars; the numbers are read out. */
function Spread({ spread }: { spread: number[] }) {
  const t = useT('programme');
  const { number } = useFormat();
  const most = Math.max(1, ...spread);
  const [one, two, three, four, five] = spread.map((count) => number(count)) as [string, string, string, string, string];
  return (
    <>
      <svg className={styles.spread} viewBox={`0 0 ${5 * columnWidth} ${highest + 2}`} aria-hidden="true" focusable="false">
        {spread.map((count, at) => {
          const height = Math.max(1.5, (count / most) * highest);
          // One column per number of stars: the place is the meaning.
          // oxlint-disable-next-line react/no-array-index-key
          return <rect key={at} x={at * columnWidth + 2} y={highest + 1 - height} width={columnWidth - 5} height={height} rx="1" />;
        })}
      </svg>
      <span className="visually-hidden">{t('spreadInWords', { one, two, three, four, five })}</span>
    </>
  );
}
