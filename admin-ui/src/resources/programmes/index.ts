import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import { lazy } from 'react';
import { EditFor } from '../../guessers/EditFor.tsx';
import { ProgrammeList } from './ProgrammeList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const ProgrammeShow = lazy(async () => ({ default: (await import('./ProgrammeShow.tsx')).ProgrammeShow }));

export const resource: ConsoleResource = {
  name: 'programmes',
  list: ProgrammeList,
  show: ProgrammeShow,
  edit: EditFor,
  recordRepresentation: 'title',
  icon: MenuBookOutlined,
  options: { menu: { group: 'learning', place: 3 } },
};
