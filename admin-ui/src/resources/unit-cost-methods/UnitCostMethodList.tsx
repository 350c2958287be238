import { useTranslate } from 'react-admin';
import { ListPage } from '../../list/ListPage.tsx';

/** How official prices follow from hours (FUND-19). */
export function UnitCostMethodList() {
  const translate = useTranslate();
  return <ListPage lead={translate('unitCosts.lead')} columns={['name', 'code', 'rounding']} canExport={false} />;
}
