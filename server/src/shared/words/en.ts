import type { In } from '../../modules/platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  fillInThisField: 'Fill in this field.',
  theAddressMustLookLikeHttpsExample: 'The address must look like https://example.lv.',
  makeTheTextShorter: 'Make the text shorter: it can have at most {longest} characters.',
  thatWasNotFound: 'That was not found. Go back to the previous page and try again.',
  askFor1ToItemsAPage: 'Ask for 1 to {largestPage} items a page.',
  thisPageMarkerIsNotValid: 'This page marker is not valid. Start the list from the beginning.',
  thisPageMarkerIsFromAnotherList: 'This page marker is from another list. Start the list from the beginning.',
  theListCanBePutInOrder: 'The list can be put in order by: {fields}.',
  askForTheFirst: 'Ask for the first or for the last, not both.',
} as const satisfies In<typeof lv>;
