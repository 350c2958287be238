import { lazy } from 'react';
import { UnitCostMethodList } from './UnitCostMethodList.tsx';

const UnitCostMethodShow = lazy(async () => ({ default: (await import('./UnitCostMethodShow.tsx')).UnitCostMethodShow }));
const UnitCostMethodCreate = lazy(async () => ({ default: (await import('./UnitCostMethodCreate.tsx')).UnitCostMethodCreate }));
const UnitCostMethodEdit = lazy(async () => ({ default: (await import('./UnitCostMethodEdit.tsx')).UnitCostMethodEdit }));

export const unitCostMethods = {
  name: 'unit-cost-methods',
  list: UnitCostMethodList,
  show: UnitCostMethodShow,
  create: UnitCostMethodCreate,
  edit: UnitCostMethodEdit,
  recordRepresentation: 'name',
};
