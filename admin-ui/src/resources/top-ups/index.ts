import { lazy } from 'react';
import { TopUpList } from './TopUpList.tsx';

const TopUpShow = lazy(async () => ({ default: (await import('./TopUpShow.tsx')).TopUpShow }));

export const topUps = { name: 'top-ups', list: TopUpList, show: TopUpShow, recordRepresentation: 'number' };
