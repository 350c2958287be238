import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import { lazy } from 'react';
import { Route } from 'react-router';
import { LedgerTransferList } from './LedgerTransferList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const MoneyTrailShow = lazy(async () => ({ default: (await import('./trail/MoneyTrailShow.tsx')).MoneyTrailShow }));
const StatementPage = lazy(async () => ({ default: (await import('./statement/StatementPage.tsx')).StatementPage }));

/** The ledger: every movement, the way of any money through it, and statements. */
export const resource: ConsoleResource = {
  name: 'ledger-transfers',
  list: LedgerTransferList,
  show: MoneyTrailShow,
  recordRepresentation: 'sequence',
  children: <Route path="statement/:subject" element={<StatementPage />} />,
  icon: SwapHorizOutlined,
  options: { menu: { group: 'money', place: 7 } },
};
