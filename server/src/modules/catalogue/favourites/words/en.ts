import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  youCanPutAsideUpToProgrammes: 'You can put aside up to {mostFavourites} programmes. Take out one you no longer need.',
} as const satisfies In<typeof lv>;
