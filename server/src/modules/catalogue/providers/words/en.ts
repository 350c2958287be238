import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  giveTheIdOfTheProvider: 'Give the id of the provider or its slug.',
  giveAtMostLinks: 'Give at most {mostLinks} links.',
  writeAnAddress: 'Write an address, https://example.lv.',
  describeTheProviderInLatvianFirst: 'Describe the provider in Latvian first.',
  theEMailAddressMustLookLike: 'The e-mail address must look like name@example.lv.',
  theTelephoneNumberMustLookLike371: 'The telephone number must look like +371 67000000.',
} as const satisfies In<typeof lv>;
