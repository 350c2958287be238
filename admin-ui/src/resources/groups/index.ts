import { lazy } from 'react';
import { GroupList } from './GroupList.tsx';

const GroupShow = lazy(async () => ({ default: (await import('./GroupShow.tsx')).GroupShow }));
const GroupCreate = lazy(async () => ({ default: (await import('./GroupCreate.tsx')).GroupCreate }));
const GroupEdit = lazy(async () => ({ default: (await import('./GroupEdit.tsx')).GroupEdit }));

export const groups = {
  name: 'groups',
  list: GroupList,
  show: GroupShow,
  create: GroupCreate,
  edit: GroupEdit,
  recordRepresentation: 'code',
};
