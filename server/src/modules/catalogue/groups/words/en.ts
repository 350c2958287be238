import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  somebodyHasApplied: 'Somebody has applied, so the programme stays.',
  soManyPlacesAreTakenAlready: 'So many places are taken already: {placesTaken}.',
  theGroupMustEndAfterItStarts: 'The group must end after it starts.',
  applicationsCloseAfterTheyOpen: 'Applications close after they open.',
  aGroupHasAtLeastOnePerson: 'A group has at least one person.',
  theNumberOfPlacesMust: 'The number of places must be from the minimum to {largestGroup}.',
  aClassNeedsADayFrom1: 'A class needs a day from 1 to 7 and a time such as 18:00 to 20:30.',
  chooseALanguageFromTheList: 'Choose a language from the list.',
  writeNamesOfTeachersOfUp: 'Write names of teachers of up to 200 characters.',
  aGroupThatMeetsNeedsAPlace: 'A group that meets needs a place.',
  planned: 'The group is still planned.',
  open: 'The group is open already.',
  closed: 'The group takes no applications any more.',
  running: 'The group has begun.',
  finished: 'The group has finished.',
  cancelled: 'The group was cancelled.',
} as const satisfies In<typeof lv>;
