import { ListPage } from '../../list/ListPage.tsx';

/** What has been paid to people, payment by payment. */
export function PayoutList() {
  return (
    <ListPage
      sort={{ field: 'paidOn', order: 'DESC' }}
      columns={['number', 'paidOn', 'fundingSource', 'reference', 'claimCount', 'total', 'recordedBy']}
    />
  );
}
