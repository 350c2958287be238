import { useToday } from '../../page/today.ts';
import { DateText } from '../../design-system/DateText/DateText.tsx';
import { Disclosure } from '../../design-system/Disclosure/Disclosure.tsx';
import { Facts } from '../../design-system/Facts/Facts.tsx';
import { MoneyText } from '../../design-system/MoneyText/MoneyText.tsx';
import type { FundingSourcePage_SourceQuery } from '../../gql/reading/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import styles from './Funding.module.css';
import { calendarAddress } from '../../i18n/calendarAddress.ts';

type Round = NonNullable<FundingSourcePage_SourceQuery['fundingSource']>['rounds'][number];

/** When money is given, until when to ask for it, to choose, and to finish: the newest round first, past ones folded. */
export function SourceRounds({ rounds }: { rounds: Round[] }) {
  const t = useT('funding');
  const today = useToday();
  const current = rounds.filter(({ chooseBy }) => chooseBy >= today);
  const past = rounds.filter(({ chooseBy }) => chooseBy < today);
  if (rounds.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="rounds-title">
      <h2 id="rounds-title">{t('roundsTitle')}</h2>
      <p>{t('roundsText')}</p>
      {current.map((round) => (
        <RoundDates key={round.id} round={round} />
      ))}
      {past.length > 0 && (
        <Disclosure title={t('roundsPast')} look="compact">
          {past.map((round) => (
            <RoundDates key={round.id} round={round} />
          ))}
        </Disclosure>
      )}
    </section>
  );
}

function RoundDates({ round }: { round: Round }) {
  const t = useT('funding');
  const { instant } = useFormat();
  const today = useToday();
  const isComing = Boolean(round.windowUntil && round.windowUntil.slice(0, 10) >= today);
  return (
    <div className={styles.round}>
      <h3>{round.name}</h3>
      <Facts
        facts={[
          { key: 'amount', label: t('roundAmount'), value: <MoneyText cents={round.amount.cents} /> },
          { key: 'on', label: t('roundOn'), value: <DateText day={round.roundOn} /> },
          ...(round.windowFrom && round.windowUntil
            ? [
                { key: 'from', label: t('roundFrom'), value: <time dateTime={round.windowFrom}>{instant(round.windowFrom)}</time> },
                { key: 'until', label: t('roundUntil'), value: <time dateTime={round.windowUntil}>{instant(round.windowUntil)}</time> },
              ]
            : []),
          { key: 'choose', label: t('roundChoose'), value: <DateText day={round.chooseBy} /> },
          { key: 'use', label: t('roundUse'), value: <DateText day={round.useBy} /> },
        ]}
      />
      {round.calendarUrl && isComing && <CalendarLink url={round.calendarUrl} />}
    </div>
  );
}

/** Puts a window into the reader's calendar, so that nobody has to remember it (FUND-25). */
function CalendarLink({ url }: { url: string }) {
  const t = useT('funding');
  const locale = useLocale();
  return (
    <p>
      <a href={calendarAddress(url, locale)}>{t('addToCalendar')}</a>
    </p>
  );
}
