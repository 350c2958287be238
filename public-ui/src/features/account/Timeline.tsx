import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './Account.module.css';

/** Every move with its moment and its reason, the first one first. */
export function Timeline<Status extends string>({
  events,
  words,
}: {
  events: { at: string; to: Status; reason?: string | null }[];
  words: (status: Status) => string;
}) {
  const t = useT('account');
  const format = useFormat();
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('timelineTitle')}</h2>
      <ol className={styles.timeline}>
        {events.map((event) => (
          <li key={`${event.at}${event.to}`}>
            <time dateTime={event.at}>{format.instant(event.at)}</time>
            <p className={styles.strong}>{words(event.to)}</p>
            {event.reason && <p>{event.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
