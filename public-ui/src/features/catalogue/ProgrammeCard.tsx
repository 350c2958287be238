import { Link } from 'react-router';
import { Card } from '../../design-system/Card/Card.tsx';
import { DateText } from '../../design-system/DateText/DateText.tsx';
import { type Fact, Facts } from '../../design-system/Facts/Facts.tsx';
import { RatingStars } from '../../design-system/RatingStars/RatingStars.tsx';
import { Tag } from '../../design-system/Tag/Tag.tsx';
import type { ProgrammeCard_ProgrammeFragment } from '../../gql/reading/graphql.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLocale, useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { CompareBox } from '../comparison/index.ts';
import { type PricesForMe, PriceTag } from '../pricing/index.ts';
import { ScheduleText } from '../../i18n/ScheduleText.tsx';
import styles from './ProgrammeCard.module.css';

export interface ProgrammeCardProps {
  programme: ProgrammeCard_ProgrammeFragment;
  prices: PricesForMe;
  level?: 2 | 3;
  questionsHref?: string;
}

/** What decides, in this order: title, provider, rating, when and where, how long, what I would pay (CAT-1, CAT-8). */
export function ProgrammeCard({ programme, prices, level = 3, questionsHref = '#cena' }: ProgrammeCardProps) {
  const locale = useLocale();
  const Heading = `h${level}` as const;
  const { provider, publicRating } = programme;
  return (
    <Card className={styles.card}>
      <div className={styles.what}>
        <Heading className={styles.title}>
          <Link to={address('programme', locale, { slug: programme.slug })}>{programme.title}</Link>
        </Heading>
        <p className={styles.provider}>{provider.name}</p>
        <p>
          <RatingStars
            average={publicRating.average ?? null}
            respondents={publicRating.respondents}
            answersNeeded={publicRating.answersNeeded}
          />
        </p>
        <Facts look="inline" facts={useCardFacts(programme)} />
      </div>
      <div className={styles.price}>
        <PriceTag programme={programme} prices={prices} questionsHref={questionsHref} />
      </div>
      <div className={styles.actions}>
        <Availability programme={programme} />
        <CompareBox programme={programme} />
      </div>
    </Card>
  );
}

function useCardFacts({ nextGroup, mode, kind, hours }: ProgrammeCard_ProgrammeFragment): Fact[] {
  const t = useT('common');
  const place = nextGroup?.place?.municipality?.name;
  return [
    {
      key: 'start',
      label: t('startsOn', { day: '' }),
      icon: 'calendar' as const,
      value: nextGroup ? (
        <>
          <Start day={nextGroup.startsOn} />
          {nextGroup.weeklyTimes.length > 0 && (
            <>
              , <ScheduleText times={nextGroup.weeklyTimes} />
            </>
          )}
        </>
      ) : (
        t('noGroupYet')
      ),
    },
    {
      key: 'mode',
      label: '',
      icon: mode === 'REMOTE' ? ('remote' as const) : ('place' as const),
      value: place && mode !== 'REMOTE' ? `${t(`mode.${mode}`)}, ${place}` : t(`mode.${mode}`),
    },
    { key: 'hours', label: '', icon: 'clock' as const, value: t('hours', { count: hours }) },
    { key: 'kind', label: '', icon: 'document' as const, value: t(`kind.${kind}`) },
  ];
}

function Start({ day }: { day: string }) {
  const t = useT('common');
  const [before, after] = t('startsOn', { day: '|' }).split('|');
  return (
    <>
      {before}
      <DateText day={day} />
      {after}
    </>
  );
}

function Availability({ programme: { applicationStatus, opensOn, nextGroup } }: { programme: ProgrammeCard_ProgrammeFragment }) {
  const t = useT('common');
  const { day } = useFormat();
  switch (applicationStatus) {
    case 'OPEN':
      return nextGroup && nextGroup.placesLeft === 0 ? (
        <Tag tone="caution" icon="people">
          {t('waitingList')}
        </Tag>
      ) : (
        <Tag tone="good" icon="success">
          {nextGroup && nextGroup.placesLeft <= 5 ? t('placesLeft', { count: nextGroup.placesLeft }) : t('availability.OPEN')}
        </Tag>
      );
    case 'OPENS':
      return <Tag icon="calendar">{opensOn ? t('availability.OPENSOn', { day: day(opensOn) }) : t('availability.OPENS')}</Tag>;
    default:
      return <Tag icon="info">{t(`availability.${applicationStatus}`)}</Tag>;
  }
}
