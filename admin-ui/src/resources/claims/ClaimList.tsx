import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useMay } from '../../access/use-may.ts';
import { nameOf } from '../../guessers/name-of.ts';
import { ListPage } from '../../list/ListPage.tsx';
import type { ListTab } from '../../list/ListTabs.tsx';
import { StatusTag } from '../../components/StatusTag.tsx';
import { Month } from './Month.tsx';
import { StipendsToConfirm } from './StipendsToConfirm.tsx';

const ASKED_BACK = ['REIMBURSEMENT', 'TRAVEL', 'ACCOMMODATION'];

const TABS: ListTab[] = [
  { label: 'claims.tabs.all', filter: {} },
  { label: 'claims.tabs.toDecide', filter: { status: ['SUBMITTED'], kind: ASKED_BACK } },
  { label: 'claims.tabs.stipends', filter: { status: ['SUBMITTED'], kind: ['STIPEND'] } },
  { label: 'claims.tabs.documents', filter: { status: ['WAITING_FOR_FACTS'], waitingFor: ['EVIDENCE'] } },
  { label: 'claims.tabs.facts', filter: { status: ['WAITING_FOR_FACTS'], waitingFor: ['FACTS'] } },
  { label: 'claims.tabs.toPay', filter: { status: ['APPROVED'] } },
  { label: 'claims.tabs.paid', filter: { status: ['COMPLETED'] } },
  { label: 'claims.tabs.refused', filter: { status: ['REJECTED', 'WITHDRAWN'] } },
];

interface Row {
  number: string;
  status: string;
  month: string | null;
  item?: { name: string } | null;
  account?: object | null;
}

/** Costs asked back and stipends, by what is to be done with them; whoever waits longest stands first. */
export function ClaimList() {
  return (
    <ListPage
      tabs={TABS}
      canCreate={false}
      actions={<RecordPaymentLink />}
      above={<StipendsToConfirm />}
      sort={{ field: 'submittedAt', order: 'ASC' }}
      filters={['kind', 'fundingSource', 'month', 'isLate', 'hasBankAccount', 'submittedFrom', 'submittedUntil']}
      columns={[
        { source: 'number', render: (row: Row) => <span style={{ whiteSpace: 'nowrap' }}>{row.number}</span> },
        { source: 'account', render: (row: Row) => (row.account ? nameOf(row.account) : '–') },
        'kind',
        { source: 'item', render: (row: Row) => row.item?.name ?? (row.month ? <Month value={row.month} /> : '–') },
        { source: 'status', render: (row: Row) => <StatusTag enumName="ClaimStatus" value={row.status} /> },
        'cost',
        'pays',
        'submittedAt',
        'nextBy',
      ]}
    />
  );
}

/** From what waits to be paid straight to where payments are recorded. */
function RecordPaymentLink() {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const mayPay = useMay('payClaims');
  if (!mayPay || String(filterValues.status) !== 'APPROVED') return null;
  return (
    <Button component={Link} to="/payouts/create" variant="contained">
      {translate('create.payouts')}
    </Button>
  );
}
