import PersonOutlined from '@mui/icons-material/PersonOutlined';
import { lazy } from 'react';
import { LearningAccountList } from './LearningAccountList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const LearningAccountShow = lazy(async () => ({ default: (await import('./LearningAccountShow.tsx')).LearningAccountShow }));

export const resource: ConsoleResource = {
  name: 'learning-accounts',
  list: LearningAccountList,
  show: LearningAccountShow,
  recordRepresentation: 'number',
  icon: PersonOutlined,
  options: { menu: { group: 'people', place: 1 } },
};
