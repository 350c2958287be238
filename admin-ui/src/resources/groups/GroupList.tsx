import { ListPage } from '../../list/ListPage.tsx';
import type { ListTab } from '../../list/ListTabs.tsx';
import { Places } from './Places.tsx';
import { useTranslate } from 'react-admin';

const STATUSES = ['PLANNED', 'OPEN', 'CLOSED', 'RUNNING', 'FINISHED', 'CANCELLED'];
const TABS: ListTab[] = [
  { label: 'list.all', filter: {} },
  ...STATUSES.map((status) => ({ label: `enums.GroupStatus.${status}`, filter: { status: [status] } })),
];

interface Row {
  placesTaken: number;
  maximumSize: number;
}

export function GroupList() {
  const translate = useTranslate();
  return (
    <ListPage
      tabs={TABS}
      columns={[
        'code',
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
