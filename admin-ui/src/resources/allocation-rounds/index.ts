import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import { lazy } from 'react';
import { AllocationRoundList } from './AllocationRoundList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const AllocationRoundShow = lazy(async () => ({ default: (await import('./AllocationRoundShow.tsx')).AllocationRoundShow }));
const AllocationRoundCreate = lazy(async () => ({ default: (await import('./AllocationRoundCreate.tsx')).AllocationRoundCreate }));

export const resource: ConsoleResource = {
  name: 'allocation-rounds',
  list: AllocationRoundList,
  show: AllocationRoundShow,
  create: AllocationRoundCreate,
  recordRepresentation: 'name',
  icon: CalendarMonthOutlined,
  options: { menu: { group: 'money', place: 2 } },
};
