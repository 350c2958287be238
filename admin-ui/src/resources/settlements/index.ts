import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import { lazy } from 'react';
import { SettlementList } from './SettlementList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const SettlementShow = lazy(async () => ({ default: (await import('./SettlementShow.tsx')).SettlementShow }));

export const resource: ConsoleResource = {
  name: 'settlements',
  list: SettlementList,
  show: SettlementShow,
  recordRepresentation: 'number',
  icon: PaymentsOutlined,
  options: { menu: { group: 'money', place: 4 } },
};
