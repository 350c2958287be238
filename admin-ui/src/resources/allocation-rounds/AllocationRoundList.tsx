import { ListPage } from '../../list/ListPage.tsx';
import type { ListTab } from '../../list/ListTabs.tsx';

const TABS: ListTab[] = [
  { label: 'rounds.tabs.all', filter: {} },
  { label: 'rounds.tabs.prepared', filter: { status: ['DRAFT'] } },
  { label: 'rounds.tabs.toApprove', filter: { status: ['PREVIEWED'] } },
  { label: 'rounds.tabs.toRun', filter: { status: ['APPROVED', 'RUNNING'] } },
  { label: 'rounds.tabs.done', filter: { status: ['DONE'] } },
];

export function AllocationRoundList() {
  return <ListPage tabs={TABS} columns={['name', 'fundingSource', 'roundOn', 'chooseBy', 'useBy', 'amount', 'status']} />;
}
