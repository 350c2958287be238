import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  formats: 'en-GB',
} as const satisfies In<typeof lv>;
