import { lazy } from 'react';
import { ApplicationList } from './ApplicationList.tsx';

const ApplicationShow = lazy(async () => ({ default: (await import('./ApplicationShow.tsx')).ApplicationShow }));

export const applications = { name: 'applications', list: ApplicationList, show: ApplicationShow, recordRepresentation: 'number' };
