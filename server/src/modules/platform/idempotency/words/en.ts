import type { In } from '../../words/sentences.ts';
import type lv from './lv.ts';

export default {
  theKeyOfThisRequest: 'The key of this request has been used for something else. Reload the page and try again.',
  theKeyMustHave1ToCharacters: 'The key must have 1 to {longestKey} characters.',
} as const satisfies In<typeof lv>;
