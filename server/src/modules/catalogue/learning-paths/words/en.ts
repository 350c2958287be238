import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  writeWhatYouWantToReach: 'Write what you want to reach.',
  theGoalIsTooLong: 'The goal is too long. It may have up to {longestGoal} characters.',
  aLearningPathCanHaveUp: 'A learning path can have up to {mostProgrammes} programmes.',
} as const satisfies In<typeof lv>;
