import type { Translation } from '../../../shared/translation.ts';
import { readPersonalCode } from '../../platform/sealing/personal-code.ts';

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
      problems[name] =
        name === 'givenName'
          ? { lv: 'Ieraksti vārdu.', en: 'Enter a given name.' }
          : { lv: 'Ieraksti uzvārdu.', en: 'Enter a family name.' };
  }
  const code = readPersonalCode(values.personalCode);
  if (code === 'SHAPE')
    problems.personalCode = {
      lv: 'Personas kodā ir 11 cipari, piemēram, 010190-12345.',
      en: 'A personal code has 11 digits, such as 010190-12345.',
    };
  else if (code === 'DATE')
    problems.personalCode = { lv: 'Personas koda sākumā nav derīga datuma.', en: 'The personal code does not begin with a valid date.' };
  else if (code === 'CHECKSUM')
    problems.personalCode = {
      lv: 'Personas kodā ir kļūda. Pārbaudi ciparus.',
      en: 'There is a mistake in the personal code. Check the digits.',
    };
  const date = new Date(`${values.birthDate}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.birthDate) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(values.birthDate))
    problems.birthDate = { lv: 'Ieraksti dzimšanas datumu.', en: 'Enter a birth date.' };
  else if (values.birthDate > today)
    problems.birthDate = { lv: 'Dzimšanas datums nevar būt nākotnē.', en: 'The birth date cannot be in the future.' };
  else if (typeof code !== 'string' && code.birthDate && code.birthDate !== values.birthDate)
    problems.birthDate = { lv: 'Dzimšanas datums nesakrīt ar personas kodu.', en: 'The birth date does not match the personal code.' };
  if (typeof code === 'string' || Object.keys(problems).length > 0) return { values, problems };
  return { ...values, personalCode: code.digits };
}
