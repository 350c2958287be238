import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  thereAreNoDecisionsOfThisSource: 'There are no decisions of this source to compare with yet.',
  ofDecisionsWouldBeTheSame: 'Of {decisions} decisions {unchanged} would be the same.',
  wouldHaveGotMore: '{more} would have got more.',
  wouldHaveGotLess: '{less} would have got less.',
  wouldNotHaveBeenSupported: '{refused} would not have been supported.',
  wouldNewlyHaveBeenSupported: '{accepted} would newly have been supported.',
  wouldHaveBeenGainedInAll: '{gained} would have been gained in all.',
  wouldHaveBeenLostInAll: '{lost} would have been lost in all.',
  inAll: '{after} in all, {before} until now.',
} as const satisfies In<typeof lv>;
