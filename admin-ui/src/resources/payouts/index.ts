import PriceCheckOutlined from '@mui/icons-material/PriceCheckOutlined';
import { lazy } from 'react';
import { PayoutList } from './PayoutList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const PayoutCreate = lazy(async () => ({ default: (await import('./PayoutCreate.tsx')).PayoutCreate }));
const PayoutShow = lazy(async () => ({ default: (await import('./PayoutShow.tsx')).PayoutShow }));

export const resource: ConsoleResource = {
  name: 'payouts',
  list: PayoutList,
  create: PayoutCreate,
  show: PayoutShow,
  recordRepresentation: 'number',
  icon: PriceCheckOutlined,
  options: { menu: { group: 'money', place: 6 } },
};
