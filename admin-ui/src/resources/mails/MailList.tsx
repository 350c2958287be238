import { useTranslate } from 'react-admin';
import { useMay } from '../../access/use-may.ts';
import { ListPage } from '../../list/ListPage.tsx';
import type { ListTab } from '../../list/ListTabs.tsx';
import { RetryMails } from './RetryMails.tsx';

const TABS: ListTab[] = [
  { label: 'mails.tabs.all', filter: {} },
  { label: 'mails.tabs.waiting', filter: { status: ['QUEUED', 'SENDING'] } },
  { label: 'mails.tabs.failed', filter: { status: ['BOUNCED', 'FAILED'] } },
  { label: 'mails.tabs.sent', filter: { status: ['SENT'] } },
  { label: 'mails.tabs.dropped', filter: { status: ['DROPPED'] } },
];

interface Row {
  accountNumber: string;
  failure: string | null;
}

/** The sending queue of e-mails with what failed and why; what came back can be sent anew (NOTE-4). */
export function MailList() {
  const translate = useTranslate();
  const mayRetry = useMay('retryMails');
  return (
    <ListPage
      lead={translate('mails.lead')}
      tabs={TABS}
      canCreate={false}
      sort={{ field: 'at', order: 'DESC' }}
      columns={[
        'at',
        'kind',
        { source: 'accountNumber', render: (row: Row) => <Unbroken text={row.accountNumber} /> },
        'status',
        'attempts',
        { source: 'failure', render: (row: Row) => <Unbroken text={row.failure ?? '–'} /> },
        'sentAt',
      ]}
      bulkActions={mayRetry ? <RetryMails /> : undefined}
    />
  );
}

function Unbroken({ text }: { text: string }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{text}</span>;
}
