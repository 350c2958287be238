import { lazy } from 'react';
import { PayoutList } from './PayoutList.tsx';

const PayoutCreate = lazy(async () => ({ default: (await import('./PayoutCreate.tsx')).PayoutCreate }));
const PayoutShow = lazy(async () => ({ default: (await import('./PayoutShow.tsx')).PayoutShow }));

export const payouts = { name: 'payouts', list: PayoutList, create: PayoutCreate, show: PayoutShow, recordRepresentation: 'number' };
