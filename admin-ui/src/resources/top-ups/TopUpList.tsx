import { useTranslate } from 'react-admin';
import { ListPage } from '../../list/ListPage.tsx';
import { OfferTopUpButton } from './OfferTopUpButton.tsx';

interface Row {
  number: string;
}

/** The promises of a payer, with what of them is used and free (BEY-7). */
export function TopUpList() {
  const translate = useTranslate();
  return (
    <ListPage
      lead={translate('topUps.lead')}
      canCreate={false}
      actions={<OfferTopUpButton />}
      sort={{ field: 'offeredAt', order: 'DESC' }}
      columns={[
        { source: 'number', render: (row: Row) => <span style={{ whiteSpace: 'nowrap' }}>{row.number}</span> },
        'payerName',
        'status',
        'limit',
        'used',
        'free',
        'validUntil',
      ]}
    />
  );
}
