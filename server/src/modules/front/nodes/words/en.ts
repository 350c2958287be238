import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  askForAtMostIds: 'Ask for at most {mostIds} ids at a time.',
} as const satisfies In<typeof lv>;
