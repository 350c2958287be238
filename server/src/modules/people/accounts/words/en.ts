import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  writeWhyYouLookAtThisData: 'Write why you look at this data. The person can read it.',
  anAccountCanBeOpened: 'An account can be opened from the age of 16. You can open yours from {day}.',
  toOpenAnAccount: 'To open an account, read and accept the terms of use.',
  theTermsOfUseHaveChanged: 'The terms of use have changed. Reload the page and read the new ones.',
  openYourAccountFirst: 'Open your account first.',
  yourAccountIsClosed: 'Your account is closed. To open it again, contact the support service.',
  chooseAMunicipalityFromTheList: 'Choose a municipality from the list.',
  chooseTheSectorOfYourEmployer: 'Choose the sector of your employer from the list.',
  thereIsAMistakeInTheE: 'There is a mistake in the e-mail address. It should look like name@example.lv.',
  thereIsAMistakeInTheTelephone: 'There is a mistake in the telephone number. Write it as 20000000 or +49301234567.',
  theTextIsTooLong: 'The text is too long. It may have up to {longestText} characters.',
} as const satisfies In<typeof lv>;
