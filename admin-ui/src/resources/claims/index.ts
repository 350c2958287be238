import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import { lazy } from 'react';
import { ClaimList } from './ClaimList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const ClaimShow = lazy(async () => ({ default: (await import('./ClaimShow.tsx')).ClaimShow }));

export const resource: ConsoleResource = {
  name: 'claims',
  list: ClaimList,
  show: ClaimShow,
  recordRepresentation: 'number',
  icon: ReceiptLongOutlined,
  options: { menu: { group: 'money', place: 5 } },
};
