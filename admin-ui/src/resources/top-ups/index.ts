import VolunteerActivismOutlined from '@mui/icons-material/VolunteerActivismOutlined';
import { lazy } from 'react';
import { TopUpList } from './TopUpList.tsx';
import type { ConsoleResource } from '../console-resource.ts';

const TopUpShow = lazy(async () => ({ default: (await import('./TopUpShow.tsx')).TopUpShow }));

export const resource: ConsoleResource = {
  name: 'top-ups',
  list: TopUpList,
  show: TopUpShow,
  recordRepresentation: 'number',
  icon: VolunteerActivismOutlined,
  options: { menu: { group: 'money', place: 3 } },
};
