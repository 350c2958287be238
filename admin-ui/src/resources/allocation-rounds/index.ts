import { lazy } from 'react';
import { AllocationRoundList } from './AllocationRoundList.tsx';

const AllocationRoundShow = lazy(async () => ({ default: (await import('./AllocationRoundShow.tsx')).AllocationRoundShow }));
const AllocationRoundCreate = lazy(async () => ({ default: (await import('./AllocationRoundCreate.tsx')).AllocationRoundCreate }));

export const allocationRounds = {
  name: 'allocation-rounds',
  list: AllocationRoundList,
  show: AllocationRoundShow,
  create: AllocationRoundCreate,
  recordRepresentation: 'name',
};
