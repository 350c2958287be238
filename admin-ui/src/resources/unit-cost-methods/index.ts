import CalculateOutlined from '@mui/icons-material/CalculateOutlined';
import { lazy } from 'react';
import { UnitCostMethodList } from './UnitCostMethodList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const UnitCostMethodShow = lazy(async () => ({ default: (await import('./UnitCostMethodShow.tsx')).UnitCostMethodShow }));
const UnitCostMethodCreate = lazy(async () => ({ default: (await import('./UnitCostMethodCreate.tsx')).UnitCostMethodCreate }));
const UnitCostMethodEdit = lazy(async () => ({ default: (await import('./UnitCostMethodEdit.tsx')).UnitCostMethodEdit }));

export const resource: ConsoleResource = {
  name: 'unit-cost-methods',
  list: UnitCostMethodList,
  show: UnitCostMethodShow,
  create: UnitCostMethodCreate,
  edit: UnitCostMethodEdit,
  recordRepresentation: 'name',
  icon: CalculateOutlined,
  options: { menu: { group: 'money', place: 8 } },
};
