import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  giveAtLeastTwoAndAtMost: 'Give at least two and at most {mostTerms} different terms of up to {longestTerm} characters each.',
} as const satisfies In<typeof lv>;
