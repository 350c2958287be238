import { usePlace } from '../../page/place.ts';
import { useToday } from '../../page/today.ts';
import { DateRangeText } from '../../design-system/DateText/DateText.tsx';
import { Link } from '../../design-system/Link/Link.tsx';
import { Table } from '../../design-system/Table/Table.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useT } from '../../i18n/useT.ts';
import { address } from '../../routes.ts';
import type { GroupShown, ProgrammeShown } from './programmeQuestion.ts';
import { ScheduleText } from '../../i18n/ScheduleText.tsx';
import styles from './Description.module.css';
import { calendarAddress } from '../../i18n/calendarAddress.ts';

const over: GroupShown['status'][] = ['FINISHED', 'CANCELLED'];

/** Groups one can join or that are under way; what is over is left out. */
export function Groups({ programme }: { programme: ProgrammeShown }) {
  const t = useT('programme');
  const common = useT('common');
  const { list } = useFormat();
  const { locale } = usePlace();
  const today = useToday();
  const groups = programme.groups.nodes
    .filter(({ status }) => !over.includes(status))
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  if (programme.status === 'PAST') return null;
  return (
    <section aria-labelledby="groups-title">
      <h2 id="groups-title" className={styles.title}>
        {t('groupsTitle')}
      </h2>
      {groups.length === 0 ? (
        <p>{t('noGroups')}</p>
      ) : (
        <Table
          caption={t('groupsCaption')}
          isCaptionHidden
          isStacked
          rows={groups}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'dates',
              title: t('groupDates'),
              isRowHeader: true,
              cell: ({ startsOn, endsOn }) => <DateRangeText from={startsOn} until={endsOn} />,
            },
            { key: 'times', title: t('groupTimes'), cell: ({ weeklyTimes }) => <ScheduleText times={weeklyTimes} /> },
            {
              key: 'place',
              title: t('groupPlace'),
              cell: ({ mode, place }) => (mode === 'REMOTE' || !place ? common(`mode.${mode}`) : list([place.address])),
            },
            {
              key: 'places',
              title: t('groupPlaces'),
              cell: ({ placesLeft, maximumSize, isOpen }) =>
                isOpen && placesLeft === 0 ? t('groupFull') : t('placesOf', { left: placesLeft, size: maximumSize }),
            },
            {
              key: 'apply',
              title: t('groupApply'),
              cell: (group) => (
                <div>
                  <ApplyToGroup
                    group={group}
                    href={`${address('apply', locale, { slug: programme.slug })}?group=${encodeURIComponent(group.id)}`}
                  />
                  {(group.isOpen || group.applicationsFrom.slice(0, 10) > today) && <CalendarLink url={group.calendarUrl} />}
                </div>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

/** The window and the first and last day of the training for the reader's own calendar (FUND-25). */
function CalendarLink({ url }: { url: string }) {
  const t = useT('programme');
  const { locale } = usePlace();
  return (
    <a className={`${styles.calendar} no-print`} href={calendarAddress(url, locale)}>
      {t('addToCalendar')}
    </a>
  );
}

function ApplyToGroup({ group, href }: { group: GroupShown; href: string }) {
  const t = useT('programme');
  const { day } = useFormat();
  const today = useToday();
  if (group.isOpen) {
    return <Link to={href}>{group.placesLeft === 0 ? t('joinWaitingList') : t('applyToGroup')}</Link>;
  }
  const opensOn = group.applicationsFrom.slice(0, 10);
  if (group.status === 'RUNNING') return t('groupStatus.RUNNING');
  return opensOn > today ? t('groupOpensAt', { day: day(opensOn) }) : t('groupClosed');
}
