import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import { lazy } from 'react';
import { GroupList } from './GroupList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const GroupShow = lazy(async () => ({ default: (await import('./GroupShow.tsx')).GroupShow }));
const GroupCreate = lazy(async () => ({ default: (await import('./GroupCreate.tsx')).GroupCreate }));
const GroupEdit = lazy(async () => ({ default: (await import('./GroupEdit.tsx')).GroupEdit }));

export const resource: ConsoleResource = {
  name: 'groups',
  list: GroupList,
  show: GroupShow,
  create: GroupCreate,
  edit: GroupEdit,
  recordRepresentation: 'code',
  icon: GroupsOutlined,
  options: { menu: { group: 'learning', place: 2 } },
};
