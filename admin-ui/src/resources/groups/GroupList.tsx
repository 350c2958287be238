import { ListPage } from '../../list/ListPage.tsx';
import type { ListTab } from '../../list/ListTabs.tsx';
import { Places } from './Places.tsx';
import { useTranslate } from 'react-admin';

const STATUSES = ['PLANNED', 'OPEN', 'CLOSED', 'RUNNING', 'FINISHED', 'CANCELLED'];
const TABS: ListTab[] = [
  { label: 'groups.all', filter: {} },
  ...STATUSES.map((status) => ({ label: `enums.GroupStatus.${status}`, filter: { status: [status] } })),
];

interface Row {
  code: string;
  placesTaken: number;
  maximumSize: number;
}

export function GroupList() {
  const translate = useTranslate();
  return (
    <ListPage
      tabs={TABS}
      firstFilter={{ status: ['OPEN'] }}
      sort={{ field: 'startsOn', order: 'ASC' }}
      columns={[
        { source: 'code', render: (row: Row) => <span style={{ whiteSpace: 'nowrap' }}>{row.code}</span> },
        'programme',
        'startsOn',
        'endsOn',
        'mode',
        {
          source: 'placesTaken',
          label: translate('groups.places'),
          render: (row: Row) => <Places taken={row.placesTaken} of={row.maximumSize} />,
        },
        'applicationsUntil',
        'status',
      ]}
    />
  );
}
