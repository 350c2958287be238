import { useEffect, useState } from 'react';
import { usePlace } from '../../page/place.ts';
import { Link } from '../../design-system/Link/Link.tsx';
import type { FundingSourcePage_SourceQuery } from '../../gql/reading/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { useIsHydrated } from '../../page/useIsHydrated.ts';
import styles from './Funding.module.css';
import { timeLeft } from './timeLeft.ts';
import { calendarAddress } from '../../i18n/calendarAddress.ts';

type Window = NonNullable<FundingSourcePage_SourceQuery['fundingSource']>['applicationWindows'][number];

const SECOND = 1_000;

/** When one can apply, announced in advance, with a calendar entry and how long it is until then (FUND-25). */
export function SourceWindows({ windows }: { windows: Window[] }) {
  const t = useT('funding');
  const { locale } = usePlace();
  const { instant } = useFormat();
  if (windows.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="windows-title">
      <h2 id="windows-title">{t('windowsTitle')}</h2>
      <ul className={styles.windows}>
        {windows.map((window) => (
          <li key={window.opensAt} className={styles.window}>
            <p className={styles.windowTimes}>
              <time dateTime={window.opensAt}>{instant(window.opensAt)}</time> –{' '}
              <time dateTime={window.closesAt}>{instant(window.closesAt)}</time>
            </p>
            <Countdown window={window} />
            <p className={styles.small}>{t(`allotment.${window.allotment}`)}</p>
            <p className={styles.windowLinks}>
              <a href={calendarAddress(window.calendarUrl, locale)}>{t('addToCalendar')}</a>
              {window.draw && <Link to={address('draw', locale, { code: window.draw.code })}>{t('aboutDraw')}</Link>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Changes as the window does, to the second, and is never read out by itself; whoever goes there hears what it says then. */
function Countdown({ window }: { window: Window }) {
  const t = useT('funding');
  const isHydrated = useIsHydrated();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  if (!isHydrated) return null;
  const [opens, closes] = [Date.parse(window.opensAt), Date.parse(window.closesAt)];
  if (now >= closes) return <p>{t('windowClosed')}</p>;
  const left = timeLeft((now < opens ? opens : closes) - now)
    .map(([unit, value]) => t(`left.${unit}`, { value }))
    .join(' ');
  return (
    <p className={styles.countdown} role="timer" aria-live="off">
      {now < opens ? t('opensIn', { left }) : t('closesIn', { left })}
    </p>
  );
}
