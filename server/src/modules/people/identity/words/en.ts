import type { In } from '../../../platform/words/sentences.ts';
import type lv from './lv.ts';

export default {
  theLoginServiceDidNotSend: 'The login service did not send a valid Latvian personal code. An account needs one.',
  theLoginServiceDidNotSend2: 'The login service did not send a given name and a family name.',
  theBirthDateThatTheLoginService: 'The birth date that the login service sent does not match the personal code.',
  theLoginServiceDidNotSend3: 'The login service did not send a valid birth date.',
  enterAGivenName: 'Enter a given name.',
  enterAFamilyName: 'Enter a family name.',
  aPersonalCodeHas11Digits: 'A personal code has 11 digits, such as 010190-12345.',
  thePersonalCodeDoesNotBegin: 'The personal code does not begin with a valid date.',
  thereIsAMistakeInThePersonal: 'There is a mistake in the personal code. Check the digits.',
  enterABirthDate: 'Enter a birth date.',
  theBirthDateCannot: 'The birth date cannot be in the future.',
  theBirthDateDoesNotMatch: 'The birth date does not match the personal code.',
  logOut: 'Log out?',
  logOut2: 'Log out',
  stay: 'Stay',
  theLoginFailed: 'The login failed',
  logInAgain: 'Log in again',
  toTheHomePage: 'To the home page',
  staleLogin: 'This login is out of date, or it was started in another browser. Nothing is lost: log in again.',
  refusedLogin: 'The login was interrupted. If that was by accident, log in again.',
  providerSilent: 'The login service does not answer. Try again in a few minutes.',
} as const satisfies In<typeof lv>;
