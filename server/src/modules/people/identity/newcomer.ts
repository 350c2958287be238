import type { Translation } from '../../../shared/translation.ts';
import { readPersonalCode } from '../../platform/sealing/personal-code.ts';
import { say } from './words/index.gen.ts';

/** Somebody whom the embedded identity provider vouches for. */
export interface Newcomer {
  personalCode: string;
  givenName: string;
  familyName: string;
  birthDate: string;
}

export type NewcomerField = keyof Newcomer;

/** The form as it was filled in, with what is wrong. */
export interface NewcomerForm {
  values: Record<NewcomerField, string>;
  problems: Partial<Record<NewcomerField, Translation>>;
}

const LONGEST_NAME = 100;

/** Reads the form for a person who is not among the demonstration people. */
export function readNewcomer(given: Partial<Record<string, string>>, today: string): Newcomer | NewcomerForm {
  const value = (name: NewcomerField) => (typeof given[name] === 'string' ? given[name].trim().normalize('NFC') : '');
  const values = {
    givenName: value('givenName'),
    familyName: value('familyName'),
    birthDate: value('birthDate'),
    personalCode: value('personalCode'),
  };
  const problems: NewcomerForm['problems'] = {};
  for (const name of ['givenName', 'familyName'] as const) {
    if (values[name] === '' || values[name].length > LONGEST_NAME)
      problems[name] = name === 'givenName' ? say.enterAGivenName : say.enterAFamilyName;
  }
  const code = readPersonalCode(values.personalCode);
  if (code === 'SHAPE') problems.personalCode = say.aPersonalCodeHas11Digits;
  else if (code === 'DATE') problems.personalCode = say.thePersonalCodeDoesNotBegin;
  else if (code === 'CHECKSUM') problems.personalCode = say.thereIsAMistakeInThePersonal;
  const date = new Date(`${values.birthDate}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.birthDate) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(values.birthDate))
    problems.birthDate = say.enterABirthDate;
  else if (values.birthDate > today) problems.birthDate = say.theBirthDateCannot;
  else if (typeof code !== 'string' && code.birthDate && code.birthDate !== values.birthDate)
    problems.birthDate = say.theBirthDateDoesNotMatch;
  if (typeof code === 'string' || Object.keys(problems).length > 0) return { values, problems };
  return { ...values, personalCode: code.digits };
}
