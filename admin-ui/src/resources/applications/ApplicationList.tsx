import { BulkAccept } from './BulkAccept.tsx';
import { ListPage } from '../../list/ListPage.tsx';
import type { ListTab } from '../../list/ListTabs.tsx';
import { nameOf } from '../../guessers/name-of.ts';
import { useMay } from '../../access/use-may.ts';

const TABS: ListTab[] = [
  { label: 'applications.tabs.all', filter: {} },
  { label: 'applications.tabs.toDecide', filter: { status: ['SUBMITTED'] } },
  { label: 'applications.tabs.waiting', filter: { status: ['WAITING_FOR_FACTS', 'WAITLISTED'] } },
  { label: 'applications.tabs.enrolled', filter: { status: ['APPROVED', 'ENROLLED'] } },
  { label: 'applications.tabs.inTraining', filter: { status: ['IN_TRAINING'] } },
  { label: 'applications.tabs.completed', filter: { status: ['COMPLETED'] } },
  { label: 'applications.tabs.endedEarly', filter: { status: ['INTERRUPTED', 'EXCLUDED', 'TRANSFERRED'] } },
  { label: 'applications.tabs.refused', filter: { status: ['REJECTED', 'WITHDRAWN'] } },
];

interface Row {
  number: string;
  account?: object | null;
}

export function ApplicationList() {
  const mayDecide = useMay('acceptApplication');
  return (
    <ListPage
      tabs={TABS}
      canCreate={false}
      sort={{ field: 'submittedAt', order: 'DESC' }}
      columns={[
        { source: 'number', render: (row: Row) => <span style={{ whiteSpace: 'nowrap' }}>{row.number}</span> },
        { source: 'account', render: (row: Row) => (row.account ? nameOf(row.account) : '–') },
        'programme',
        'status',
        'fundingSource',
        'price',
        'submittedAt',
      ]}
      bulkActions={mayDecide ? <BulkAccept /> : undefined}
    />
  );
}
