import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import { lazy } from 'react';
import { RoleGrantList } from './RoleGrantList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const RoleGrantCreate = lazy(async () => ({ default: (await import('./RoleGrantCreate.tsx')).RoleGrantCreate }));

export const resource: ConsoleResource = {
  name: 'role-grants',
  list: RoleGrantList,
  create: RoleGrantCreate,
  icon: BadgeOutlined,
  options: { menu: { group: 'administration', place: 1 } },
};
