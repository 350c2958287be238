import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  youCanRateATrainingOnce: 'You can rate a training once you have completed it.',
  chooseFromOneToFiveStars: 'Choose from one to five stars.',
  chooseFrom0To10: 'Choose from 0 to 10.',
} as const satisfies In<typeof lv>;
