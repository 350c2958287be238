import { useTranslate } from 'react-admin';
import { ListPage } from '../../list/ListPage.tsx';

/** Who gets what in a round and why, and who is left out and why (FUND-11). Reached from a preview or a report. */
export function RoundOutcomeList() {
  const translate = useTranslate();
  return (
    <ListPage
      lead={translate('rounds.outcomesLead')}
      canCreate={false}
      sort={{ field: 'accountNumber', order: 'ASC' }}
      columns={['accountNumber', 'label', 'amount', 'round']}
    />
  );
}
