import { useId } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './RatingStars.module.css';

const star = 'M10 1.6l2.6 5.4 5.9.8-4.3 4.1 1 5.9L10 15l-5.2 2.8 1-5.9L1.5 7.8l5.9-.8z';

/** Stars for the eye, the number and the count for everybody: "4,6 · 212 vērtējumi". */
export function RatingStars({
  average,
  respondents,
  answersNeeded,
}: {
  average: number | null | undefined;
  respondents: number;
  answersNeeded?: number;
}) {
  const t = useT('common');
  const format = useFormat();
  if (average == null) {
    return <span className={styles.none}>{answersNeeded ? t('ratingNeeds', { count: answersNeeded }) : t('ratingNone')}</span>;
  }
  return (
    <span className={styles.rating}>
      <Stars share={average / 5} />
      <span>
        <strong className={styles.number}>{format.rating(average)}</strong>
        <span className="visually-hidden"> {t('outOfFive')}</span>{' '}
        <span className={styles.count}>· {t('ratings', { count: respondents })}</span>
      </span>
    </span>
  );
}

/** Five stars, filled by a share; widths are attributes, because the security policy forbids inline styles. */
function Stars({ share }: { share: number }) {
  const clipId = useId();
  return (
    <svg className={styles.stars} viewBox="0 0 100 20" aria-hidden="true" focusable="false">
      <clipPath id={clipId}>
        <rect width={Math.round(share * 1000) / 10} height="20" />
      </clipPath>
      {[0, 20, 40, 60, 80].map((x) => (
        <path key={x} className={styles.empty} d={star} transform={`translate(${x})`} />
      ))}
      <g clipPath={`url(#${clipId})`}>
        {[0, 20, 40, 60, 80].map((x) => (
          <path key={x} className={styles.full} d={star} transform={`translate(${x})`} />
        ))}
      </g>
    </svg>
  );
}
