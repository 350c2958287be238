import { Facts } from '../../design-system/Facts/Facts.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import type { ApplicationPage_ApplicationFragment } from '../../gql/account/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import styles from './Account.module.css';

/** The ticket of an application that takes part in a draw: what happens next, and how to check that it was fair (BEY-20). */
export function DrawTicketCard({ drawTicket }: { drawTicket: NonNullable<ApplicationPage_ApplicationFragment['drawTicket']> }) {
  const t = useT('account');
  const format = useFormat();
  const locale = useLocale();
  const { ticket, rank, draw } = drawTicket;
  return (
    <section className={styles.money} aria-labelledby="draw-title">
      <h2 id="draw-title">{t('drawTitle')}</h2>
      <p>{t('drawText')}</p>
      <p className={styles.ticket}>{ticket}</p>
      <Facts
        facts={
          rank === null || rank === undefined
            ? [{ key: 'at', label: t('drawAt'), value: <time dateTime={draw.drawAt}>{format.instant(draw.drawAt)}</time> }]
            : [
                {
                  key: 'rank',
                  label: t('drawRank'),
                  value: t('drawRankOf', { rank: format.number(rank), count: format.number(draw.ticketCount) }),
                },
              ]
        }
      />
      <p className={styles.soft}>{t('drawCheck')}</p>
      <p>
        <Link to={`${address('draw', locale, { code: draw.code })}?ticket=${ticket}`}>{t('toTheDraw')}</Link>
      </p>
    </section>
  );
}
