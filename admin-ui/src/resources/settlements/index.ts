import { lazy } from 'react';
import { SettlementList } from './SettlementList.tsx';

const SettlementShow = lazy(async () => ({ default: (await import('./SettlementShow.tsx')).SettlementShow }));

export const settlements = {
  name: 'settlements',
  list: SettlementList,
  show: SettlementShow,
  recordRepresentation: 'number',
};
