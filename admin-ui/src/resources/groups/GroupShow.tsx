import { Link } from '@mui/material';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { Panel } from '../../components/Panel.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { ShowFor } from '../../guessers/ShowFor.tsx';
import { formatWeekday } from '../../i18n/format.ts';
import type { LocaleCode } from '../../i18n/locale.ts';
import { listPath } from '../../resource-path.ts';
import { GroupActions } from './GroupActions.tsx';
import type { WeeklyTime } from './weekly-times.ts';

const FIELDS = [
  'programme',
  'mode',
  'place',
  'startsOn',
  'endsOn',
  'language',
  'teachers',
  'minimumSize',
  'maximumSize',
  'placesTaken',
  'placesLeft',
  'applicationsFrom',
  'applicationsUntil',
  'isOpen',
];

export function GroupShow() {
  return (
    <ShowFor fields={FIELDS} beside={(record) => <StatusTag enumName="GroupStatus" value={record.status} />} actions={<GroupActions />}>
      <Times />
      <Applications />
    </ShowFor>
  );
}

function Times() {
  const translate = useTranslate();
  const locale = useLocale() as LocaleCode;
  const times: WeeklyTime[] = useRecordContext()?.weeklyTimes ?? [];
  if (times.length === 0) return null;
  return (
    <Panel title={translate('resources.groups.fields.weeklyTimes')} sx={{ marginTop: 2 }}>
      <ul style={{ margin: 0, paddingLeft: '1.1em' }}>
        {times.map((time) => (
          <li key={`${time.weekday}-${time.startsAt}`}>
            {formatWeekday(time.weekday, locale)} {time.startsAt.slice(0, 5)}–{time.endsAt.slice(0, 5)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Applications() {
  const translate = useTranslate();
  const group = useRecordContext();
  const mayList = useMay('consoleApplications');
  if (!group || !mayList) return null;
  return (
    <Link component={RouterLink} to={listPath('applications', { group: group.id })} sx={{ display: 'inline-block', marginTop: 2 }}>
      {translate('groups.applications')}
    </Link>
  );
}
