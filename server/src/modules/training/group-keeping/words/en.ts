import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  theTrainingWasStopped: 'The training was stopped. The reserved money has been returned, and you can choose other training.',
  theGroupWasCancelled: 'The group was cancelled. The reserved money has been returned, and you can choose another group.',
} as const satisfies In<typeof lv>;
