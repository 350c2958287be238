import { usePlace } from '../../page/place.ts';
import { DateText } from '../../design-system/DateText/DateText.tsx';
import { type Fact, Facts } from '../../design-system/Facts/Facts.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import { type PricesForMe, PriceTag } from '../pricing/index.ts';
import styles from './KeyFacts.module.css';
import type { ProgrammeShown } from './programmeQuestion.ts';
import { ScheduleText } from '../../i18n/ScheduleText.tsx';

/** Next start, days and times, place, places left, price for me, and one button: what people come for, first (CAT-2). */
export function KeyFacts({ programme, prices }: { programme: ProgrammeShown; prices: PricesForMe }) {
  const t = useT('programme');
  const common = useT('common');
  const { locale } = usePlace();
  const { day } = useFormat();
  const { applicationStatus, nextGroup, opensOn } = programme;
  return (
    <div className={styles.key}>
      <Facts look="inline" facts={useKeyFacts(programme)} />
      <PriceTag programme={programme} prices={prices} questionsHref="#cena" isLarge />
      {applicationStatus === 'OPEN' ? (
        <Link to={address('apply', locale, { slug: programme.slug })} look="main" isWide className="no-print">
          {nextGroup?.placesLeft === 0 ? t('joinWaitingList') : t('apply')}
        </Link>
      ) : (
        <p className={styles.closed}>
          {applicationStatus === 'OPENS' && opensOn
            ? common('availability.OPENSOn', { day: day(opensOn) })
            : common(`availability.${applicationStatus}`)}
        </p>
      )}
    </div>
  );
}

function useKeyFacts({ nextGroup, mode, hours, groups, teachers }: ProgrammeShown): Fact[] {
  const t = useT('programme');
  const common = useT('common');
  const { list } = useFormat();
  if (!nextGroup) {
    return [
      { key: 'start', label: t('nextGroup'), icon: 'calendar', value: common('noGroupYet') },
      {
        key: 'mode',
        label: t('mode'),
        icon: mode === 'REMOTE' ? 'remote' : 'place',
        value: `${common(`mode.${mode}`)} · ${common('hours', { count: hours })}`,
      },
    ];
  }
  const group = groups.nodes.find(({ id }) => id === nextGroup.id);
  const place = nextGroup.place?.municipality?.name;
  const who = group?.teachers.length ? group.teachers : teachers;
  const [before, after] = common('startsOn', { day: '|' }).split('|');
  return [
    {
      key: 'start',
      label: t('nextGroup'),
      icon: 'calendar',
      value: (
        <>
          <strong>
            {before}
            <DateText day={nextGroup.startsOn} form="weekday" />
            {after}
          </strong>
          {nextGroup.weeklyTimes.length > 0 && (
            <span className={styles.times}>
              {' '}
              <ScheduleText times={nextGroup.weeklyTimes} />
            </span>
          )}
        </>
      ),
    },
    {
      key: 'mode',
      label: t('place'),
      icon: mode === 'REMOTE' ? 'remote' : 'place',
      value: [mode !== 'REMOTE' && place, common(`mode.${mode}`), common('hours', { count: hours })].filter(Boolean).join(' · '),
    },
    {
      key: 'places',
      label: t('groupPlaces'),
      icon: 'people',
      value: nextGroup.placesLeft > 0 ? common('placesLeft', { count: nextGroup.placesLeft }) : common('noPlacesLeft'),
    },
    ...(who.length > 0 ? [{ key: 'teachers', label: t('teacher', { count: who.length }), icon: 'person' as const, value: list(who) }] : []),
  ];
}
