import { lazy } from 'react';
import { LearningAccountList } from './LearningAccountList.tsx';

const LearningAccountShow = lazy(async () => ({ default: (await import('./LearningAccountShow.tsx')).LearningAccountShow }));

export const learningAccounts = {
  name: 'learning-accounts',
  list: LearningAccountList,
  show: LearningAccountShow,
  recordRepresentation: 'number',
};
