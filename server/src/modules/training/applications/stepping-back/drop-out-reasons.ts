import type { Translation } from '../../../../shared/translation.ts';

/** Reasons of the drop-out survey (QUAL-2), several of which may be ticked. */
export const dropOutReasons = {
  CONTENT: { lv: 'neapmierināja saturs', en: 'the content did not satisfy' },
  DIFFICULTY: { lv: 'viela bija par grūtu', en: 'the material was too difficult' },
  TIME: { lv: 'trūka laika', en: 'lack of time' },
  PERSONAL: { lv: 'personīgi iemesli', en: 'personal reasons' },
  TEACHER: { lv: 'neapmierināja pasniedzēja darbs', en: 'the teacher’s work did not satisfy' },
  EMPLOYMENT: { lv: 'pārmaiņas darbā', en: 'changes in employment' },
  MOTIVATION: { lv: 'zuda motivācija', en: 'lost motivation' },
  ORGANISATION: { lv: 'neapmierināja organizācija', en: 'the organisation did not satisfy' },
  NO_SUPPORT: { lv: 'nebija darba devēja atbalsta', en: 'no support from the employer' },
  EQUIPMENT: { lv: 'nepietiekams aprīkojums', en: 'insufficient equipment' },
  OTHER: { lv: 'cits iemesls', en: 'another reason' },
} as const satisfies Record<string, { lv: string; en: string }>;

export type DropOutReason = keyof typeof dropOutReasons;

export function isDropOutReason(code: string): code is DropOutReason {
  return Object.hasOwn(dropOutReasons, code);
}

export function dropOutWords(reasons: readonly string[], comment: string | null): Translation {
  const list = (language: 'lv' | 'en') =>
    reasons
      .filter(isDropOutReason)
      .map((reason) => dropOutReasons[reason][language])
      .join(', ');
  const more = comment ? ` ${comment}` : '';
  return { lv: `Mācības pārtrauktas: ${list('lv')}.${more}`, en: `Training interrupted: ${list('en')}.${more}` };
}
