import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import { lazy } from 'react';
import { ApplicationList } from './ApplicationList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const ApplicationShow = lazy(async () => ({ default: (await import('./ApplicationShow.tsx')).ApplicationShow }));

export const resource: ConsoleResource = {
  name: 'applications',
  list: ApplicationList,
  show: ApplicationShow,
  recordRepresentation: 'number',
  icon: AssignmentOutlined,
  options: { menu: { group: 'learning', place: 1 } },
};
