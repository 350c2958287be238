import { lazy } from 'react';
import { Route } from 'react-router';
import { LedgerTransferList } from './LedgerTransferList.tsx';

const MoneyTrailShow = lazy(async () => ({ default: (await import('./trail/MoneyTrailShow.tsx')).MoneyTrailShow }));
const StatementPage = lazy(async () => ({ default: (await import('./statement/StatementPage.tsx')).StatementPage }));

/** The ledger: every movement, the way of any money through it, and statements. */
export const ledgerTransfers = {
  name: 'ledger-transfers',
  list: LedgerTransferList,
  show: MoneyTrailShow,
  recordRepresentation: 'sequence',
  children: <Route path="statement/:subject" element={<StatementPage />} />,
};
